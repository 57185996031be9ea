import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { mayLeadTo, reachableFrom } from '../../graph.ts';
import { hasAllTargets, placeIn, screensOf, type Rule } from '../rule.ts';

/** Every screen can be reached from the start, with the parameters as they are. */
export const screenUnreachable: Rule = function* (input) {
	const { flow } = input;
	if (!hasAllTargets(flow)) return;
	const reached = reachableFrom([flow.start], mayLeadTo(flow));
	for (const screen of screensOf(flow))
		if (!reached.has(screen.id))
			yield diagnostic('screen-unreachable', placeIn(input, screen), { name: screen.id, start: flow.start });
};
