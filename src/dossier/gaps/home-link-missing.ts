import { CLOSE, DISCLOSURES, HOME_LINK } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { hasAnswer } from './has-answer.ts';
import { isDenial } from './note-says.ts';

/**
 * What points to the home is in words, or child or parent told it themselves. Without it a report rests on the group
 * alone, and was judged careless (GC-2020). A note that nothing points there is no link, and a good reason to close.
 */
export function homeLinkMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	if (dossier.home !== null && !isDenial(dossier.home)) return null;
	if (DISCLOSURES.some(([screen, answer]) => hasAnswer(dossier, screen, answer))) return null;
	if (dossier.outcome === CLOSE && !dossier.decision.report?.acts) return null;
	return foundOn('home-link-missing', walk, HOME_LINK);
}
