import { LOOK_AGAIN } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';

/** Somebody looks again on a day that is written down: after a report everyone lets go (HP-NA). */
export function lookAgainMissing({ walk, dossier }: GapContext): GapFound | null {
	return dossier.lookAgain.length > 0 ? null : gapOn('look-again-missing', walk, LOOK_AGAIN);
}
