import type { GapContext, GapFound } from './gap.ts';

/** What was skipped has a reason from the list, and a note where the flow asks for one. */
export function skipNoteMissing({ dossier }: GapContext): GapFound | null {
	const bare = dossier.skipped.find(({ reasons, note, noteRequired }) => {
		return reasons.length === 0 || (noteRequired && note === null);
	});
	return bare === undefined ? null : { code: 'skip-note-missing', screen: bare.screen, ahead: false };
}
