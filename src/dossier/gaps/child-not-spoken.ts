import { TALK_WITH_CHILD } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';

/** The child was heard, or the reason why not (yet) is there (RJH-S3, JGZ-REG). */
export function childNotSpoken({ walk, dossier }: GapContext): GapFound | null {
	const spoken = dossier.talks.some((talk) => talk.with !== 'parents');
	const reasoned = dossier.skipped.some(({ screen, reasons }) => screen === TALK_WITH_CHILD && reasons.length > 0);
	return spoken || reasoned ? null : gapOn('child-not-spoken', walk, TALK_WITH_CHILD);
}
