import type { Plan } from './plan.ts';

/**
 * Everything that can happen in a flow: the states that a walk can be in, and the ways between them. A state is a screen
 * with what later conditions still look at; two walks that can only go on alike are one state. Numbers throughout: state
 * `s` stands on screen `screen[s]`, and its ways are `firstEdge[s]` up to `firstEdge[s + 1]`.
 */
export interface Explored {
	readonly plan: Plan;
	readonly screen: readonly number[];
	/** Number of the last outcome, where a decision may still look at it; else NOWHERE. */
	readonly outcome: readonly number[];
	readonly firstEdge: readonly number[];
	readonly edgeTo: readonly number[];
	/** Number of the way in its screen; DEPARTS for an answer that differs from the advice, see `edgeAnswer`. */
	readonly edgeWay: readonly number[];
	/** Number of the branch that was taken; NOWHERE for a departure. */
	readonly edgeBranch: readonly number[];
	/** Ticks that this way rests on: a variable and whether it is ticked. Ways that rest on none are absent. */
	readonly edgeTicks: ReadonlyMap<number, Ticks>;
	/** Per branch of the flow: bit 1 when its condition held somewhere, bit 2 when it did not. */
	readonly branchSeen: Uint8Array;
	/** False when there were more states than the limit: what was found is true, what was not found says nothing. */
	readonly isComplete: boolean;
}

export type Ticks = readonly (readonly [variable: number, ticked: boolean])[];

/** Added to the number of an answer's way when it leads to the departure. */
export const DEPARTS = 1 << 20;
