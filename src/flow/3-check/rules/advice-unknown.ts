import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

/** What a decision advises for an outcome is one of its own answers, and its departure page is of that kind. */
export const adviceUnknown: Rule = function* (input) {
	for (const screen of screensOf(input.flow)) {
		const answers: readonly string[] = screen.answers.map((answer) => answer.id);
		for (const [outcome, name] of Object.entries(screen.advised))
			if (name && !answers.includes(name))
				yield diagnostic('advice-unknown', placeIn(input, screen, 'advised', outcome), {
					name,
					allowed: answers.join(', ')
				});
	}
};
