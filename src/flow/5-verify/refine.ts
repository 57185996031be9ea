import type { Flow, PathRule } from '../flow.ts';
import { breaksOf, membersOf } from './breaks.ts';
import { clicksAlong, clicksOf, type Click } from './clicks.ts';
import type { Explored } from './explored.ts';
import { explore } from './explore.ts';
import { happens } from './moments.ts';
import { planOf, type Plan } from './plan.ts';
import { breaksAt, randomWalk, type Passed } from './random-walks.ts';
import { canBreak, shortestBreak, type Break } from './shortest-break.ts';
import type { RuleResult } from './verify-flow.ts';
import { walkSteps } from './walk-steps.ts';

/** Real walks that are tried before conditions are taken in, at most, and screens that all of them may pass. */
const WALKS = 400;
const STEPS = 400_000;
/** How many conditions may be taken in for a rule, one by one. */
const MOST_ROUNDS = 60;

/**
 * Proves rules where there are too many combinations to look at all of them, with as few conditions as each needs.
 *
 * At first every condition may hold or not: what cannot go wrong then cannot go wrong at all. If it can, some hundreds of
 * real walks are tried, by chance: one that breaks the rule is a counterexample, though there may be shorter ones. Then
 * conditions are followed, one by one: each time a path is found that cannot really be walked, the condition nearest to
 * where the rule breaks. What is left after that is called unproven, never sound.
 */
export class Refining {
	readonly #flow: Flow;
	readonly #limit: number;
	readonly #exact: Plan;
	/** Every condition either way. */
	readonly #loose: Explored;
	#walks: readonly Passed[][] | null = null;

	constructor(flow: Flow, limit: number) {
		this.#flow = flow;
		this.#limit = limit;
		this.#exact = planOf(flow);
		this.#loose = explore(
			planOf(flow, () => false),
			limit
		);
	}

	prove(rule: PathRule): RuleResult {
		const sound: RuleResult = {
			id: rule.id,
			ok: true,
			counterexample: null,
			problem: null,
			missing: [],
			isIdle: false
		};
		if ('reachable' in rule && !rule.everywhere) {
			const wanted = membersOf(rule.reachable).map(([name, moment]) => ({
				name,
				moment: { target: happens(this.#exact, moment), after: null, without: null }
			}));
			const missing = wanted.filter(({ moment }) => !canBreak(this.#loose, moment)).map(({ name }) => name);
			if (missing.length > 0) return { ...sound, ok: false, problem: 'missing', missing };
			const seen = wanted.every(({ moment }) => this.#walkThat(moment) !== null);
			return seen ? sound : { ...sound, ok: false, problem: 'unproven' };
		}
		for (const [i, one] of breaksOf(this.#exact, rule).entries()) {
			if (!canBreak(this.#loose, one)) continue;
			const found = this.#walkThat(one) ?? this.#refined(rule, i);
			if (found === 'sound') continue;
			if (found === 'unproven') return { ...sound, ok: false, problem: found };
			return { ...sound, ok: false, counterexample: found, problem: 'broken' };
		}
		return sound;
	}

	/** The shortest of many walks on which it happens, as clicks; null when it happens on none of them. */
	#walkThat(wanted: Break): Click[] | null {
		const plan = this.#exact;
		const many = Math.max(1, Math.min(WALKS, Math.floor(STEPS / plan.screens.length)));
		// The same walks for every rule: each is looked at by all of them.
		this.#walks ??= Array.from({ length: many }, (_, seed) => randomWalk(plan, seed + 1));
		let best: Click[] | null = null;
		for (const walk of this.#walks) {
			const at = breaksAt(walk, wanted);
			if (at === -1) continue;
			const clicks = clicksAlong(plan, walk.slice(0, at));
			if (best === null || clicks.length < best.length) best = clicks;
		}
		return best;
	}

	#refined(rule: PathRule, which: number): Click[] | 'sound' | 'unproven' {
		const followed = new Set<string>();
		let work = 4 * this.#limit;
		for (let round = 0; round < MOST_ROUNDS && work > 0; round++) {
			const explored = explore(
				planOf(this.#flow, (screen, when) => followed.has(`${screen} ${when}`)),
				Math.min(this.#limit, work)
			);
			work -= explored.screen.length;
			if (!explored.isComplete) return 'unproven';
			const steps = shortestBreak(explored, breaksOf(explored.plan, rule)[which]!);
			if (steps === null) return 'sound';
			const wrong = walkSteps(explored, steps);
			if (wrong.length === 0) return clicksOf(explored, steps);
			const next = wrong.findLast((condition) => !followed.has(condition));
			if (next === undefined) return 'unproven';
			followed.add(next);
		}
		return 'unproven';
	}
}
