import { DEPARTS } from './explored.ts';
import { NONE, TRUE, type Value } from './expressions.ts';
import { BACK, NOWHERE, type Plan } from './plan.ts';
import { ARMED, BROKEN, CALM, type Break } from './shortest-break.ts';

/** One screen of a walk: how it was left, and what was ticked there. */
export interface Passed {
	readonly screen: number;
	/** Number of the way, plus DEPARTS for a departure; NOWHERE on the last screen. */
	readonly way: number;
	readonly ticked: readonly string[];
}

/** Numbers that are the same in every run: a proof says the same twice. */
function numbers(seed: number): (below: number) => number {
	// Seeds that are near each other would all take the same way first.
	let now = Math.imul(seed, 0x9e3779b1);
	return (below) => {
		now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
		return Math.floor((now / 0x100000000) * below);
	};
}

/** One real walk through a flow, with answers and ticks by chance. Ends at an end, or when it goes round for too long. */
export function randomWalk(plan: Plan, seed: number): Passed[] {
	const random = numbers(seed);
	const now: Value[] = plan.expressions.variables.map(() => NONE);
	const at = (variable: number) => now[variable]!;
	const passed: Passed[] = [];
	let [screen, returnTo, outcome] = [plan.start, NOWHERE, NOWHERE];
	for (let left = 4 * plan.screens.length; left > 0; left--) {
		const here = plan.screens[screen]!;
		if (here.outcome !== NOWHERE) outcome = here.outcome;
		const way = here.ways.length === 0 ? NOWHERE : random(here.ways.length);
		const taken = here.ways[way];
		if (!taken) {
			passed.push({ screen, way: NOWHERE, ticked: [] });
			break;
		}
		const ticked: string[] = [];
		if (taken.by === 'answer') for (const variable of plan.given[screen]!) now[variable] = taken.answer;
		if (taken.by === 'next' && here.screen.kind === 'checklist')
			for (const variable of plan.given[screen]!) {
				now[variable] = random(2);
				if (now[variable] === 1) ticked.push(plan.expressions.variables[variable]!.item!);
			}
		const advised = taken.by === 'answer' && here.departure !== NOWHERE ? here.advised.get(outcome) : undefined;
		if (advised !== undefined && advised !== taken.answer) {
			passed.push({ screen, way: way + DEPARTS, ticked });
			screen = here.departure;
			continue;
		}
		passed.push({ screen, way, ticked });
		const branch = taken.branches.find(({ asks }) => plan.expressions.evaluate(asks, at) === TRUE);
		if (!branch) break;
		const to = branch.to === BACK ? returnTo : branch.to;
		returnTo = branch.to === BACK ? NOWHERE : branch.returnTo === NOWHERE ? returnTo : branch.returnTo;
		if (to === NOWHERE) break;
		screen = to;
	}
	return passed;
}

/** How far a walk goes until it breaks a rule, as the number of screens that were left; -1 when it does not. */
export function breaksAt(walk: readonly Passed[], { target, after, without }: Break): number {
	let phase = after === null ? ARMED : CALM;
	const happens = (isTarget: boolean, isAfter: boolean, isWithout: boolean) => {
		if (isWithout) phase = CALM;
		else if (phase === ARMED && isTarget) phase = BROKEN;
		if (phase !== BROKEN && isAfter) phase = ARMED;
	};
	for (const [i, { screen, way }] of walk.entries()) {
		const here = (one: Break['after']) => one?.arriving[screen] === 1;
		happens(here(target), here(after), here(without));
		if (phase === BROKEN) return i;
		if (way === NOWHERE) return -1;
		const leaving = (one: Break['after']) => one?.leaving[screen]?.[way % DEPARTS] === 1;
		happens(leaving(target), leaving(after), leaving(without));
		if (phase === BROKEN) return i + 1;
	}
	return -1;
}
