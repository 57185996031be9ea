import type { Edition, Flow } from '#flow/flow.ts';
import type { AnswerId, ItemId, OutcomeId, ReasonId, ScreenId } from '#flow/ids.ts';
import type { Walk } from '#flow/walk-flow.ts';
import type { Session } from '#session/session.ts';
import type { PathStop } from '#session/view.ts';
import { openCards } from './open-cards.ts';
import type { CaseCard, CaseChange, PathAnswer, PracticeCase } from './practice-case.ts';
import { walkCase, walkChange } from './walk-case.ts';

/** One own choice beside that of the experts. Nothing here is right or wrong. */
export interface DebriefRow {
	/** Position on the own path, where it can be looked at again. */
	readonly index: number;
	readonly screen: ScreenId;
	/** An answer, what was ticked, or that it was passed over. */
	readonly kind: 'answer' | 'ticks' | 'skip';
	/** Ids: of the answer, of what was ticked, of the reasons for passing it over. */
	readonly own: readonly (AnswerId | ItemId | ReasonId)[];
	/** What experts tend to answer or tick here. Null where their way does not ask this. */
	readonly experts: readonly (AnswerId | ItemId)[] | null;
	readonly differs: boolean;
	/** Why experts would; null where the case says nothing about it. */
	readonly why: string | null;
	/** What the own answer would have meant. Only where it differs. */
	readonly otherwise: string | null;
}

/** A question that the experts came to and this walk did not. */
export interface MissedQuestion {
	readonly screen: ScreenId;
	readonly answer: AnswerId;
	readonly why: string | null;
}

export interface Departed {
	/** Where was decided. */
	readonly screen: ScreenId;
	readonly answer: AnswerId;
	readonly advised: AnswerId;
}

export interface DebriefChange extends Pick<CaseChange, 'id' | 'change' | 'why'> {
	/** Outcome that this flow gives then. */
	readonly ends: OutcomeId | null;
	/** False where this flow does not have the questions it is about. */
	readonly fits: boolean;
}

/** What there is to look back on after a walk, whether it came to an end or was stopped. Ids and texts of the case. */
export interface Debrief {
	/** In the order in which it was walked. */
	readonly rows: readonly DebriefRow[];
	/** The first own answer that is another than that of the experts, as position in `rows`; null: the same way so far. */
	readonly parting: number | null;
	readonly missed: readonly MissedQuestion[];
	readonly departures: readonly Departed[];
	readonly isEnded: boolean;
	readonly ownOutcome: OutcomeId | null;
	readonly expertsOutcome: OutcomeId | null;
	/** Cards that never opened because the walk did not come there. */
	readonly unopened: readonly CaseCard[];
	readonly changes: readonly DebriefChange[];
	/** Answers of the case that this flow does not have: an organisation changed it. */
	readonly unfit: readonly ScreenId[];
}

/** @param session - a walk of this case on this edition */
export function debrief(practiceCase: PracticeCase, { flow }: Edition, session: Session): Debrief {
	const experts = new Experts(practiceCase, flow);
	const rows = session.path.flatMap((stop) => experts.beside(stop, visitOf(stop, session.path)));
	const parting = rows.findIndex(({ kind, differs }) => kind === 'answer' && differs);
	const answered = new Set(rows.flatMap(({ kind, screen }) => (kind === 'answer' ? [screen] : [])));
	const opened = new Set(openCards(practiceCase, session).map(({ card }) => card.id));
	return {
		rows,
		parting: parting < 0 ? null : parting,
		missed: experts.questions.filter(({ screen }) => !answered.has(screen)),
		departures: session.path.flatMap(({ index }) => session.view(index).departsFrom ?? []),
		isEnded: session.isEnded,
		ownOutcome: session.norm?.outcome ?? null,
		expertsOutcome: experts.walk.outcome,
		unopened: practiceCase.cards.filter(({ id }) => !opened.has(id)),
		changes: practiceCase.changes.map((change) => changed(practiceCase, change, flow)),
		unfit: practiceCase.path.filter((step) => !fits(step, flow)).map(({ screen }) => screen)
	};
}

