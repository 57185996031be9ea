import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { routesOf, screensOf, type Rule } from '../rule.ts';

/** A route always leads somewhere: its last branch has no condition, and only its last. */
export const routeShape: Rule = function* (input) {
	for (const screen of screensOf(input.flow))
		for (const { route, path } of routesOf(screen))
			for (const [i, branch] of route.entries()) {
				const last = i === route.length - 1;
				if (last && branch.when) yield diagnostic('route-open', input.source.placeOf([...path, i]));
				if (!last && !branch.when) yield diagnostic('route-dead', input.source.placeOf([...path, i + 1]));
			}
};
