import type { Knowledge } from '#session/transcript.ts';
import { dayOf } from '../calendar-day.ts';
import type { DossierObservation } from '../dossier-rows.ts';
import { byDay } from './by-day.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** Observations of one kind of knowledge, oldest first. There is no function that gives them mixed. */
export function observations({ records }: Walk, knowledge: Knowledge): readonly DossierObservation[] {
	const found = records.flatMap((record): readonly DossierObservation[] => {
		if (record.kind !== 'noted' || record.observation.knowledge !== knowledge) return [];
		const { what, words, toldBy, on, context, otherwise, well } = record.observation;
		const observation = {
			entry: record.id,
			what,
			words: written(words),
			toldBy: written(toldBy),
			on: on ?? null,
			writtenOn: dayOf(record.at),
			context: written(context),
			otherwise: written(otherwise),
			well: written(well)
		};
		return [observation];
	});
	return byDay(found);
}
