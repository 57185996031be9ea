import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { foldRoute } from '../../fold.ts';
import type { Flow, Route } from '../../flow.ts';
import { edgesOf, hasScreen } from '../../graph.ts';
import type { OutcomeId, ScreenId } from '../../ids.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';
import { DOUBT } from './doubt-missing.ts';

const CLOSING: ReadonlySet<string> = new Set(['afsluiten', 'hulp-afsluiten']);

/**
 * Doubt at a weighing question leads to advice or to a report, never to closing before anything else was asked, and never
 * simply along with `nee`. (Leading along with a `ja` that reports is what some sectors' frameworks say.)
 */
export const doubtCloses: Rule = function* (input) {
	const { flow } = input;
	for (const screen of screensOf(flow)) {
		const doubt = screen.answers.find((answer) => answer.id === DOUBT);
		if (screen.weighing === null || !doubt) continue;
		const at = placeIn(input, screen, 'answers', DOUBT);
		const closing = firstOutcomes(flow, doubt.route).find((outcome) => CLOSING.has(outcome));
		if (closing) yield diagnostic('doubt-closes', at, { name: screen.id, outcome: closing });
		for (const to of targetsOf(flow, doubt.route)) {
			if (saysNext(flow, to)) continue;
			const no = screen.answers.find((answer) => answer.id !== DOUBT && targetsOf(flow, answer.route).includes(to));
			if (no) yield diagnostic('doubt-shared', at, { name: screen.id, answer: no.id });
		}
	}
};

const targetsOf = (flow: Flow, route: Route): ScreenId[] =>
	foldRoute(route, flow.parameters).flatMap(({ to }) => (to !== 'back' && hasScreen(flow, to) ? [to] : []));

/** Whether nothing but an outcome follows: screens that are only gone on from may stand in front of it. */
function saysNext(flow: Flow, to: ScreenId): boolean {
	const passed = new Set([to]);
	for (const id of passed) {
		const screen = flow.screens[id]!;
		if (screen.outcome) return true;
		const [only, ...others] = screen.next ? targetsOf(flow, screen.next) : [];
		if (only && others.length === 0 && screen.answers.length === 0) passed.add(only);
	}
	return false;
}

/** The outcomes to which a route leads before a next question, decision or advice. */
function firstOutcomes(flow: Flow, route: Route): OutcomeId[] {
	const passed = new Set(targetsOf(flow, route));
	const outcomes: OutcomeId[] = [];
	for (const id of passed) {
		const screen = flow.screens[id]!;
		if (screen.outcome) outcomes.push(screen.outcome);
		else if (screen.answers.length === 0 && screen.kind !== 'consult')
			for (const { to } of edgesOf(flow, screen)) if (to !== 'back' && hasScreen(flow, to)) passed.add(to);
	}
	return outcomes;
}
