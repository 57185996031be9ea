import { foldRoute } from './fold.ts';
import type { Branch, Flow, Route, Screen } from './flow.ts';
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

/**
 * Per screen, where its aside may lead back to: what a branch names in `then` is carried from screen to screen, until a
 * `back` or another `then`. Screens that are never in an aside are absent.
 */
export function returnsOf(flow: Flow): ReadonlyMap<ScreenId, readonly ScreenId[]> {
	const returns = new Map<ScreenId, Set<ScreenId>>();
	// Each origin goes over each screen once; carrying whole sets would take a long aside thousands of times over.
	const carried: (readonly [to: ScreenId, origin: ScreenId])[] = [];
	const carry = (to: ScreenId, origin: ScreenId) => {
		const known = returns.get(to) ?? new Set();
		if (known.has(origin)) return;
		returns.set(to, known.add(origin));
		carried.push([to, origin]);
	};
	const edges = new Map(Object.values(flow.screens).map((screen) => [screen.id, edgesOf(flow, screen)]));
	// Where no aside can come back any more, where it would lead back to does not matter.
	const comesBack = leadingBack(edges);
	for (const ways of edges.values())
		for (const { to, returnTo } of ways) if (returnTo && to !== 'back' && comesBack.has(to)) carry(to, returnTo);
	for (const [screen, origin] of carried)
		for (const { to, returnTo } of edges.get(screen) ?? [])
			if (to !== 'back' && !returnTo && comesBack.has(to)) carry(to, origin);
	return new Map([...returns].map(([screen, origins]) => [screen, [...origins]]));
}

/** Screens from which a `back` can be reached without going aside again on the way. */
export function leadingBack(edges: ReadonlyMap<ScreenId, readonly Edge[]>): ReadonlySet<ScreenId> {
	const from = new Map<ScreenId, ScreenId[]>();
	const found: ScreenId[] = [];
	for (const [screen, ways] of edges)
		for (const { to, returnTo } of ways)
			if (to === 'back') found.push(screen);
			else if (!returnTo) push(from, to, screen);
	const leading = new Set(found);
	for (const screen of leading) for (const before of from.get(screen) ?? []) leading.add(before);
	return leading;
}

/**
 * Screen to screens, with `back` resolved to every screen that it may lead back to. Conditions on answers are taken to be
 * possible, so this is what *may* be reached.
 */
export function mayLeadTo(flow: Flow): LeadsTo {
	const targets = new Map<ScreenId, Set<ScreenId>>();
	const returns = returnsOf(flow);
	for (const screen of Object.values(flow.screens)) {
		const to = new Set<ScreenId>();
		targets.set(screen.id, to);
		for (const edge of edgesOf(flow, screen))
			if (edge.to !== 'back') to.add(edge.to);
			else for (const origin of returns.get(screen.id) ?? []) to.add(origin);
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

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const known = map.get(key);
	if (known) known.push(item);
	else map.set(key, [item]);
}
