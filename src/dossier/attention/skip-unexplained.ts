import type { Found, GapContext } from '../gaps/finding.ts';
import { isJudged } from '../gaps/skip-note-missing.ts';
import type { AttentionCode } from './attention.ts';

/** What was skipped has a reason from the list, and a note where the flow asks for one. */
export function skipUnexplained(context: GapContext): Found<AttentionCode> | null {
	const bare = context.dossier.skipped.find((skip) => {
		const isBare = skip.reasons.length === 0 || (skip.noteRequired && skip.note === null);
		return isBare && !isJudged(skip, context);
	});
	return bare === undefined ? null : { code: 'skip-unexplained', screen: bare.screen, ahead: false };
}
