import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { hasScreen } from '../../graph.ts';
import { placeIn, placeOfThen, placeOfTo, routesOf, screensOf, type Rule } from '../rule.ts';

/** Every route, departure and start names a screen of this flow. */
export const targetUnknown: Rule = function* (input) {
	const { flow } = input;
	const names = Object.keys(flow.screens);
	const finding = (name: string, at: Parameters<typeof diagnostic>[1]) => {
		const nearest = nearestName(name, names);
		return diagnostic('target-unknown', at, { name, ...(nearest ? { nearest } : {}) });
	};
	if (!hasScreen(flow, flow.start)) yield finding(flow.start, input.source.placeOf(['start']));
	for (const screen of screensOf(flow)) {
		for (const { route, path } of routesOf(screen))
			for (const [i, branch] of route.entries()) {
				if (branch.to !== 'back' && !hasScreen(flow, branch.to)) yield finding(branch.to, placeOfTo(input, path, i));
				if (branch.returnTo && !hasScreen(flow, branch.returnTo))
					yield finding(branch.returnTo, placeOfThen(input, path, i));
			}
		if (screen.departure && !hasScreen(flow, screen.departure))
			yield finding(screen.departure, placeIn(input, screen, 'departure'));
		if (screen.skips && !hasScreen(flow, screen.skips)) yield finding(screen.skips, placeIn(input, screen, 'skips'));
	}
};
