import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { foldRoute } from '../../fold.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';
import { DOUBT } from './doubt-missing.ts';

const CLOSING = new Set(['afsluiten', 'hulp-afsluiten']);

/**
 * Doubt at a weighing question leads to advice or to a report, never straight to closing, and never simply along with
 * `nee`. (Leading along with a `ja` that reports is what some sectors' frameworks say.)
 */
export const doubtCloses: Rule = function* (input) {
	const { flow } = input;
	for (const screen of screensOf(flow)) {
		const doubt = screen.answers.find((answer) => answer.id === DOUBT);
		if (screen.weighing === null || !doubt) continue;
		const at = placeIn(input, screen, 'answers', DOUBT);
		for (const { to } of foldRoute(doubt.route, flow.parameters)) {
			const outcome = to === 'back' ? null : flow.screens[to]?.outcome;
			if (outcome && CLOSING.has(outcome)) yield diagnostic('doubt-closes', at, { name: screen.id, outcome });
			if (outcome) continue;
			const no = screen.answers.find(
				(answer) => answer.id !== DOUBT && foldRoute(answer.route, flow.parameters).some((branch) => branch.to === to)
			);
			if (no) yield diagnostic('doubt-shared', at, { name: screen.id, answer: no.id });
		}
	}
};
