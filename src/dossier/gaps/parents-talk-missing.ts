import { TALK_WITH_PARENTS } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { reportedOn } from './reported-on.ts';
import { talkReason } from './talk-reason.ts';

/**
 * The parents were spoken with before the report, or an accepted reason is there. Parents complain most of all that they
 * were not involved before the decision (GC-THEMA, GC-RECT, OG-108338).
 */
export function parentsTalkMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	const reported = reportedOn(dossier);
	const spoken = dossier.talks.some((talk) => {
		if (talk.with === 'child') return false;
		// To tell that a report was made is not to talk about the concern; to tell it days ahead may be.
		if (talk.about === 'report') return reported !== null && talk.on < reported;
		return reported === null || talk.on <= reported;
	});
	if (spoken || talkReason(walk, dossier) !== 'none') return null;
	// The screen that passes the talk over stands for it: gone on from without a reason, the reason is missing.
	const instead = walk.done.filter(({ screen }) => screen.skips === TALK_WITH_PARENTS).map(({ screen }) => screen.id);
	return foundOn('parents-talk-missing', walk, ...instead, TALK_WITH_PARENTS);
}
