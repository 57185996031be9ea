import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

export const DOUBT = 'twijfel';

/** Doubt is a full answer to every weighing question, not a way of not answering. */
export const doubtMissing: Rule = function* (input) {
	for (const screen of screensOf(input.flow))
		if (screen.weighing !== null && !screen.answers.some((answer) => answer.id === DOUBT))
			yield diagnostic('doubt-missing', placeIn(input, screen, 'answers'), { name: screen.id });
};
