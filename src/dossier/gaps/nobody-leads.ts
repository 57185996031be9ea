import { promptTexts } from '../collect/prompts.ts';
import { LEADS, MEASURES, ONE_VOICE, WHO_LEADS } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { isDenial } from './note-says.ts';
import { isTicked } from './ticked.ts';

const NOBODY = /\b(niemand|(weten (we|wij)|weet ik) nog niet|nog niet (bekend|afgesproken|duidelijk))\b/i;

/**
 * About somebody who works there one person keeps the reins and speaks to parents and police. A holder who did not keep
 * direction and distance was judged for that (GC-2019).
 */
export function nobodyLeads({ walk, dossier }: GapContext): Found<GapCode> | null {
	// «Nog niemand» and «dat weten wij niet» were written down, but name nobody.
	const named = promptTexts(dossier.prompts, WHO_LEADS, LEADS).some((text) => !isDenial(text) && !NOBODY.test(text));
	const leads = named || dossier.agreements.some(({ lead }) => lead !== null);
	return leads || isTicked(dossier, ONE_VOICE) ? null : foundOn('nobody-leads', walk, MEASURES);
}
