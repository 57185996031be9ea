import { foldRoute, holds } from './fold.ts';
import type { Branch, Flow, Route, Screen } from './flow.ts';
import type { AnswerId, NormId, OutcomeId, ScreenId } from './ids.ts';

/**
 * Where a walk stands: the screen, the answers so far, where an aside leads back to, and the last outcome that the norm
 * gave. The same facts that the compiled machine keeps in its context; a property test holds the two together.
 */
export interface Standing {
	readonly screen: ScreenId;
	readonly answers: Readonly<Record<string, AnswerId>>;
	readonly returnTo: ScreenId | null;
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
}

export type Way =
	{ readonly kind: 'answer'; readonly answer: AnswerId } | { readonly kind: 'next' } | { readonly kind: 'skip' };

/** The standing on arriving at a screen: an outcome that the screen gives is taken up. */
export function arriveAt(flow: Flow, from: Omit<Standing, 'screen'>, screen: ScreenId): Standing {
	const { outcome, norms } = flow.screens[screen]!;
	const { answers, returnTo } = from;
	return outcome
		? { screen, answers, returnTo, outcome, norms }
		: { screen, answers, returnTo, outcome: from.outcome, norms: from.norms };
}

export const startOf = (flow: Flow, at: ScreenId = flow.start): Standing =>
	arriveAt(flow, { answers: {}, returnTo: null, outcome: null, norms: [] }, at);

/** Takes one way on. Null when the screen does not have it. Pure; `standing` is left as it was. */
export function goOn(flow: Flow, standing: Standing, way: Way): Standing | null {
	const screen = flow.screens[standing.screen]!;
	const answers = way.kind === 'answer' ? { ...standing.answers, [screen.id]: way.answer } : standing.answers;
	if (way.kind === 'answer' && screen.departure) {
		const advised = advisedAt(screen, standing.outcome);
		const known = screen.answers.some((answer) => answer.id === way.answer);
		if (known && advised !== null && advised !== way.answer)
			return arriveAt(flow, { ...standing, answers }, screen.departure);
	}
	const branch = branchOf(flow, routeOf(screen, way), answers);
	if (!branch) return null;
	if (branch.to === 'back')
		return standing.returnTo && arriveAt(flow, { ...standing, answers, returnTo: null }, standing.returnTo);
	return arriveAt(flow, { ...standing, answers, returnTo: branch.returnTo ?? standing.returnTo }, branch.to);
}

/** What a decision advises for an outcome, or null when it advises nothing. */
export const advisedAt = (screen: Screen, outcome: OutcomeId | null): AnswerId | null =>
	(outcome && screen.advised[outcome]) || null;

function routeOf(screen: Screen, way: Way): Route | null {
	if (way.kind === 'next') return screen.next;
	if (way.kind === 'skip') return screen.skip?.route ?? null;
	return screen.answers.find((answer) => answer.id === way.answer)?.route ?? null;
}

const branchOf = (flow: Flow, route: Route | null, answers: Standing['answers']): Branch | undefined =>
	route ? foldRoute(route, flow.parameters).find(({ when }) => !when || holds(when, answers)) : undefined;

export interface Walk {
	readonly visited: readonly ScreenId[];
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
 * @param given - per screen, its answers in the order of the visits
 */
export function walkFlow(flow: Flow, given: Readonly<Record<string, readonly AnswerId[]>>, from?: ScreenId): Walk {
	const left = new Map(Object.entries(given).map(([screen, answers]) => [screen, [...answers]]));
	const visited: ScreenId[] = [];
	let standing = startOf(flow, from);
	const limit = 4 * Object.keys(flow.screens).length + Object.values(given).flat().length;
	for (;;) {
		visited.push(standing.screen);
		const screen = flow.screens[standing.screen]!;
		const end = (stoppedAt: ScreenId | null): Walk => ({
			visited,
			outcome: standing.outcome,
			norms: standing.norms,
			stoppedAt
		});
		if (screen.kind === 'end') return end(null);
		const way = wayOn(screen, standing, left.get(screen.id)?.shift());
		const next = way && visited.length <= limit ? goOn(flow, standing, way) : null;
		if (!next) return end(screen.id);
		standing = next;
	}
}

function wayOn(screen: Screen, standing: Standing, answer: AnswerId | undefined): Way | null {
	if (screen.answers.length === 0) return { kind: 'next' };
	if (answer) return { kind: 'answer', answer };
	if (screen.kind !== 'decision') return null;
	const usual = advisedAt(screen, standing.outcome) ?? screen.answers.at(-1)!.id;
	return { kind: 'answer', answer: usual };
}
