import type { DossierConsult, DossierObservation, TimelineRow } from '../dossier-rows.ts';
import type { Dossier } from '../dossier.ts';
import { byDay } from './by-day.ts';

type Told = Pick<Dossier, 'facts' | 'told' | 'impressions' | 'consults' | 'talks' | 'decisions' | 'skipped'>;

const NOTHING = { about: null, with: null, typed: null } as const;

/**
 * Everything that has a day, in one row each, with how it is known; what has no day comes last. Within a day the order is
 * that of the steps: what was observed, advice, talks, decisions, the report.
 */
export function timeline({
	facts,
	told,
	impressions,
	consults,
	talks,
	decisions,
	skipped
}: Told): readonly TimelineRow[] {
	return byDay<TimelineRow>([
		...observed('seen', facts),
		...observed('told', told),
		...observed('impression', impressions),
		...asked('consult', consults),
		...talks.map((talk): TimelineRow => ({ ...NOTHING, on: talk.on, kind: 'talk', with: talk.with })),
		...skipped.map(({ on, title }): TimelineRow => ({ ...NOTHING, on, kind: 'skip', about: title })),
		...decisions.map(({ on, text }): TimelineRow => ({ ...NOTHING, on, kind: 'decision', about: text })),
		...asked('report', consults)
	]);
}

function observed(kind: 'seen' | 'told' | 'impression', rows: readonly DossierObservation[]): readonly TimelineRow[] {
	return rows.map(({ on, what }) => ({ ...NOTHING, on, kind, typed: what }));
}

function asked(kind: 'consult' | 'report', consults: readonly DossierConsult[]): readonly TimelineRow[] {
	const wanted = kind === 'report' ? 'report' : 'advice';
	return consults
		.filter(({ about }) => about === wanted)
		.map(({ on, roleText }) => ({ ...NOTHING, on, kind, about: roleText }));
}
