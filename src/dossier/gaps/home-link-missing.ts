import { HOME_LINK } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';

/**
 * What points to the home is in words. Without it a report rests on the group alone, and was judged careless
 * (Geschillencommissie 2020, GC-2020).
 */
export function homeLinkMissing({ walk, dossier }: GapContext): GapFound | null {
	return dossier.home === null ? gapOn('home-link-missing', walk, HOME_LINK) : null;
}
