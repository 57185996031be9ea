import { dayOf } from '../calendar-day.ts';
import type { DossierVoice } from '../dossier-rows.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** What the child knows and wants, in the order in which it was written down. */
export function voices({ records, labels }: Walk): readonly DossierVoice[] {
	return records.flatMap((record): readonly DossierVoice[] => {
		if (record.kind !== 'heard') return [];
		const { knows, teller, wants, safeAdult, because } = record.voice;
		const voice = {
			screen: record.screen,
			title: labels.question(record.screen),
			knows,
			teller: teller ?? null,
			tellerText: teller === undefined ? null : labels.role(teller),
			wants: written(wants),
			safeAdult: written(safeAdult),
			because: written(because),
			on: dayOf(record.at)
		};
		return [voice];
	});
}
