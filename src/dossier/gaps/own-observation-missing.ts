import type { ComposedRecord } from '../dossier.ts';
import type { DossierObservation } from '../dossier-rows.ts';
import { DISCLOSURES } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { hasAnswer } from './has-answer.ts';
import { screensOfKind } from './screens-of-kind.ts';

/** Told by the child is heard from the child. */
const CHILD = /\b(kind|leerling|jongere|scholier)\b/i;

/**
 * Something was seen or heard at first hand. A record of nothing but impressions and hearsay shows no justified
 * suspicion (GC-RECT; content.md §1.5: HP-DOS, JGZ-REG).
 */
export function ownObservationMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	if (ownObservations(dossier).length > 0) return null;
	return foundOn('own-observation-missing', walk, ...screensOfKind(walk, 'notes'));
}

/** What was seen or heard at first hand; literal words, and what a child told, were heard, whatever it was filed under. */
export function ownObservations(dossier: ComposedRecord): readonly DossierObservation[] {
	const disclosed = DISCLOSURES.some(([screen, answer]) => hasAnswer(dossier, screen, answer));
	const heard = dossier.told.filter(({ words, toldBy }) => {
		return disclosed || words !== null || (toldBy !== null && CHILD.test(toldBy));
	});
	return [...dossier.facts, ...heard];
}
