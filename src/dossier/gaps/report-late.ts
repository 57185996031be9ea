import type { IsoDate } from '#session/transcript.ts';
import { ACUTE, DISCLOSURES, REPORT_CALL } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { hasAnswer } from './has-answer.ts';
import { reportedOn } from './reported-on.ts';

/**
 * No number of days per step was found in any law (meldcode.md §1.4). Four days after a child told something, with advice
 * asked the same day, was careful (GC-2025). So this is wide: it names weeks in which nothing happened, not days.
 */
const MOST_DAYS = { acute: 7, other: 28 };
const DAY_MS = 86_400_000;

/** Between the last thing that happened before it and the report itself lies a long time that nobody explains. */
export function reportLate({ dossier }: GapContext): Found<GapCode> | null {
	const reported = reportedOn(dossier);
	const decided = dossier.decision.report;
	if (reported === null || !decided?.acts || decided.why !== null) return null;
	// Somebody tried, or wrote down why it had to wait.
	if (dossier.skipped.some(({ screen, note }) => screen === REPORT_CALL && note !== null)) return null;
	const urgent = [ACUTE, ...DISCLOSURES].some(([screen, answer]) => hasAnswer(dossier, screen, answer));
	const last = lastBefore(reported, dossier);
	if (last === null) return null;
	const days = (Date.parse(reported) - Date.parse(last)) / DAY_MS;
	const isLate = days > (urgent ? MOST_DAYS.acute : MOST_DAYS.other);
	return isLate ? { code: 'report-late', screen: REPORT_CALL, ahead: false } : null;
}

function lastBefore(reported: IsoDate, dossier: GapContext['dossier']): IsoDate | null {
	const { facts, told, impressions, consults, talks, attempts } = dossier;
	const observed = [...facts, ...told, ...impressions].map(({ on, until }) => until ?? on);
	const done = [...consults, ...talks, ...attempts].map(({ on }) => on);
	const earlier = [...observed, ...done].filter((day): day is IsoDate => day !== null && day < reported);
	const sameDay = [...observed, ...talks.map(({ on }) => on)].includes(reported);
	return sameDay ? reported : (earlier.sort().at(-1) ?? null);
}
