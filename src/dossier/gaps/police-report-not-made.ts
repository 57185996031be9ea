import { POLICE, POLICE_CALL, POLICE_CALL_SELF } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';

/** It was decided to report to the police, and that was done (aangifteplicht: VI-KO, OI-ZED). */
export function policeReportNotMade({ walk, dossier }: GapContext): Found<GapCode> | null {
	const decided = dossier.decisions.findLast(({ subject }) => subject === 'other');
	if (!decided?.acts) return null;
	if (dossier.consults.some(({ role }) => role === POLICE)) return null;
	return foundOn('police-report-not-made', walk, POLICE_CALL, POLICE_CALL_SELF);
}
