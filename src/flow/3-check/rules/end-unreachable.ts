import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { mayLeadTo, reachableFrom } from '../../graph.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

/** From every screen some way leads to a screen of kind `end`. */
export const endUnreachable: Rule = function* (input) {
	const { flow } = input;
	const leadsTo = mayLeadTo(flow);
	for (const screen of screensOf(flow)) {
		const ends = [...reachableFrom(screen.id, leadsTo)].some((id) => flow.screens[id]?.kind === 'end');
		if (!ends) yield diagnostic('end-unreachable', placeIn(input, screen), { name: screen.id });
	}
};
