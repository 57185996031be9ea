import { leadingBack, returnsIn, type AsideWay } from '../asides.ts';
import { foldRoute } from '../fold.ts';
import type { Flow, Route, Screen } from '../flow.ts';
import type { OutcomeId, ScreenId } from '../ids.ts';
import { componentsOf } from './components.ts';
import { Expressions, TRUE } from './expressions.ts';
import { liveVariables, outcomeMatters } from './remembered.ts';

/** One way out of a screen, with its branches by number. */
export interface PlannedWay {
	readonly by: 'answer' | 'next' | 'skip';
	/** Number of the answer; -1 for `next` and `skip`. */
	readonly answer: number;
	readonly branches: readonly PlannedBranch[];
}

export interface PlannedBranch {
	/** Number among all branches of the flow. */
	readonly index: number;
	/** Expression; TRUE on the branch that always applies, EITHER when it is not followed. */
	readonly when: number;
	/** The expression itself, also when it is not followed. */
	readonly asks: number;
	/** Number of a screen, or BACK. */
	readonly to: number;
	/** Number of the screen that the aside leads back to, or NOWHERE. */
	readonly returnTo: number;
	/** Variables that have to be known after this branch was passed by: those of the branches below it. */
	readonly below: ReadonlySet<number>;
}

export const BACK = -2;
export const NOWHERE = -1;
/** Instead of an expression that is not followed: it may hold and it may not. */
export const EITHER = -1;

/** Which conditions are followed. The others are taken to be possible either way. */
export type Followed = (screen: ScreenId, when: number) => boolean;

export interface PlannedScreen {
	readonly id: ScreenId;
	readonly screen: Screen;
	readonly ways: readonly PlannedWay[];
	readonly isEnd: boolean;
	/** Number of the outcome that it gives, or NOWHERE. */
	readonly outcome: number;
	readonly departure: number;
	/** Decisions: number of the advised answer, by number of the outcome. */
	readonly advised: ReadonlyMap<number, number>;
	/** Whether the way back of an aside still matters here, and whether the last outcome does. */
	readonly keepsReturn: boolean;
	readonly keepsOutcome: boolean;
	/** Variables whose value may have been given before and may still be read, in ascending order. */
	readonly live: readonly number[];
}

/** A flow in numbers, with what has to be remembered on each screen: what a search over its paths works on. */
export interface Plan {
	readonly flow: Flow;
	readonly screens: readonly PlannedScreen[];
	readonly outcomes: readonly OutcomeId[];
	readonly expressions: Expressions;
	/** Expressions that are asked on a screen. */
	readonly asked: readonly (readonly number[])[];
	readonly targets: readonly (readonly number[])[];
	readonly component: Int32Array;
	/** Screens of variables. */
	readonly screenOf: readonly number[];
	/** Variables by screen: of a question one, of a checklist one for each item that is read. */
	readonly given: readonly (readonly number[])[];
	/** By variable, the screens on which some condition reads it. */
	readonly readers: readonly (readonly number[])[];
	readonly branches: number;
	readonly start: number;
	/** Number of a screen, or NOWHERE. */
	readonly numberOf: (id: ScreenId | null) => number;
}

