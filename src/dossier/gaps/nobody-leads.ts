import { MEASURES, ONE_VOICE } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { isTicked } from './ticked.ts';

/**
 * About somebody who works there one person keeps the reins and speaks to parents and police. A holder who did not keep
 * direction and distance was judged for that (GC-2019).
 */
export function nobodyLeads({ walk, dossier }: GapContext): Found<GapCode> | null {
	const leads = dossier.agreements.some(({ lead }) => lead !== null);
	return leads || isTicked(dossier, ONE_VOICE) ? null : foundOn('nobody-leads', walk, MEASURES);
}
