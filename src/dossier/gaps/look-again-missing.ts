import { CLOSE, LOOK_AGAIN } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { isLeftOut } from './left-out.ts';
import { reportedOn } from './reported-on.ts';

/**
 * Somebody looks again on a day that is written down: after a report everyone lets go (HP-NA). Any agreement with a day
 * will do; where the suspicion went there is nothing to look at again.
 */
export function lookAgainMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	const { lookAgain, agreements, consults, talks } = dossier;
	if (lookAgain.length > 0 || agreements.length > 0) return null;
	if ([...consults, ...talks].some(({ due }) => due !== null)) return null;
	if (dossier.outcome === CLOSE && !dossier.decision.report?.acts) return null;
	// A file from elsewhere that ends with the report says nothing of what came after it.
	if (reportedOn(dossier) !== null && isLeftOut(walk, LOOK_AGAIN)) return null;
	return foundOn('look-again-missing', walk, LOOK_AGAIN);
}
