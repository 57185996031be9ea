import type { Flow, Screen } from '#flow/flow.ts';
import type { AnswerId, ItemId, OutcomeId, ScreenId } from '#flow/ids.ts';
import { advisedAt, goOn, startOf, type Standing, type Way } from '#flow/walk-flow.ts';
import type { CaseChange, PathAnswer } from '../practice-case.ts';
import { walkChange } from '../walk-case.ts';
import type { CaseDraft, DraftAnswer, DraftChange } from './case-draft.ts';

/** A screen on the way that asks for something: a question, a decision, or a list on which something can be ticked. */
export interface Stop {
	readonly screen: Screen;
	/** Which time it is passed, from 1. */
	readonly visit: number;
	/** Position in the path of the draft, null while there is no answer. */
	readonly index: number | null;
	/** What a decision without an answer comes to: what the norm advises, else the last answer. */
	readonly assumed: AnswerId | null;
}

export interface DraftWalk {
	/** In the order of the way. When it is not at an end, the last one is the question that waits for an answer. */
	readonly stops: readonly Stop[];
	readonly isEnded: boolean;
	readonly outcome: OutcomeId | null;
	/** Positions in the path that this way does not come to. */
	readonly unused: readonly number[];
}

/** More than any way through a flow needs: somebody answers in a circle. */
const MOST_STOPS = 80;

/**
 * Walks as far as there are answers, by the same rules as `walkFlow`, and says what is asked on the way: what is only
 * ticked or follows the norm by itself is asked too, so that who writes the case can say otherwise.
 */
export function walkDraft(flow: Flow, path: CaseDraft['path']): DraftWalk {
	const left = new Map<string, number[]>();
	path.forEach(({ screen }, index) => left.set(screen, [...(left.get(screen) ?? []), index]));
	const visits = new Map<ScreenId, number>();
	const stops: Stop[] = [];
	const used = new Set<number>();
	let standing: Standing = startOf(flow);
	for (let passed = 1; ; passed++) {
		const screen = flow.screens[standing.screen]!;
		const isList = screen.kind === 'checklist';
		const visit = (visits.get(screen.id) ?? 0) + 1;
		visits.set(screen.id, visit);
		const waiting = left.get(screen.id);
		// A list is ticked once, however often it is passed.
		const index = (isList ? waiting?.[0] : waiting?.shift()) ?? null;
		if (index !== null) used.add(index);
		const assumed = assumedAt(screen, standing);
		if (isList ? visit === 1 : screen.answers.length > 0) stops.push({ screen, visit, index, assumed });
		const way = wayOn(screen, index === null ? null : path[index]!, assumed);
		const isOver = stops.length > MOST_STOPS || passed > 4 * Object.keys(flow.screens).length + MOST_STOPS;
		const next = way && !isOver ? goOn(flow, standing, way) : null;
		if (!next) {
			const unused = path.flatMap((_, at) => (used.has(at) ? [] : [at]));
			return { stops, isEnded: screen.kind === 'end', outcome: standing.outcome, unused };
		}
		standing = next;
	}
}

function assumedAt(screen: Screen, { outcome }: Standing): AnswerId | null {
	if (screen.kind !== 'decision') return null;
	return advisedAt(screen, outcome) ?? screen.answers.at(-1)?.id ?? null;
}

function wayOn(screen: Screen, given: DraftAnswer | null, assumed: AnswerId | null): Way | null {
	if (screen.kind === 'end') return null;
	if (screen.kind === 'checklist') return { kind: 'next', items: (given?.ticks ?? []) as ItemId[] };
	if (screen.answers.length === 0) return { kind: 'next' };
	const answer = (given?.answer ?? assumed) as AnswerId | null;
	return answer === null ? null : { kind: 'answer', answer };
}

/**
 * Changes the draft: what experts choose at a stop, or what they tick. Answers stay in the order of the way, those it no
 * longer comes to at the end; nothing that was written is lost.
 */
export function answerAt(
	draft: CaseDraft,
	flow: Flow,
	stop: Stop,
	given: { readonly answer: string } | { readonly ticks: readonly string[] }
): void {
	const answer = 'answer' in given ? given.answer : null;
	const ticks = 'ticks' in given ? [...given.ticks] : [];
	const known = stop.index === null ? undefined : draft.path[stop.index];
	if (known) Object.assign(known, { answer, ticks });
	else draft.path.push({ screen: stop.screen.id, answer, ticks, why: '', otherwise: {} });
	arrange(draft, flow);
}

/** Puts the answers in the order of the way, and fills in where it ends and where every change of it does. */
export function arrange(draft: CaseDraft, flow: Flow): void {
	const { stops, unused } = walkDraft(flow, draft.path);
	const order = [...stops.flatMap(({ index }) => index ?? []), ...unused];
	if (order.some((index, at) => index !== at)) draft.path = order.map((index) => draft.path[index]!);
	draft.ends = walkDraft(flow, draft.path).outcome;
	for (const change of draft.changes) change.ends = walkChanged(flow, draft, change).outcome;
}

export interface ChangedWalk {
	/** The question that is asked only now and has no answer; null at an end. */
	readonly asked: Screen | null;
	readonly outcome: OutcomeId | null;
}

/** Where the way goes with one thing changed; the same walk by which `checkCase` looks at it. */
export function walkChanged(flow: Flow, { path }: CaseDraft, { answers }: DraftChange): ChangedWalk {
	const changed = { answers: answers as CaseChange['answers'] };
	const { stoppedAt, outcome } = walkChange(flow, { path: path as unknown as PathAnswer[] }, changed);
	return { asked: stoppedAt === null ? null : (flow.screens[stoppedAt] ?? null), outcome };
}
