import { notedSinceWeighing } from '#session/since-weighing.ts';
import type { Injury, Knowledge } from '#session/transcript.ts';
import { dayOf } from '../calendar-day.ts';
import type { DossierInjury, DossierObservation } from '../dossier-rows.ts';
import type { BodyWords } from '../sentences/body-words.ts';
import { byDay } from './by-day.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** Observations of one kind of knowledge, oldest first. There is no function that gives them mixed. */
export function observations(
	{ session, edition, records }: Walk,
	knowledge: Knowledge,
	words: BodyWords
): readonly DossierObservation[] {
	const since = new Set(notedSinceWeighing(session.transcript.entries, session.path, edition.flow.screens));
	const found = records.flatMap((record): readonly DossierObservation[] => {
		if (record.kind !== 'noted' || record.observation.knowledge !== knowledge) return [];
		const { what, words: literal, toldBy, on, until, context, otherwise, well, injuries = [] } = record.observation;
		const observation = {
			entry: record.id,
			what,
			words: written(literal),
			toldBy: written(toldBy),
			on: on ?? null,
			until: until === undefined || until === on ? null : until,
			writtenOn: dayOf(record.at),
			context: written(context),
			otherwise: written(otherwise),
			well: written(well),
			injuries: injuries.map((injury) => readInjury(injury, words)),
			isSinceWeighing: since.has(record.id)
		};
		return [observation];
	});
	return byDay(found);
}

function readInjury({ place, kind, length, width, shape, note }: Injury, words: BodyWords): DossierInjury {
	return {
		place,
		placeText: words.places[place],
		kind,
		kindText: words.kinds[kind],
		length: length ?? null,
		width: width ?? null,
		shape: shape ?? null,
		shapeText: shape === undefined ? null : words.shapes[shape],
		note: written(note)
	};
}
