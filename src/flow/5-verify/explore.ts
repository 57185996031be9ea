import { DEPARTS, type Explored, type Ticks } from './explored.ts';
import { FREE, NONE, TRUE, type Value } from './expressions.ts';
import { BACK, EITHER, NOWHERE, type Plan, type PlannedBranch, type PlannedScreen } from './plan.ts';
import { Signatures } from './signatures.ts';

/** From how many states on a screen it pays to ask which of them are really different. */
const CROWDED = 12;

/** Conditions looked at to tell states apart, after which it is too much: some seconds. */
const MOST_WORK = 300_000;

/** Ticks decided for conditions, of one screen and of all: a condition on twenty items can be met in a million ways. */
const MOST_ASKED = 50_000;

export function explore(plan: Plan, limit: number): Explored {
	return new Exploration(plan, limit).run();
}

class Exploration {
	readonly #plan: Plan;
	readonly #limit: number;
	readonly #screen: number[] = [];
	readonly #returnTo: number[] = [];
	readonly #outcome: number[] = [];
	readonly #values: (readonly Value[])[] = [];
	readonly #firstEdge: number[] = [];
	readonly #edgeTo: number[] = [];
	readonly #edgeWay: number[] = [];
	readonly #edgeBranch: number[] = [];
	readonly #edgeTicks = new Map<number, Ticks>();
	readonly #branchSeen: Uint8Array;
	readonly #known: Map<Key, number>[];
	readonly #plain: Int32Array;
	readonly #signatures: Signatures;
	#asked = 0;
	/** What every variable is on the screen that is being left. */
	readonly #now: Value[];
	readonly #at = (variable: number): Value => this.#now[variable]!;

	constructor(plan: Plan, limit: number) {
		this.#plan = plan;
		this.#limit = limit;
		this.#branchSeen = new Uint8Array(plan.branches);
		this.#known = plan.screens.map(() => NO_STATES);
		this.#plain = new Int32Array(plan.screens.length).fill(-1);
		this.#signatures = new Signatures(plan);
		this.#now = plan.expressions.variables.map(() => NONE);
	}

	run(): Explored {
		const plan = this.#plan;
		const { outcome } = plan.screens[plan.start]!;
		this.#arrive(plan.start, NOWHERE, outcome);
		let state = 0;
		for (; state < this.#screen.length && !this.#isTooMuch(); state++) {
			this.#firstEdge.push(this.#edgeTo.length);
			this.#leave(state);
		}
		const isComplete = state === this.#screen.length && !this.#isTooMuch();
		while (this.#firstEdge.length <= this.#screen.length) this.#firstEdge.push(this.#edgeTo.length);
		return {
			plan,
			screen: this.#screen,
			outcome: this.#outcome,
			firstEdge: this.#firstEdge,
			edgeTo: this.#edgeTo,
			edgeWay: this.#edgeWay,
			edgeBranch: this.#edgeBranch,
			edgeTicks: this.#edgeTicks,
			branchSeen: this.#branchSeen,
			isComplete
		};
	}

	#isTooMuch(): boolean {
		return this.#screen.length > this.#limit || this.#signatures.work > MOST_WORK || this.#asked > MOST_ASKED;
	}

