import { foldRoute, holds, type Facts } from './fold.ts';
import type { Branch, Flow, Route, Screen } from './flow.ts';
import type { AnswerId, ItemId, NormId, OutcomeId, ScreenId } from './ids.ts';

/**
 * Where a walk stands: the screen, the answers and ticks so far, where an aside leads back to, and the last outcome that the norm
 * gave. The same facts that the compiled machine keeps in its context; a property test holds the two together.
 */
export interface Standing {
	readonly screen: ScreenId;
	readonly answers: Readonly<Record<string, AnswerId>>;
	readonly ticks: Readonly<Record<string, readonly ItemId[]>>;
	readonly returnTo: ScreenId | null;
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
}

export type Way =
	| { readonly kind: 'answer'; readonly answer: AnswerId }
	/** `items`: what is ticked on a checklist; none when absent. */
	| { readonly kind: 'next'; readonly items?: readonly ItemId[] }
	| { readonly kind: 'skip' };

/** The standing on arriving at a screen: an outcome that the screen gives is taken up. */
export function arriveAt(flow: Flow, from: Omit<Standing, 'screen'>, screen: ScreenId): Standing {
	const { outcome, norms } = flow.screens[screen]!;
	const { answers, ticks, returnTo } = from;
	return outcome
		? { screen, answers, ticks, returnTo, outcome, norms }
		: { screen, answers, ticks, returnTo, outcome: from.outcome, norms: from.norms };
}

export const startOf = (flow: Flow, at: ScreenId = flow.start): Standing =>
	arriveAt(flow, { answers: {}, ticks: {}, returnTo: null, outcome: null, norms: [] }, at);

/** Takes one way on. Null when the screen does not have it. Pure; `standing` is left as it was. */
export function goOn(flow: Flow, standing: Standing, way: Way): Standing | null {
	const screen = flow.screens[standing.screen]!;
	const answers = way.kind === 'answer' ? { ...standing.answers, [screen.id]: way.answer } : standing.answers;
	const ticks =
		way.kind === 'next' && screen.kind === 'checklist'
			? { ...standing.ticks, [screen.id]: way.items ?? [] }
			: standing.ticks;
	if (way.kind === 'answer' && screen.departure) {
		const advised = advisedAt(screen, standing.outcome);
		const known = screen.answers.some((answer) => answer.id === way.answer);
		if (known && advised !== null && advised !== way.answer)
			return arriveAt(flow, { ...standing, answers }, screen.departure);
	}
	const branch = branchOf(flow, routeOf(screen, way), { answers, ticks });
	if (!branch) return null;
	if (branch.to === 'back')
		return standing.returnTo && arriveAt(flow, { ...standing, answers, ticks, returnTo: null }, standing.returnTo);
	return arriveAt(flow, { ...standing, answers, ticks, returnTo: branch.returnTo ?? standing.returnTo }, branch.to);
}

/** What a decision advises for an outcome, or null when it advises nothing. */
export const advisedAt = (screen: Screen, outcome: OutcomeId | null): AnswerId | null =>
	(outcome && screen.advised[outcome]) || null;

function routeOf(screen: Screen, way: Way): Route | null {
	if (way.kind === 'next') return screen.next;
	if (way.kind === 'skip') return screen.skip?.route ?? null;
	return screen.answers.find((answer) => answer.id === way.answer)?.route ?? null;
}

const branchOf = (flow: Flow, route: Route | null, facts: Facts): Branch | undefined =>
	route ? foldRoute(route, flow.parameters).find(({ when }) => !when || holds(when, facts)) : undefined;

export interface Walk {
	readonly visited: readonly ScreenId[];
	/** What was answered on the way, in order, decisions that followed the norm included. */
	readonly answered: readonly { readonly screen: ScreenId; readonly answer: AnswerId }[];
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
	/** The first question without an answer, or null at an end. */
	readonly stoppedAt: ScreenId | null;
}

/**
 * Walks a flow with the answers that are given. Screens that need no answer are passed. A decision without an answer
 * follows what the norm advises and, where it advises nothing, the answer that changes least: the last. A question is
 * answered once per given answer: when doubt leads back to it and there is no further answer, the walk stops there.
 *
 * @param given - per question or decision its answers, in the order of the visits; per checklist what is ticked on it
 */
export function walkFlow(
	flow: Flow,
	given: Readonly<Record<string, readonly (AnswerId | ItemId)[]>>,
	from?: ScreenId
): Walk {
	const left = new Map(Object.entries(given).map(([screen, answers]) => [screen, [...answers]]));
	const visited: ScreenId[] = [];
	const answered: { screen: ScreenId; answer: AnswerId }[] = [];
	let standing = startOf(flow, from);
	const limit = 4 * Object.keys(flow.screens).length + Object.values(given).flat().length;
	for (;;) {
		visited.push(standing.screen);
		const screen = flow.screens[standing.screen]!;
		const end = (stoppedAt: ScreenId | null): Walk => ({
			visited,
			answered,
			outcome: standing.outcome,
			norms: standing.norms,
			stoppedAt
		});
		if (screen.kind === 'end') return end(null);
		const way = wayOn(screen, standing, left.get(screen.id));
		const next = way && visited.length <= limit ? goOn(flow, standing, way) : null;
		if (!next) return end(screen.id);
		if (way?.kind === 'answer') answered.push({ screen: screen.id, answer: way.answer });
		standing = next;
	}
}

function wayOn(screen: Screen, standing: Standing, given: (AnswerId | ItemId)[] = []): Way | null {
	if (screen.kind === 'checklist') return { kind: 'next', items: given as ItemId[] };
	if (screen.answers.length === 0) return { kind: 'next' };
	const answer = given.shift() as AnswerId | undefined;
	if (answer) return { kind: 'answer', answer };
	if (screen.kind !== 'decision') return null;
	const usual = advisedAt(screen, standing.outcome) ?? screen.answers.at(-1)!.id;
	return { kind: 'answer', answer: usual };
}
