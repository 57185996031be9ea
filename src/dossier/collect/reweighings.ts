import { dayOf } from '../calendar-day.ts';
import type { DossierReweighing } from '../dossier-rows.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** The times at which the weighing was looked at again and its answers stood, oldest first. */
export function reweighings({ records }: Walk): readonly DossierReweighing[] {
	return records.flatMap((record): readonly DossierReweighing[] => {
		return record.kind === 'reweighed' ? [{ on: dayOf(record.at), note: written(record.note) }] : [];
	});
}
