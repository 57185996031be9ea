import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasScreen } from '../../graph.ts';
import { placeIn, placeOfThen, placeOfTo, routesOf, screensOf, type Rule } from '../rule.ts';

/**
 * Who goes aside comes back: `then` and `next: back` belong together, on every branch. One way back is remembered, so an
 * aside leads back to a screen that does not go back itself.
 */
export const asides: Rule = function* (input) {
	const { flow, source } = input;
	const goesBack = new Set<string>(
		screensOf(flow)
			.filter((screen) => [...routesOf(screen)].some(({ route }) => route.some((branch) => branch.to === 'back')))
			.map((screen) => screen.id)
	);
	if (goesBack.has(flow.start)) yield diagnostic('back-nowhere', source.placeOf(['start']), { name: flow.start });
	for (const screen of screensOf(flow)) {
		if (screen.departure && goesBack.has(screen.departure))
			yield diagnostic('back-nowhere', placeIn(input, screen, 'departure'), { name: screen.departure });
		for (const { route, path } of routesOf(screen))
			for (const [i, { to, returnTo }] of route.entries()) {
				if (to === 'back' || !hasScreen(flow, to)) continue;
				const params = { name: to, from: screen.id };
				if (goesBack.has(to) && !returnTo) yield diagnostic('back-without-aside', placeOfTo(input, path, i), params);
				if (!goesBack.has(to) && returnTo) yield diagnostic('aside-without-back', placeOfThen(input, path, i), params);
				if (returnTo && goesBack.has(to) && goesBack.has(returnTo))
					yield diagnostic('aside-nested', placeOfThen(input, path, i), { name: returnTo, from: screen.id });
			}
	}
};
