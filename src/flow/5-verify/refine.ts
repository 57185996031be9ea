import type { Flow, PathRule } from '../flow.ts';
import { DEPARTS } from './explored.ts';
import { explore } from './explore.ts';
import { happens } from './moments.ts';
import { NOWHERE, planOf, type Plan } from './plan.ts';
import { breaksAt, randomWalk, type Passed } from './random-walks.ts';
import { canBreak, shortestBreak, type Break } from './shortest-break.ts';
import { breaksOf, clicksOf, membersOf, type Click, type RuleResult } from './verify-flow.ts';
import { walkSteps } from './walk-steps.ts';

/** Real walks that are tried before conditions are taken in, and how many conditions may be. */
const WALKS = 400;
const MOST_ROUNDS = 60;

/**
 * Proves one rule where there are too many combinations to look at all of them, with as few conditions as it needs.
 *
 * At first every condition may hold or not: what cannot go wrong then cannot go wrong at all. If it can, some hundreds of
 * real walks are tried, by chance: one that breaks the rule is a counterexample, though there may be shorter ones. Then
 * conditions are followed, one by one: each time a path is found that cannot really be walked, the condition nearest to
 * where the rule breaks. What is left after that is called unproven, never sound.
 */
export function proveByRefining(flow: Flow, rule: PathRule, limit: number): RuleResult {
	const loose = explore(
		planOf(flow, () => false),
		limit
	);
	const exact = planOf(flow);
	const sound: RuleResult = { id: rule.id, ok: true, counterexample: null, problem: null, missing: [], isIdle: false };
	if ('reachable' in rule && !rule.everywhere) {
		const wanted = membersOf(rule.reachable).map(([name, moment]) => ({
			name,
			moment: { target: happens(exact, moment), after: null, without: null }
		}));
		const missing = wanted.filter(({ moment }) => !canBreak(loose, moment)).map(({ name }) => name);
		if (missing.length > 0) return { ...sound, ok: false, problem: 'missing', missing };
		const seen = wanted.every(({ moment }) => walkThat(exact, moment) !== null);
		return seen ? sound : { ...sound, ok: false, problem: 'unproven' };
	}
	for (const [i, one] of breaksOf(exact, rule).entries()) {
		if (!canBreak(loose, one)) continue;
		const counterexample = walkThat(exact, one) ?? refined(flow, rule, i, limit);
		if (counterexample === 'sound') continue;
		const problem = counterexample === 'unproven' ? 'unproven' : 'broken';
		return { ...sound, ok: false, counterexample: problem === 'broken' ? (counterexample as Click[]) : null, problem };
	}
	return sound;
}

/** The shortest of many walks on which it happens, as clicks; null when it happens on none of them. */
function walkThat(plan: Plan, wanted: Break): Click[] | null {
	let best: Click[] | null = null;
	for (let seed = 1; seed <= WALKS; seed++) {
		const walk = randomWalk(plan, seed);
		const at = breaksAt(walk, wanted);
		if (at === -1) continue;
		const clicks = clicksAlong(plan, walk.slice(0, at));
		if (best === null || clicks.length < best.length) best = clicks;
	}
	return best;
}

function clicksAlong(plan: Plan, walk: readonly Passed[]): Click[] {
	return walk.flatMap(({ screen, way, ticked }): Click[] => {
		const here = plan.screens[screen]!;
		const taken = way === NOWHERE ? undefined : here.ways[way % DEPARTS];
		if (taken?.by === 'answer') return [{ screen: here.id, answer: here.screen.answers[taken.answer]!.id }];
		if (taken?.by === 'skip') return [{ screen: here.id, answer: null }];
		return ticked.map((answer) => ({ screen: here.id, answer }));
	});
}

function refined(flow: Flow, rule: PathRule, which: number, limit: number): Click[] | 'sound' | 'unproven' {
	const followed = new Set<string>();
	let work = 4 * limit;
	for (let round = 0; round < MOST_ROUNDS && work > 0; round++) {
		const explored = explore(
			planOf(flow, (screen, when) => followed.has(`${screen} ${when}`)),
			Math.min(limit, work)
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
