import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { mayComeFrom, mayLeadTo, reachableFrom } from '../../graph.ts';
import { hasAllTargets, placeIn, screensOf, type Rule } from '../rule.ts';

/** From every screen some way leads to a screen of kind `end`. */
export const endUnreachable: Rule = function* (input) {
	const { flow } = input;
	if (!hasAllTargets(flow)) return;
	const leadsTo = mayLeadTo(flow);
	// That a screen of another kind has no way on at all is a finding of its own (`kinds`, `asides`).
	const ends = screensOf(flow).filter((screen) => screen.kind === 'end' || leadsTo.get(screen.id)?.size === 0);
	const leadsToEnd = reachableFrom(
		ends.map((end) => end.id),
		mayComeFrom(leadsTo)
	);
	for (const screen of screensOf(flow))
		if (!leadsToEnd.has(screen.id)) yield diagnostic('end-unreachable', placeIn(input, screen), { name: screen.id });
};
