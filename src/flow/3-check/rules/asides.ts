import { leadingBack } from '../../asides.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Flow } from '../../flow.ts';
import { allEdges, edgesOf, hasScreen } from '../../graph.ts';
import type { ScreenId } from '../../ids.ts';
import { placeIn, placeOfThen, placeOfTo, routesOf, screensOf, type Rule } from '../rule.ts';

/**
 * Who goes aside comes back: `then` and `back` belong together, on every branch. One way back is remembered, so an aside
 * leads back to a screen that does not go back itself.
 */
export const asides: Rule = function* (input) {
	const { flow, source } = input;
	const comesBack = leadingBack(allEdges(flow));
	const goesBack = new Set<string>(
		screensOf(flow)
			.filter((screen) => [...routesOf(screen)].some(({ route }) => route.some((branch) => branch.to === 'back')))
			.map((screen) => screen.id)
	);
	const outside = outsideAsides(flow);
	if (goesBack.has(flow.start)) yield diagnostic('back-nowhere', source.placeOf(['start']), { name: flow.start });
	for (const screen of screensOf(flow)) {
		if (screen.departure && goesBack.has(screen.departure))
			yield diagnostic('back-nowhere', placeIn(input, screen, 'departure'), { name: screen.departure });
		for (const { route, path } of routesOf(screen))
			for (const [i, { to, returnTo }] of route.entries()) {
				if (to === 'back' || !hasScreen(flow, to)) continue;
				const params = { name: to, from: screen.id };
				if (goesBack.has(to) && !returnTo && outside.has(screen.id))
					yield diagnostic('back-without-aside', placeOfTo(input, path, i), params);
				if (!returnTo) continue;
				if (!comesBack.has(to)) yield diagnostic('aside-without-back', placeOfThen(input, path, i), params);
				else if (comesBack.has(returnTo))
					yield diagnostic('aside-nested', placeOfThen(input, path, i), { name: returnTo, from: screen.id });
			}
	}
};

/** Screens that a walk may come to without being in an aside, or on coming back from one. */
function outsideAsides(flow: Flow): ReadonlySet<ScreenId> {
	const starts = screensOf(flow).flatMap((screen) => edgesOf(flow, screen).flatMap(({ returnTo }) => returnTo ?? []));
	const outside = new Set([flow.start, ...starts].filter((id) => hasScreen(flow, id)));
	for (const id of outside)
		for (const { to, returnTo } of edgesOf(flow, flow.screens[id]!))
			if (to !== 'back' && !returnTo && hasScreen(flow, to)) outside.add(to);
	return outside;
}
