import { returnsIn } from './asides.ts';
import { foldRoute } from './fold.ts';
import type { Branch, Condition, Flow, Route, Screen } from './flow.ts';
import type { AnswerId, ScreenId } from './ids.ts';

/** One way out of a screen: by an answer, by going on (`next`) or by skipping. Conditions on parameters are filled in. */
export interface Edge extends Branch {
	readonly from: ScreenId;
	readonly by:
		{ readonly kind: 'answer'; readonly answer: AnswerId } | { readonly kind: 'next' } | { readonly kind: 'skip' };
}

/** Whether a name is a screen of the flow; `in` would also know names that every object has. */
export const hasScreen = (flow: Flow, name: string): name is ScreenId => Object.hasOwn(flow.screens, name);

/** Every way out of a screen, in the order of the file. `to` may still be `back`. */
export function edgesOf(flow: Flow, screen: Screen): readonly Edge[] {
	const edges = (route: Route, by: Edge['by']): Edge[] =>
		foldRoute(route, flow.parameters).map((branch) => ({ ...branch, from: screen.id, by }));
	const departure: Edge[] = screen.departure
		? [{ from: screen.id, to: screen.departure, returnTo: null, by: { kind: 'next' } }]
		: [];
	return [
		...screen.answers.flatMap((answer) => edges(answer.route, { kind: 'answer', answer: answer.id })),
		...departure,
		...(screen.next ? edges(screen.next, { kind: 'next' }) : []),
		...(screen.skip ? edges(screen.skip.route, { kind: 'skip' }) : [])
	];
}

/** Every way out of every screen. */
export const allEdges = (flow: Flow): ReadonlyMap<ScreenId, readonly Edge[]> =>
	new Map(Object.values(flow.screens).map((screen) => [screen.id, edgesOf(flow, screen)]));

/** Per screen, where its aside may lead back to. Screens that are never in an aside are absent. */
export const returnsOf = (flow: Flow): ReadonlyMap<ScreenId, ReadonlySet<ScreenId>> => returnsIn(allEdges(flow));

/** Every condition that a screen's ways ask, parameters filled in. */
export const conditionsAsked = (flow: Flow, { answers, next, skip }: Screen): readonly Condition[] =>
	[...answers.map(({ route }) => route), next ?? [], skip?.route ?? []].flatMap((route) =>
		foldRoute(route, flow.parameters).flatMap(({ when }) => when ?? [])
	);

/**
 * Screen to screens, with `back` resolved to every screen that it may lead back to. Conditions on answers are taken to be
 * possible, so this is what *may* be reached.
 */
export function mayLeadTo(flow: Flow): LeadsTo {
	const targets = new Map<ScreenId, Set<ScreenId>>();
	const edges = allEdges(flow);
	const returns = returnsIn(edges);
	for (const [screen, out] of edges) {
		const to = new Set<ScreenId>();
		targets.set(screen, to);
		for (const edge of out)
			if (edge.to !== 'back') to.add(edge.to);
			else for (const origin of returns.get(screen) ?? []) to.add(origin);
	}
	return targets;
}

type LeadsTo = ReadonlyMap<ScreenId, ReadonlySet<ScreenId>>;

/** The same ways the other way around: screen to the screens that may lead to it. */
export function mayComeFrom(leadsTo: LeadsTo): LeadsTo {
	const sources = new Map<ScreenId, Set<ScreenId>>();
	for (const [from, targets] of leadsTo)
		for (const to of targets) {
			const known = sources.get(to);
			if (known) known.add(from);
			else sources.set(to, new Set([from]));
		}
	return sources;
}

/** Every screen that can be reached from `starts`, themselves included. */
export function reachableFrom(starts: Iterable<ScreenId>, leadsTo: LeadsTo): Set<ScreenId> {
	const reached = new Set<ScreenId>(starts);
	for (const screen of reached) for (const next of leadsTo.get(screen) ?? []) reached.add(next);
	return reached;
}
