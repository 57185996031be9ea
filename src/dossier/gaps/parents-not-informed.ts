import { PARENTS_INFORMED, TELL_FAMILY, WRITTEN_DOWN } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { isTicked } from './ticked.ts';

/** The parents know, or it was settled that they are not told first (GC-RECT, JGZ-REG). */
export function parentsNotInformed({ walk, dossier }: GapContext): GapFound | null {
	if (isTicked(dossier, ...PARENTS_INFORMED)) return null;
	return gapOn('parents-not-informed', walk, WRITTEN_DOWN, TELL_FAMILY);
}
