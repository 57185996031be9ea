import type { Flow, Moment, PathRule } from '../flow.ts';
import type { ContactId, RuleId, ScreenId } from '../ids.ts';
import { DEPARTS, type Explored } from './explored.ts';
import { explore } from './explore.ts';
import { happens, type Happens } from './moments.ts';
import { planOf, type Plan } from './plan.ts';
import { proveByRefining } from './refine.ts';
import { canBreak, shortestBreak, type Break, type Steps } from './shortest-break.ts';

/** One thing a person does on the way to where a rule breaks. Screens that are only gone on from are left out. */
export interface Click {
	readonly screen: ScreenId;
	/** The answer, or the item that is ticked; null when the screen is skipped. */
	readonly answer: string | null;
}

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
	const rules = flow.rules.map((rule) =>
		explored.isComplete ? checkRule(explored, rule) : proveByRefining(flow, rule, limit)
	);
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

/** Every way in which a rule can be broken. */
export function breaksOf(plan: Plan, rule: PathRule): readonly Break[] {
	const moment = (said: Moment | null): Happens | null => said && happens(plan, said);
	const target = (said: Moment) => happens(plan, said);
	if ('always' in rule)
		return [
			{
				target: target(rule.before ? { ...rule.before, ...END } : END),
				after: moment(rule.always),
				without: moment(rule.leadsTo)
			}
		];
	if ('never' in rule)
		return [{ target: target(rule.never), after: moment(rule.after), without: moment(rule.without) }];
	if ('first' in rule) return [{ target: target(rule.before), after: null, without: moment(rule.first) }];
	if ('ends' in rule) {
		const given = moment({ outcome: rule.ends });
		const others = plan.outcomes.filter((outcome) => !rule.ends.includes(outcome));
		const none = { target: target(END), after: null, without: given };
		return others.length === 0 ? [none] : [none, { ...none, after: moment({ outcome: others }) }];
	}
	return rule.everywhere ? nowhereNear(plan, rule.reachable) : [];
}

const END: Moment = { end: true };

export function checkRule(explored: Explored, rule: PathRule): RuleResult {
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

/** A path as what a person clicks. Ticks stand at the checklist where they are made, not where they are looked at. */
export function clicksOf({ plan, screen, edgeWay, edgeTicks }: Explored, steps: Steps): Click[] {
	const clicks: Click[] = [];
	// Per checklist, where the ticks of its latest visit belong among the clicks.
	const visits = new Map<string, Click[]>();
	const slots: (Click | Click[])[] = [];
	for (const { state, edge } of steps) {
		const here = plan.screens[screen[state]!]!;
		const { by, answer } = here.ways[edgeWay[edge]! % DEPARTS]!;
		if (by === 'answer') slots.push({ screen: here.id, answer: here.screen.answers[answer]!.id });
		else if (by === 'skip') slots.push({ screen: here.id, answer: null });
		else if (here.screen.kind === 'checklist') {
			const ticked: Click[] = [];
			visits.set(here.id, ticked);
			slots.push(ticked);
		}
		for (const [variable, isTicked] of edgeTicks.get(edge) ?? []) {
			const { screen: checklist, item } = plan.expressions.variables[variable]!;
			if (isTicked && item !== null) visits.get(checklist)?.push({ screen: checklist as ScreenId, answer: item });
		}
	}
	for (const slot of slots) clicks.push(...(Array.isArray(slot) ? (slot as Click[]) : [slot as Click]));
	return clicks;
}

function shortest(explored: Explored, found: readonly (Steps | null)[]): Steps | null {
	const there = found.filter((steps) => steps !== null);
	const clicks = (steps: Steps) => clicksOf(explored, steps).length;
	return there.length < 2 ? (there[0] ?? null) : there.reduce((a, b) => (clicks(b) < clicks(a) ? b : a));
}

/** Arriving at a screen on which one of these contacts cannot be called. */
function nowhereNear(plan: Plan, { contact = [] }: Moment): Break[] {
	const callable = (id: ContactId) => plan.flow.contacts.find((one) => one.id === id && one.tel !== null);
	const asked = contact.filter((id) => !callable(id)?.always);
	if (asked.length === 0) return [];
	const arriving = Uint8Array.from(plan.screens, ({ screen }) =>
		asked.every((id) => callable(id) && screen.contacts.includes(id)) ? 0 : 1
	);
	return [{ target: { arriving, leaving: plan.screens.map(() => null) }, after: null, without: null }];
}

/** Members of a moment that happen on no path. */
function unreachable(explored: Explored, moment: Moment): string[] {
	return membersOf(moment)
		.filter(([, one]) => !canHappen(explored, one))
		.map(([name]) => name);
}

export function membersOf(moment: Moment): [name: string, one: Moment][] {
	const lists = ['outcome', 'screen', 'kind', 'step', 'contact', 'done', 'skipped'] as const;
	return [
		...lists.flatMap((key) => (moment[key] ?? []).map((name): [string, Moment] => [name, { [key]: [name] }])),
		...Object.entries(moment.answered ?? {}).flatMap(([screen, answers]) =>
			(answers === 'any' ? ['any' as const] : answers).map((answer): [string, Moment] => [
				`${screen}=${answer}`,
				{ answered: { [screen as ScreenId]: answer === 'any' ? 'any' : [answer] } as Moment['answered'] }
			])
		),
		...(moment.end ? [['end', { end: true }] as [string, Moment]] : [])
	];
}

const canHappen = (explored: Explored, moment: Moment): boolean =>
	canBreak(explored, { target: happens(explored.plan, moment), after: null, without: null });

/** A rule about something that never happens holds by itself. */
function isIdle(explored: Explored, rule: PathRule): boolean {
	const trigger = 'always' in rule ? rule.always : 'never' in rule ? rule.after : 'first' in rule ? rule.before : null;
	return trigger !== null && !canHappen(explored, trigger);
}

export type { Explored, Plan };