export function planOf(flow: Flow, isFollowed: Followed = () => true): Plan {
	const all = Object.values(flow.screens);
	const number = new Map(all.map((screen, i) => [screen.id, i]));
	const at = (id: ScreenId | null) => (id === null ? NOWHERE : (number.get(id) ?? NOWHERE));
	const outcomes = [...flow.outcomes];
	const outcomeNumber = new Map(outcomes.map((id, i) => [id, i]));
	const expressions = new Expressions(flow);
	let branches = 0;
	const branchesOf = (screen: ScreenId, route: Route): PlannedBranch[] => {
		const planned: PlannedBranch[] = foldRoute(route, flow.parameters).map(({ when, to, returnTo }) => {
			const asks = when ? expressions.of(when) : TRUE;
			return {
				index: branches++,
				when: asks > TRUE && !isFollowed(screen, asks) ? EITHER : asks,
				asks,
				to: to === 'back' ? BACK : at(to),
				returnTo: at(returnTo),
				below: NOTHING
			};
		});
		if (planned.length < 3) return planned;
		const below = new Set<number>();
		return planned
			.toReversed()
			.map((branch) => {
				const after = below.size > 0 ? new Set(below) : NOTHING;
				expressions.variablesOf(branch.when, below);
				return { ...branch, below: after };
			})
			.toReversed();
	};
	const ways = all.map((screen): PlannedWay[] => [
		...screen.answers.map(({ route }, answer): PlannedWay => ({
			by: 'answer',
			answer,
			branches: branchesOf(screen.id, route)
		})),
		...(screen.next ? [{ by: 'next' as const, answer: -1, branches: branchesOf(screen.id, screen.next) }] : []),
		...(screen.skip ? [{ by: 'skip' as const, answer: -1, branches: branchesOf(screen.id, screen.skip.route) }] : [])
	]);
	const departures = all.map((screen) => at(screen.departure));
	const { targets, comesBack } = targetsOf(ways, departures);
	const component = componentsOf(all.length, (from) => targets[from]!);
	const asked = ways.map((own) => {
		const here: number[] = [];
		for (const way of own) for (const { when } of way.branches) if (when > TRUE) here.push(when);
		return here.length > 0 ? here : NO_NUMBERS;
	});
	const screenOf = expressions.variables.map((variable) => at(variable.screen as ScreenId));
	const readers = readersOf(asked, expressions);
	const sources: number[][] = all.map(() => []);
	for (const [from, to] of targets.entries()) for (const one of to) sources[one]!.push(from);
	const live = liveVariables(targets, sources, component, screenOf, readers);
	const keepsOutcome = outcomeMatters(all, sources);
	const screens = all.map((screen, i): PlannedScreen => {
		const advised = new Map<number, number>();
		for (const [outcome, answer] of screen.kind === 'decision' ? Object.entries(screen.advised) : [])
			advised.set(
				outcomeNumber.get(outcome as OutcomeId) ?? NOWHERE,
				screen.answers.findIndex(({ id }) => id === answer)
			);
		return {
			id: screen.id,
			screen,
			ways: ways[i]!,
			isEnd: screen.kind === 'end',
			outcome: screen.outcome ? (outcomeNumber.get(screen.outcome) ?? NOWHERE) : NOWHERE,
			departure: departures[i]!,
			advised,
			keepsReturn: comesBack.has(i),
			keepsOutcome: keepsOutcome[i] === 1,
			live: live[i]!
		};
	});
	const given: number[][] = all.map(() => []);
	for (const [variable, giver] of screenOf.entries()) given[giver]?.push(variable);
	const graph = { targets, component, screenOf, given, branches, readers };
	return { flow, screens, outcomes, expressions, asked, ...graph, start: at(flow.start), numberOf: at };
}

/** Screen to screens, with the ways back filled in; and the screens from which an aside may still lead back. */
function targetsOf(ways: readonly (readonly PlannedWay[])[], departures: readonly number[]) {
	const out = new Map<number, AsideWay<number>[]>();
	for (const [from, own] of ways.entries()) {
		const here: AsideWay<number>[] = [];
		for (const { branches } of own)
			for (const { to, returnTo } of branches)
				here.push({ to: to === BACK ? 'back' : to, returnTo: returnTo === NOWHERE ? null : returnTo });
		if (departures[from] !== NOWHERE) here.push({ to: departures[from]!, returnTo: null });
		out.set(from, here);
	}
	const comesBack = leadingBack(out);
	const returns = returnsIn(out, comesBack);
	const targets = ways.map((_, from) => {
		const to = new Set<number>();
		for (const way of out.get(from)!)
			if (way.to !== 'back') to.add(way.to);
			else for (const origin of returns.get(from) ?? []) to.add(origin);
		return [...to];
	});
	return { targets, comesBack };
}

const NOTHING: ReadonlySet<number> = new Set();
const NO_NUMBERS: readonly number[] = [];

/** Per variable, the screens on which some condition reads it. */
function readersOf(asked: readonly (readonly number[])[], expressions: Expressions): number[][] {
	const readers: number[][] = expressions.variables.map(() => []);
	const found = new Set<number>();
	for (const [screen, conditions] of asked.entries()) {
		if (conditions.length === 0) continue;
		found.clear();
		for (const condition of conditions) expressions.variablesOf(condition, found);
		for (const variable of found) readers[variable]!.push(screen);
	}
	return readers;
}
