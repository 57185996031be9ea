import { CHILD_INFORMED, TELL_FAMILY, WRITTEN_DOWN } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { isTicked } from './ticked.ts';

/** The child knows what happens now, in words that fit its age. */
export function childNotInformed({ walk, dossier }: GapContext): GapFound | null {
	if (isTicked(dossier, ...CHILD_INFORMED)) return null;
	return gapOn('child-not-informed', walk, WRITTEN_DOWN, TELL_FAMILY);
}
