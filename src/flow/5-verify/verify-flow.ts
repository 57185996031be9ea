import type { Flow, Moment, PathRule } from '../flow.ts';
import type { RuleId } from '../ids.ts';
import { breaksOf, membersOf } from './breaks.ts';
import { clicksOf, type Click } from './clicks.ts';
import type { Explored } from './explored.ts';
import { explore } from './explore.ts';
import { happens } from './moments.ts';
import { planOf } from './plan.ts';
import { Refining } from './refine.ts';
import { canBreak, shortestBreak, type Steps } from './shortest-break.ts';

export interface RuleResult {
	readonly id: RuleId;
	readonly ok: boolean;
	/** The fewest clicks that break the rule; null when it holds, or when what it asks for happens on no path at all. */
	readonly counterexample: readonly Click[] | null;
	/** `missing`: what cannot be reached. `unproven`: there were too many combinations to say. */
	readonly problem: 'broken' | 'missing' | 'unproven' | null;
	readonly missing: readonly string[];
	/** What the rule is about happens on no path: it cannot fail. */
	readonly isIdle: boolean;
}

export interface Verification {
	readonly ok: boolean;
	/** States that walks can be in, and ways between them. */
	readonly states: number;
	readonly transitions: number;
	readonly rules: readonly RuleResult[];
	/** How long it took, in milliseconds. */
	readonly ms: number;
	readonly explored: Explored;
}

/** States per screen, and in all, up to which everything is looked at exactly. */
const STATES_PER_SCREEN = 40;
const STATES_AT_LEAST = 20_000;

/**
 * Proves every rule of a flow over all its paths. The search is keyed by screen and what later conditions still look at,
 * so its cost grows with the flow. Where conditions look back at very many answers at once, a rule is proven with as few of
 * them as it needs (`refine.ts`), and called unproven when that is too many still.
 */
export function verifyFlow(flow: Flow, limit = limitOf(flow)): Verification {
	const began = performance.now();
	const explored = explore(planOf(flow), limit);
	const refining = explored.isComplete ? null : new Refining(flow, limit);
	const rules = flow.rules.map((rule) => refining?.prove(rule) ?? checkRule(explored, rule));
	return {
		ok: rules.every((rule) => rule.ok),
		states: explored.screen.length,
		transitions: explored.edgeTo.length,
		rules,
		ms: performance.now() - began,
		explored
	};
}

const limitOf = (flow: Flow) => Math.max(STATES_AT_LEAST, STATES_PER_SCREEN * Object.keys(flow.screens).length);

function checkRule(explored: Explored, rule: PathRule): RuleResult {
	const steps = shortest(
		explored,
		breaksOf(explored.plan, rule).map((one) => shortestBreak(explored, one))
	);
	const missing = 'reachable' in rule && !rule.everywhere ? unreachable(explored, rule.reachable) : [];
	return {
		id: rule.id,
		ok: steps === null && missing.length === 0,
		counterexample: steps && clicksOf(explored, steps),
		problem: steps ? 'broken' : missing.length > 0 ? 'missing' : null,
		missing,
		isIdle: isIdle(explored, rule)
	};
}

function shortest(explored: Explored, found: readonly (Steps | null)[]): Steps | null {
	const there = found.filter((steps) => steps !== null);
	const clicks = (steps: Steps) => clicksOf(explored, steps).length;
	return there.length < 2 ? (there[0] ?? null) : there.reduce((a, b) => (clicks(b) < clicks(a) ? b : a));
}

/** Members of a moment that happen on no path. */
function unreachable(explored: Explored, moment: Moment): string[] {
	return membersOf(moment)
		.filter(([, one]) => !canHappen(explored, one))
		.map(([name]) => name);
}

const canHappen = (explored: Explored, moment: Moment): boolean =>
	canBreak(explored, { target: happens(explored.plan, moment), after: null, without: null });

/** A rule about something that never happens holds by itself. */
function isIdle(explored: Explored, rule: PathRule): boolean {
	const trigger = 'always' in rule ? rule.always : 'never' in rule ? rule.after : 'first' in rule ? rule.before : null;
	return trigger !== null && !canHappen(explored, trigger);
}
