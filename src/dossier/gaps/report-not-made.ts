import { ALREADY_REPORTED, REPORT_CALL } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { foundOn } from './finding.ts';

/**
 * It was decided to report, and the report was made. No answer on the telephone explains why it was not made today; it
 * does not make it.
 */
export function reportNotMade({ walk, dossier }: GapContext): Found<GapCode> | null {
	const decided = dossier.decision.report;
	if (decided === null || !decided.acts) return null;
	const made = walk.records.some(({ kind, screen }) => kind === 'consulted' && screen === REPORT_CALL);
	const already = dossier.skipped.some(({ screen, reasons }) => {
		return screen === REPORT_CALL && reasons.includes(ALREADY_REPORTED);
	});
	return made || already ? null : foundOn('report-not-made', walk, REPORT_CALL);
}
