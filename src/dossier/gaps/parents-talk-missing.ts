import { TALK_WITH_PARENTS } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';

/**
 * The parents were spoken with, or the reason is there. Parents complain most of all that they were not involved
 * before the decision (GC-THEMA, GC-2021).
 */
export function parentsTalkMissing({ walk, dossier }: GapContext): GapFound | null {
	const spoken = dossier.talks.some((talk) => talk.with !== 'child');
	const reasoned = dossier.skipped.some(({ screen, reasons }) => screen === TALK_WITH_PARENTS && reasons.length > 0);
	if (spoken || reasoned) return null;
	// The screen that passes the talk over stands for it: gone on from without a reason, the reason is missing.
	const instead = walk.done.filter(({ screen }) => screen.skips === TALK_WITH_PARENTS).map(({ screen }) => screen.id);
	return gapOn('parents-talk-missing', walk, ...instead, TALK_WITH_PARENTS);
}
