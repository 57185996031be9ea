import { screensReadBy } from '../../4-compile/screens-read.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

/** A question asks something that matters: some answer leads elsewhere, or a condition reads it. */
export const answersAlike: Rule = function* (input) {
	const { flow } = input;
	const read = screensReadBy(flow);
	for (const screen of screensOf(flow)) {
		if (screen.kind !== 'question' || screen.answers.length < 2 || read.has(screen.id)) continue;
		const routes = new Set(screen.answers.map((answer) => JSON.stringify(answer.route)));
		if (routes.size === 1) yield diagnostic('answers-alike', placeIn(input, screen), { name: screen.id });
	}
};
