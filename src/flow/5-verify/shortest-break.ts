import { DEPARTS, type Explored } from './explored.ts';
import type { Happens } from './moments.ts';

/**
 * The one question that every rule comes down to: is there a path on which `target` happens, after `after` (from the start
 * on when null), with no `without` in between?
 */
export interface Break {
	readonly target: Happens;
	readonly after: Happens | null;
	readonly without: Happens | null;
}

/** What a person does on such a path, in order: a state and the number of an edge out of it. */
export type Steps = readonly { readonly state: number; readonly edge: number }[];

/** Phases of the search: before `after` happened, and after it. */
export const CALM = 0;
export const ARMED = 1;
export const BROKEN = 2;

/** What the moments of a rule do to the phase. Leaving a screen comes before arriving at the next. */
class Watch {
	readonly #explored: Explored;
	readonly #rule: Break;
	readonly begin: number;

	constructor(explored: Explored, rule: Break) {
		this.#explored = explored;
		this.#rule = rule;
		this.begin = rule.after === null ? ARMED : CALM;
	}

	arriving(state: number, phase: number): number {
		const { target, after, without } = this.#rule;
		const screen = this.#explored.screen[state]!;
		if (without !== null && without.arriving[screen] === 1) phase = CALM;
		else if (phase === ARMED && target.arriving[screen] === 1) return BROKEN;
		return after !== null && after.arriving[screen] === 1 ? ARMED : phase;
	}

	leaving(screen: number, edge: number, phase: number): number {
		const { target, after, without } = this.#rule;
		const way = this.#explored.edgeWay[edge]! % DEPARTS;
		if (without !== null && without.leaving[screen]?.[way] === 1) phase = CALM;
		else if (phase === ARMED && target.leaving[screen]?.[way] === 1) return BROKEN;
		return after !== null && after.leaving[screen]?.[way] === 1 ? ARMED : phase;
	}
}

/** Whether any path breaks the rule. Most rules hold, and to see that no path has to be remembered. */
export function canBreak(explored: Explored, rule: Break): boolean {
	const watch = new Watch(explored, rule);
	const seen = new Uint8Array(2 * explored.screen.length);
	const first = watch.arriving(0, watch.begin);
	if (first === BROKEN) return true;
	const queue = new Int32Array(2 * explored.screen.length);
	let length = 1;
	queue[0] = first;
	seen[first] = 1;
	for (let i = 0; i < length; i++) {
		const state = queue[i]! >> 1;
		const screen = explored.screen[state]!;
		const end = explored.firstEdge[state + 1]!;
		for (let edge = explored.firstEdge[state]!; edge < end; edge++) {
			const left = watch.leaving(screen, edge, queue[i]! & 1);
			const to = explored.edgeTo[edge]!;
			const phase = left === BROKEN ? BROKEN : watch.arriving(to, left);
			if (phase === BROKEN) return true;
			const key = to * 2 + phase;
			if (seen[key] === 0) {
				seen[key] = 1;
				queue[length++] = key;
			}
		}
	}
	return false;
}

/**
 * The path with the fewest clicks that breaks a rule, or null when none does. Going on costs nothing, an answer, a skip or
 * a tick costs one.
 */
export function shortestBreak(explored: Explored, rule: Break): Steps | null {
	if (!canBreak(explored, rule)) return null;
	const watch = new Watch(explored, rule);
	const size = 2 * explored.screen.length;
	// Per state and phase: the cost, and the edge and phase that it was reached by.
	const cost = new Int32Array(size).fill(-1);
	const cameFrom = new Int32Array(size).fill(-1);
	const cameBy = new Int32Array(size).fill(-1);
	const settled = new Uint8Array(size);
	const first = watch.arriving(0, watch.begin);
	if (first === BROKEN) return [];
	// Costs are small whole numbers: a bucket for each, gone through in order.
	const buckets: number[][] = [[first]];
	cost[first] = 0;
	let found: { cost: number; key: number; edge: number } | null = null;
	for (let now = 0; now < buckets.length; now++) {
		if (found && found.cost <= now) break;
		const bucket = buckets[now] ?? [];
		for (let i = 0; i < bucket.length; i++) {
			const key = bucket[i]!;
			if (settled[key]) continue;
			settled[key] = 1;
			const state = key >> 1;
			const screen = explored.screen[state]!;
			for (let edge = explored.firstEdge[state]!; edge < explored.firstEdge[state + 1]!; edge++) {
				const to = explored.edgeTo[edge]!;
				const price = now + costOf(explored, state, edge);
				const left = watch.leaving(screen, edge, key & 1);
				const phase = left === BROKEN ? BROKEN : watch.arriving(to, left);
				if (phase === BROKEN) {
					if (!found || price < found.cost) found = { cost: price, key, edge };
					continue;
				}
				const next = to * 2 + phase;
				if (settled[next] || (cost[next] !== -1 && cost[next]! <= price)) continue;
				cost[next] = price;
				cameFrom[next] = key;
				cameBy[next] = edge;
				(buckets[price] ??= []).push(next);
			}
		}
	}
	if (!found) return null;
	const steps = [{ state: found.key >> 1, edge: found.edge }];
	for (let at = found.key; cameFrom[at] !== -1; at = cameFrom[at]!)
		steps.push({ state: cameFrom[at]! >> 1, edge: cameBy[at]! });
	return steps.reverse();
}

/** Answers, skips and ticks that an edge takes. */
function costOf(explored: Explored, state: number, edge: number): number {
	const { by } = explored.plan.screens[explored.screen[state]!]!.ways[explored.edgeWay[edge]! % DEPARTS]!;
	const ticks = explored.edgeTicks.get(edge)?.filter(([, ticked]) => ticked).length ?? 0;
	return (by === 'next' ? 0 : 1) + ticks;
}
