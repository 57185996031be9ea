import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { placeIn, routesOf, screensOf, type Rule } from '../rule.ts';

/** Every route, departure and start names a screen of this flow. */
export const targetUnknown: Rule = function* (input) {
	const { flow } = input;
	const names = Object.keys(flow.screens);
	const finding = (name: string, at: Parameters<typeof diagnostic>[1]) => {
		const nearest = nearestName(name, names);
		return diagnostic('target-unknown', at, { name, ...(nearest ? { nearest } : {}) });
	};
	if (!(flow.start in flow.screens)) yield finding(flow.start, input.source.placeOf(['start']));
	for (const screen of screensOf(flow)) {
		for (const { route, path } of routesOf(screen))
			for (const [i, branch] of route.entries()) {
				const at = input.source.placeOf([...path, i, 'to']);
				if (branch.to !== 'back' && !(branch.to in flow.screens)) yield finding(branch.to, at);
				if (branch.returnTo && !(branch.returnTo in flow.screens)) yield finding(branch.returnTo, at);
			}
		if (screen.departure && !(screen.departure in flow.screens))
			yield finding(screen.departure, placeIn(input, screen, 'departure'));
		if (screen.skips && !(screen.skips in flow.screens)) yield finding(screen.skips, placeIn(input, screen, 'skips'));
	}
};
