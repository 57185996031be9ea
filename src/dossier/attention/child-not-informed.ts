import { CHILD_INFORMED, TELL_FAMILY, WRITTEN_DOWN } from '../shared-ids.ts';
import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';
import { foundOn } from '../gaps/finding.ts';
import { isTicked } from '../gaps/ticked.ts';

/** The child knows what happens now, in words that fit its age. */
export function childNotInformed({ walk, dossier }: GapContext): Found<AttentionCode> | null {
	if (isTicked(dossier, ...CHILD_INFORMED)) return null;
	return foundOn('child-not-informed', walk, WRITTEN_DOWN, TELL_FAMILY);
}
