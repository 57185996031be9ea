import { FREE, type Value } from './expressions.ts';
import type { Plan } from './plan.ts';

/**
 * Which states on a screen are really different. What was answered matters only by what is left of the conditions that may
 * still be asked: «one of these three hundred answers was yes» is the same for everybody who said yes once. The signature
 * of a state is what is left of those conditions; equal signatures go on alike, for ever.
 */
export class Signatures {
	readonly #plan: Plan;
	readonly #ahead = new Map<number, readonly number[]>();
	readonly #known = new Map<number, Map<string, number>>();
	/** By variable: the expressions that read it, with the screen on which they are asked. */
	readonly #conditions: { readonly when: number; readonly screen: number }[][];

	/** Conditions that were looked at so far: what telling states apart has cost. */
	work = 0;

	constructor(plan: Plan) {
		this.#plan = plan;
		this.#conditions = plan.expressions.variables.map(() => []);
		for (const [screen, asked] of plan.asked.entries())
			for (const when of asked)
				for (const variable of plan.expressions.variablesOf(when)) this.#conditions[variable]!.push({ when, screen });
	}

	/** States by signature on a screen; those that are there already are given a signature the first time. */
	on(
		screen: number,
		state: (state: number) => readonly [returnTo: number, outcome: number, values: readonly Value[]],
		there: () => Iterable<number>
	): Map<string, number> {
		const known = this.#known.get(screen);
		if (known) return known;
		const made = new Map<string, number>();
		for (const one of there()) made.set(this.of(screen, ...state(one)), one);
		this.#known.set(screen, made);
		return made;
	}

	of(screen: number, returnTo: number, outcome: number, values: readonly Value[]): string {
		const { expressions, screenOf, screens, component } = this.#plan;
		const { live } = screens[screen]!;
		// Who can still be asked again is not filled in: the answer may be another one by then. What was not given on any way
		// to this screen is the same for every state on it, and is left as it is.
		const isAhead = (variable: number) => component[screenOf[variable]!] === component[screen];
		const value = new Map(live.map((variable, i) => [variable, values[i]!]));
		const ahead = this.#aheadOf(screen);
		this.work += ahead.length;
		const left = ahead.map((when) =>
			expressions.residual(when, (variable) => (isAhead(variable) ? null : (value.get(variable) ?? null)))
		);
		const open = new Set<number>();
		for (const when of left) expressions.variablesOf(when, open);
		const kept = live.flatMap((variable, i) =>
			open.has(variable) && (isAhead(variable) || values[i] === FREE) ? [`${variable}=${values[i]}`] : []
		);
		return `${returnTo} ${outcome} ${left.join()} ${kept.join()}`;
	}

	/** The conditions that may still be asked from a screen on, of those that read what is live there. */
	#aheadOf(screen: number): readonly number[] {
		const known = this.#ahead.get(screen);
		if (known) return known;
		const { screens, component } = this.#plan;
		const found = new Set<number>();
		for (const variable of screens[screen]!.live)
			for (const { when, screen: asks } of this.#conditions[variable]!)
				if (component[asks]! <= component[screen]!) found.add(when);
		const made = [...found];
		this.#ahead.set(screen, made);
		return made;
	}
}
