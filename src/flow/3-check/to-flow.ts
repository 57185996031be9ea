import type { FlowFile, MomentInFile, RuleInFile } from './shape.ts';
import {
	FLOW_FORMAT,
	type Answer,
	type Branch,
	type Condition,
	type Flow,
	type Moment,
	type PathRule,
	type Route,
	type Screen
} from '../flow.ts';
import type { FlowId, OutcomeId, ScreenId } from '../ids.ts';

type FileScreen = FlowFile['steps'][string]['screens'][string];
type FileBranch = { readonly when?: ConditionInFile; readonly to: string; readonly then?: string };

/**
 * A file of the right shape as a flow: short forms written out, defaults filled in. References are taken as they are;
 * whether they exist is for the rules of 3-check.
 */
export function toFlow(file: FlowFile, extended: readonly string[]): Flow {
	const screens: Record<string, Screen> = {};
	const written = Object.values(file.steps).flatMap(({ screens: inStep }) => Object.entries(inStep));
	const items = new Map(written.map(([id, screen]) => [id, screen.items ?? []]));
	for (const [step, { screens: inStep }] of Object.entries(file.steps))
		for (const [id, screen] of Object.entries(inStep)) screens[id] = toScreen(id, step, screen, items);
	return {
		format: FLOW_FORMAT,
		id: file.id as FlowId,
		version: file.version as Flow['version'],
		sector: file.sector,
		route: file.route,
		extends: named(extended),
		workplaces: file.workplaces ?? [],
		offered: file.offered ?? true,
		reviewBy: file['review-by'] ?? null,
		start: file.start as ScreenId,
		parameters: Object.fromEntries(Object.entries(file.parameters ?? {}).map(([id, p]) => [id, p.value])),
		roles: named(file.roles),
		norms: named(file.norms),
		outcomes: named(file.outcomes),
		reasons: named(file.reasons),
		contacts: Object.entries(file.contacts ?? {}).map(([id, contact]) => ({
			id: id as Flow['contacts'][number]['id'],
			number: contact.number ?? null,
			tel: contact.tel ?? null,
			through: (contact.through ?? null) as Flow['contacts'][number]['through'],
			kind: contact.kind,
			always: contact.always ?? false
		})),
		terms: file.terms ?? {},
		steps: Object.entries(file.steps).map(([id, step]) => ({
			id: id as Screen['step'],
			number: step.number ?? null,
			role: (step.role ?? null) as Screen['role'],
			screens: named(Object.keys(step.screens))
		})),
		screens,
		rules: Object.entries(file.rules ?? {}).map(([rule, said]) => toRule(rule, said))
	};
}

/** Items by checklist, for conditions that count all of them. */
type Items = ReadonlyMap<string, readonly string[]>;

function toScreen(id: string, step: string, screen: FileScreen, items: Items): Screen {
	const next = screen.next === undefined ? null : toRoute(screen.next, id, items);
	const answers = Object.entries(screen.answers ?? {}).map(([answer, { to, then }]): Answer => ({
		id: answer as Answer['id'],
		route: toRoute(to, id, items, then)
	}));
	return {
		id: id as ScreenId,
		step: step as Screen['step'],
		kind: screen.kind,
		weighing: screen.weighing ?? null,
		norm: (screen.norm ?? null) as Screen['norm'],
		outcome: (screen.outcome ?? null) as Screen['outcome'],
		norms: named(screen.norms),
		role: (screen.role ?? null) as Screen['role'],
		roles: named(screen.roles),
		with: screen.with ?? null,
		purpose: screen.purpose ?? null,
		terms: screen.terms ?? [],
		contacts: named(screen.contacts),
		items: named(screen.items),
		answers,
		next,
		skip: screen.skip
			? {
					reasons: named(screen.skip.reasons),
					note: screen.skip.note ?? 'optional',
					route: screen.skip.to === undefined ? (next ?? []) : toRoute(screen.skip.to, id, items)
				}
			: null,
		advised: (screen.advised ?? {}) as Screen['advised'],
		departure: (screen.departure ?? null) as Screen['departure'],
		reasons: named(screen.reasons),
		skips: (screen.skips ?? null) as Screen['skips'],
		optional: screen.optional ?? false,
		continues: named(screen.continues)
	};
}

/** Names in a file become ids here; that they refer to something is for the rules. */
const named = <T extends string>(names: readonly string[] = []) => names as readonly T[];

/** `to: a`, `to: a` with `then`, or a list of branches, each with its own `then`. */
function toRoute(route: unknown, owner: string, items: Items, then?: string): Route {
	const returnTo = (name: string | undefined) => (name === undefined ? null : name === 'back' ? owner : name);
	const toBranch = (branch: FileBranch): Branch => ({
		...(branch.when ? { when: toCondition(branch.when, items) } : {}),
		to: branch.to as Branch['to'],
		returnTo: returnTo(branch.then ?? then) as Branch['returnTo']
	});
	if (typeof route === 'string') return [toBranch({ to: route })];
	if (Array.isArray(route)) return (route as FileBranch[]).map(toBranch);
	return [toBranch(route as FileBranch)];
}

type TickedInFile =
	| { readonly ticked: string; readonly in: readonly string[] }
	| { readonly ticked: string; readonly atLeast: number; readonly among?: readonly string[] };
type ConditionInFile = Condition | TickedInFile;

/** The short forms for checklists written out; the rest as it is. */
function toCondition(said: ConditionInFile, items: Items): Condition {
	if ('ticked' in said && !('is' in said)) {
		const each = (names: readonly string[]) => names.map((is) => ({ ticked: said.ticked, is }) as Condition);
		if ('in' in said) return { any: each(said.in) };
		return { atLeast: said.atLeast, of: each(said.among ?? items.get(said.ticked) ?? []) };
	}
	const parts = (conditions: readonly Condition[]) => conditions.map((part) => toCondition(part, items));
	if ('all' in said) return { all: parts(said.all) };
	if ('any' in said) return { any: parts(said.any) };
	if ('not' in said) return { not: toCondition(said.not, items) };
	return 'of' in said ? { atLeast: said.atLeast, of: parts(said.of) } : said;
}

function toRule(id: string, said: RuleInFile): PathRule {
	const rule = { id: id as PathRule['id'] };
	const moment = (written: MomentInFile) => written as Moment;
	const maybe = (written: MomentInFile | undefined) => (written === undefined ? null : moment(written));
	if ('always' in said)
		return { ...rule, always: moment(said.always), leadsTo: moment(said['leads-to']), before: maybe(said.before) };
	if ('never' in said)
		return { ...rule, never: moment(said.never), after: maybe(said.after), without: maybe(said.without) };
	if ('first' in said) return { ...rule, first: moment(said.first), before: moment(said.before) };
	if ('reachable' in said) return { ...rule, reachable: moment(said.reachable), everywhere: said.everywhere ?? false };
	return { ...rule, ends: named<OutcomeId>(said.ends.outcome) };
}
