import { ALREADY_REPORTED, REPORT_CALL } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';

/**
 * It was decided to report, and the report was made. No answer on the telephone explains why it was not made today; it
 * does not make it.
 */
export function reportNotMade({ walk, dossier }: GapContext): GapFound | null {
	const decided = dossier.decision.report;
	if (decided === null || !decided.acts) return null;
	const made = walk.records.some(({ kind, screen }) => kind === 'consulted' && screen === REPORT_CALL);
	const already = dossier.skipped.some(({ screen, reasons }) => {
		return screen === REPORT_CALL && reasons.includes(ALREADY_REPORTED);
	});
	return made || already ? null : gapOn('report-not-made', walk, REPORT_CALL);
}
