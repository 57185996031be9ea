import { dayOf } from '../calendar-day.ts';
import type { DossierSkip } from '../dossier-rows.ts';
import type { DoneStop, Walk } from './walk.ts';
import { written } from './written.ts';

/** What was not done (yet) on the path, and why. */
export function skips({ done, labels, screen }: Walk): readonly DossierSkip[] {
	return done.flatMap((stop) => readSkip(stop));

	function readSkip({ stop, screen: asked, move }: DoneStop): readonly DossierSkip[] {
		if (move.kind !== 'skipped') return [];
		const subject = asked.skips ?? asked.id;
		// What was passed over by way of another screen belongs to the step of what was passed over.
		const step = screen(subject)?.step === asked.step ? asked.step : stop.step;
		const skip = {
			step,
			stepText: labels.step(step),
			screen: subject,
			title: labels.question(subject),
			reasons: move.reasons,
			reasonTexts: move.reasons.map((reason) => labels.reason(reason)),
			note: written(move.note),
			noteRequired: asked.skip?.note === 'required',
			on: dayOf(move.at)
		};
		return [skip];
	}
}
