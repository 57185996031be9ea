import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { hasScreen } from '../../graph.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

/** What a decision advises for an outcome is one of its own answers, and its departure page is of that kind. */
export const adviceUnknown: Rule = function* (input) {
	const { flow } = input;
	for (const screen of screensOf(flow)) {
		const answers: readonly string[] = screen.answers.map((answer) => answer.id);
		for (const [outcome, name] of Object.entries(screen.advised))
			if (name && !answers.includes(name)) {
				const nearest = nearestName(name, answers);
				yield diagnostic('advice-unknown', placeIn(input, screen, 'advised', outcome), {
					name,
					allowed: answers.join(', '),
					...(nearest ? { nearest } : {})
				});
			}
		const { departure } = screen;
		if (departure && hasScreen(flow, departure) && flow.screens[departure]?.kind !== 'departure')
			yield diagnostic('departure-mismatch', placeIn(input, screen, 'departure'), { name: departure });
	}
};