	#leave(state: number): void {
		const { screens, given } = this.#plan;
		const number = this.#screen[state]!;
		const here = screens[number]!;
		const values = this.#values[state]!;
		const [returnTo, outcome] = [this.#returnTo[state]!, this.#outcome[state]!];
		for (const [i, variable] of here.live.entries()) this.#now[variable] = values[i]!;
		const own = given[number]!;
		const before = own.length > 0 ? own.map((variable) => this.#now[variable]!) : NO_VALUES;
		for (const [way, { by, answer, branches }] of here.ways.entries()) {
			if (by === 'answer') {
				if (own.length > 0) this.#now[own[0]!] = answer;
				const advised = here.departure === NOWHERE ? undefined : here.advised.get(outcome);
				if (advised !== undefined && advised !== answer) {
					this.#go(way + DEPARTS, NOWHERE, here.departure, returnTo, outcome, NO_TICKS);
					continue;
				}
			} else if (by === 'next') for (const variable of own) this.#now[variable] = FREE;
			else for (const [i, variable] of own.entries()) this.#now[variable] = before[i]!;
			this.#takeBranches(way, branches, returnTo, outcome);
		}
		for (const variable of here.live) this.#now[variable] = NONE;
		for (const variable of own) this.#now[variable] = NONE;
	}

	/** The first branch whose condition holds; where a free tick decides, both, each with the tick it rests on. */
	#takeBranches(way: number, branches: readonly PlannedBranch[], returnTo: number, outcome: number): void {
		const first = branches[0];
		if (branches.length === 1 && first!.when === TRUE) return this.#take(way, first!, returnTo, outcome, NO_TICKS);
		const { expressions } = this.#plan;
		let from = 0;
		for (; from < branches.length; from++) {
			const branch = branches[from]!;
			if (branch.when === TRUE) return this.#take(way, branch, returnTo, outcome, NO_TICKS);
			const is = branch.when === EITHER ? EITHER : expressions.evaluate(branch.when, this.#at);
			if (is !== 0 && is !== TRUE) break;
			this.#branchSeen[branch.index]! |= is === TRUE ? 1 : 2;
			if (is === TRUE) return this.#take(way, branch, returnTo, outcome, NO_TICKS);
		}
		// With how few ticks each was come to: the fewest make the shortest counterexample.
		const kept = new Map<string, number>();
		// Depth first, with what was decided so far undone on the way back.
		const ask = (at: number, ticks: Ticks): void => {
			const branch = branches[at];
			if (!branch) return;
			const is = branch.when === EITHER ? EITHER : expressions.evaluate(branch.when, this.#at);
			if (is === EITHER || is === TRUE) {
				if (branch.when !== TRUE) this.#branchSeen[branch.index]! |= 1;
				this.#take(way, branch, returnTo, outcome, ticks);
			}
			if (is === TRUE) return;
			if (is === EITHER || is === 0) {
				this.#branchSeen[branch.index]! |= 2;
				return ask(at + 1, ticks);
			}
			// What was decided matters only as far as this condition, those below it and the screens beyond look at it.
			const key = `${at} ${expressions.residual(branch.when, this.#at)} ${this.#decided(branch, branches, returnTo)}`;
			const ticked = ticks.filter(([, isTicked]) => isTicked).length;
			if ((kept.get(key) ?? Infinity) <= ticked || ++this.#asked > MOST_ASKED) return;
			kept.set(key, ticked);
			const variable = -2 - is;
			for (const value of [0, 1]) {
				this.#now[variable] = value;
				ask(at, [...ticks, [variable, value === 1]]);
			}
			this.#now[variable] = FREE;
		};
		ask(from, NO_TICKS);
	}

	#decided(branch: PlannedBranch, branches: readonly PlannedBranch[], returnTo: number): string {
		const { screens } = this.#plan;
		const later = new Set(branch.below);
		for (const branchTo of branches) {
			const to = branchTo.to === BACK ? returnTo : branchTo.to;
			for (const variable of screens[to]?.live ?? []) later.add(variable);
		}
		return [...later].map((variable) => this.#now[variable]).join();
	}

	#take(way: number, branch: PlannedBranch, returnTo: number, outcome: number, ticks: Ticks): void {
		if (branch.to !== BACK)
			return this.#go(
				way,
				branch.index,
				branch.to,
				branch.returnTo === NOWHERE ? returnTo : branch.returnTo,
				outcome,
				ticks
			);
		if (returnTo !== NOWHERE) this.#go(way, branch.index, returnTo, NOWHERE, outcome, ticks);
	}

	#go(way: number, branch: number, to: number, returnTo: number, outcome: number, ticks: Ticks): void {
		const given = this.#plan.screens[to]!.outcome;
		const state = this.#arrive(to, returnTo, given === NOWHERE ? outcome : given);
		if (ticks.length > 0) this.#edgeTicks.set(this.#edgeTo.length, ticks);
		this.#edgeTo.push(state);
		this.#edgeWay.push(way);
		this.#edgeBranch.push(branch);
	}

	#arrive(number: number, returning: number, given: number): number {
		const here = this.#plan.screens[number]!;
		const returnTo = here.keepsReturn ? returning : NOWHERE;
		const outcome = here.keepsOutcome ? given : NOWHERE;
		if (here.live.length === 0 && returnTo === NOWHERE && outcome === NOWHERE) {
			// Most screens of most flows: there is only one way to be here.
			if (this.#plain[number] === -1) this.#plain[number] = this.#add(number, returnTo, outcome, NO_VALUES);
			return this.#plain[number]!;
		}
		const values = here.live.map((variable) => this.#now[variable]!);
		const key = this.#keyOf(here, returnTo, outcome, values);
		let known = this.#known[number]!;
		if (known === NO_STATES) known = this.#known[number] = new Map<Key, number>();
		const before = known.get(key);
		if (before !== undefined) return before;
		const alike = known.size >= CROWDED ? this.#alike(number, returnTo, outcome, values) : undefined;
		const state = alike ?? this.#add(number, returnTo, outcome, values);
		known.set(key, state);
		return state;
	}

	/** What tells the states of a screen apart: as one number where it fits, for that is compared fastest. */
	#keyOf({ live }: PlannedScreen, returnTo: number, outcome: number, values: readonly Value[]): Key {
		let key = (returnTo + 1) * (this.#plan.outcomes.length + 1) + outcome + 1;
		for (let i = 0; i < live.length; i++) {
			key = key * (this.#plan.expressions.variables[live[i]!]!.values.length + 2) + values[i]! + 2;
			if (key > Number.MAX_SAFE_INTEGER / 1024) return `${returnTo} ${outcome} ${values.join()}`;
		}
		return key;
	}

	/** A state on the same screen that can only go on in the same ways. */
	#alike(number: number, returnTo: number, outcome: number, values: readonly Value[]): number | undefined {
		const known = this.#signatures.on(
			number,
			(state) => [this.#returnTo[state]!, this.#outcome[state]!, this.#values[state]!],
			() => this.#known[number]!.values()
		);
		const signature = this.#signatures.of(number, returnTo, outcome, values);
		const alike = known.get(signature);
		if (alike === undefined) known.set(signature, this.#screen.length);
		return alike;
	}

	#add(number: number, returnTo: number, outcome: number, values: readonly Value[]): number {
		this.#screen.push(number);
		this.#returnTo.push(returnTo);
		this.#outcome.push(outcome);
		this.#values.push(values);
		return this.#screen.length - 1;
	}
}

const NO_VALUES: readonly Value[] = [];
const NO_TICKS: Ticks = [];
const NO_STATES = new Map<Key, number>();
type Key = number | string;
