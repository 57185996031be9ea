import { INSPECTOR, INSPECTOR_CONSULT } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';

/** A holder or a board consults the confidential inspector: a duty, without a reason to leave it out (VI-KO, OI-ZED). */
export function inspectorNotAsked({ walk, dossier }: GapContext): Found<GapCode> | null {
	if (dossier.consults.some(({ role }) => role === INSPECTOR)) return null;
	return foundOn('inspector-not-asked', walk, INSPECTOR_CONSULT);
}
