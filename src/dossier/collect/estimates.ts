import { dayOf } from '../calendar-day.ts';
import type { DossierEstimate } from '../dossier-rows.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** What somebody would do before the norm was shown, each beside what the norm said on that screen. */
export function estimates({ session, records, labels, outcomeAt }: Walk): readonly DossierEstimate[] {
	return records.flatMap((record): readonly DossierEstimate[] => {
		if (record.kind !== 'estimated') return [];
		const index = session.path.findLastIndex(({ screen }) => screen === record.screen);
		const outcome = index === -1 ? null : outcomeAt(index);
		const { estimate, why } = record.estimate;
		const row = {
			screen: record.screen,
			estimate,
			why: written(why),
			on: dayOf(record.at),
			outcome,
			outcomeTitle: outcome === null ? null : labels.outcome(outcome).title
		};
		return [row];
	});
}
