import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { routesOf, screensOf, type Rule } from '../rule.ts';

/** Who goes aside comes back: `then` and `next: back` belong together, on every branch. */
export const asides: Rule = function* (input) {
	const { flow } = input;
	const goesBack = new Set(
		screensOf(flow)
			.filter((screen) => [...routesOf(screen)].some(({ route }) => route.some((branch) => branch.to === 'back')))
			.map((screen) => screen.id)
	);
	for (const screen of screensOf(flow))
		for (const { route, path } of routesOf(screen))
			for (const [i, branch] of route.entries()) {
				if (branch.to === 'back' || !(branch.to in flow.screens)) continue;
				const params = { name: branch.to, from: screen.id };
				const at = input.source.placeOf([...path, i]);
				if (goesBack.has(branch.to) && !branch.returnTo) yield diagnostic('back-without-aside', at, params);
				if (!goesBack.has(branch.to) && branch.returnTo) yield diagnostic('aside-without-back', at, params);
			}
};