/** The way of the experts, asked question by question. A question that is passed more often counts visit by visit. */
class Experts {
	readonly walk: Walk;
	readonly questions: readonly MissedQuestion[];
	readonly #path: readonly PathAnswer[];
	readonly #flow: Flow;

	constructor(practiceCase: PracticeCase, flow: Flow) {
		this.#flow = flow;
		this.#path = practiceCase.path.filter((step) => fits(step, flow));
		this.walk = walkCase(flow, { path: this.#path });
		const first = this.walk.answered.filter(
			({ screen }, at, all) => all.findIndex((one) => one.screen === screen) === at
		);
		this.questions = first.map(({ screen, answer }) => ({ screen, answer, why: this.#stepAt(screen, 0)?.why ?? null }));
	}

	beside({ index, screen, move }: PathStop, visit: number): readonly DebriefRow[] {
		if (!move) return [];
		const step = this.#stepAt(screen, visit);
		const why = step?.why ?? null;
		const row = { index, screen, why, otherwise: null };
		if (move.kind === 'skipped') {
			// A screen that only asks why something is passed over: the choice was made before it.
			if (this.#flow.screens[screen]!.kind === 'skip' && this.walk.visited.includes(screen))
				return [{ ...row, kind: 'skip', own: move.reasons, experts: null, differs: false }];
			return [{ ...row, kind: 'skip', own: move.reasons, experts: null, differs: true }];
		}
		if (move.kind === 'passed') {
			if (!step || step.answer !== null) return [];
			const own = move.items ?? [];
			return [{ ...row, kind: 'ticks', own, experts: step.ticks, differs: !isSameSet(own, step.ticks) }];
		}
		const experts = this.#answerAt(screen, visit);
		// Where the case stops fitting this flow nobody knows what experts would answer: that is no parting of ways.
		const differs = experts === null ? this.walk.stoppedAt === null : experts !== move.answer;
		const otherwise = differs ? (step?.otherwise[move.answer] ?? null) : null;
		return [
			{ ...row, kind: 'answer', own: [move.answer], experts: experts === null ? null : [experts], differs, otherwise }
		];
	}

	/** Asked more often than by the experts: what they answered last. */
	#answerAt(screen: ScreenId, visit: number): AnswerId | null {
		const given = this.walk.answered.filter((one) => one.screen === screen).map(({ answer }) => answer);
		return given[visit] ?? given.at(-1) ?? this.#stepAt(screen, visit)?.answer ?? null;
	}

	#stepAt(screen: ScreenId, visit: number): PathAnswer | undefined {
		const steps = this.#path.filter((one) => one.screen === screen);
		return steps[visit] ?? steps.at(-1);
	}
}

function visitOf({ index, screen }: PathStop, path: readonly PathStop[]): number {
	return path.filter((stop) => stop.index < index && stop.screen === screen).length;
}

function fits({ screen, answer, ticks }: PathAnswer, flow: Flow): boolean {
	const found = flow.screens[screen];
	if (!found) return false;
	if (answer !== null) return found.answers.some(({ id }) => id === answer);
	return found.kind === 'checklist' && ticks.every((item) => found.items.includes(item));
}

function changed(practiceCase: PracticeCase, change: CaseChange, flow: Flow): DebriefChange {
	const { id, change: text, why } = change;
	const hasAll = Object.entries(change.answers).every(([screen, answer]) =>
		flow.screens[screen as ScreenId]?.answers.some((one) => one.id === answer)
	);
	const walk = hasAll ? walkChange(flow, practiceCase, change) : null;
	const isWalked = walk !== null && walk.stoppedAt === null;
	return { id, change: text, why, ends: isWalked ? walk.outcome : null, fits: isWalked };
}

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((id) => other.includes(id));
