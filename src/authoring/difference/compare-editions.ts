import type { Edition, Flow } from '#flow/flow.ts';
import { walkBoth } from './outcome-changes.ts';
import { byId, listChanges, mapChanges, routesOf, screenParts, type PartChange } from './part-changes.ts';
import { smallestAnswers, type Shown } from './smallest-answers.ts';
import { textChanges, type TextChange } from './text-changes.ts';

export interface Difference {
	/** What the norm says differently, for which answers. What matters most stands first. */
	readonly outcomes: readonly Shown<string | null>[];
	/** The same outcome on other norms. */
	readonly grounds: readonly Shown<readonly string[]>[];
	/** There are too many paths to compare: `outcomes` and `grounds` are then empty, and say nothing. */
	readonly tooMany: boolean;
	readonly norms: readonly PartChange[];
	readonly rules: readonly PartChange[];
	readonly contacts: readonly PartChange[];
	readonly terms: readonly PartChange[];
	readonly parameters: readonly PartChange[];
	/** Numbers and roles of steps. */
	readonly steps: readonly PartChange[];
	/** Screens that are new, gone or lead elsewhere. */
	readonly routes: readonly PartChange[];
	/** What else a screen is: its kind, items, roles, contacts, reasons. */
	readonly screens: readonly PartChange[];
	readonly head: readonly PartChange[];
	readonly texts: readonly TextChange[];
}

/** What is different between two editions: of one flow, or of two flows that build on the same base. Pure. */
export function compareEditions(before: Edition, after: Edition): Difference {
	const [was, is] = [before.flow, after.flow];
	const rows = walkBoth(was, is);
	const sameOutcome = (row: NonNullable<typeof rows>[number]) =>
		row.before !== null && row.after !== null && row.before.outcome === row.after.outcome;
	const [wasScreens, isScreens] = [screenParts(was), screenParts(is)];
	return {
		outcomes: smallestAnswers(rows ?? [], (end) => end?.outcome ?? null),
		grounds: smallestAnswers(rows ?? [], (end) => end?.norms ?? [], sameOutcome),
		tooMany: rows === null,
		norms: listChanges(was.norms, is.norms),
		rules: mapChanges(byId(was.rules), byId(is.rules)),
		contacts: mapChanges(byId(was.contacts), byId(is.contacts)),
		terms: mapChanges(was.terms, is.terms),
		parameters: mapChanges(was.parameters, is.parameters),
		steps: mapChanges(stepsOf(was), stepsOf(is)),
		routes: mapChanges(routesOf(was), routesOf(is)),
		screens: mapChanges(wasScreens, isScreens).filter(({ change }) => change === 'changed'),
		head: mapChanges(headOf(before), headOf(after)),
		texts: textChanges(before, after)
	};
}

const stepsOf = (flow: Flow) => byId(flow.steps.map(({ id, number, role }) => ({ id, number, role })));

const headOf = ({ flow, hash }: Edition) => ({
	id: flow.id,
	version: flow.version,
	hash,
	'review-by': flow.reviewBy,
	start: flow.start,
	workplaces: flow.workplaces,
	roles: flow.roles,
	outcomes: flow.outcomes,
	reasons: flow.reasons
});
