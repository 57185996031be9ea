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
 * Screen to screens, with `back` resolved: an aside leads back to every screen that some branch leading to it names in
 * `then`. Conditions on answers are taken to be possible, so this is what *may* be reached.
 */
export function mayLeadTo(flow: Flow): ReadonlyMap<ScreenId, ReadonlySet<ScreenId>> {
	const targets = new Map<ScreenId, Set<ScreenId>>();
	const returns = new Map<ScreenId, Set<ScreenId>>();
	const add = (map: Map<ScreenId, Set<ScreenId>>, from: ScreenId, to: ScreenId) => {
		const known = map.get(from);
		if (known) known.add(to);
		else map.set(from, new Set([to]));
	};
	const goBack: ScreenId[] = [];
	for (const screen of Object.values(flow.screens)) {
		targets.set(screen.id, new Set());
		const edges = edgesOf(flow, screen);
		if (edges.some((edge) => edge.to === 'back')) goBack.push(screen.id);
		for (const edge of edges) {
			if (edge.to === 'back') continue;
			add(targets, screen.id, edge.to);
			if (edge.returnTo) add(returns, edge.to, edge.returnTo);
		}
	}
	for (const screen of goBack) for (const to of returns.get(screen) ?? []) add(targets, screen, to);
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
