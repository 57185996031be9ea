import type { Edition } from '#flow/flow.ts';
import type { StepId } from '#flow/ids.ts';
import { duesOf } from '#session/dues.ts';
import type { LastingRecord } from '#session/session.ts';
import type { IsoDate } from '#session/transcript.ts';
import { decisions } from '../collect/decisions.ts';
import { departures } from '../collect/departures.ts';
import { skips } from '../collect/skips.ts';
import { readWalk, type Walk } from '../collect/walk.ts';
import type { WalkedSession } from '../walked-session.ts';
import { elapsedBetween, stepBeginnings } from './elapsed.ts';
import type { Counted, Figures } from './figures.ts';

export interface Walked {
	readonly session: WalkedSession;
	/** The edition it was replayed on. */
	readonly edition: Edition;
}

/**
 * Counts over walks, which may be on different flows: what has the same id is the same thing, in the words of the first.
 *
 * @param today - what is open and due before this day is overdue
 */
export function countFigures(all: readonly Walked[], today: IsoDate): Figures {
	const walks = all.map(({ session, edition }) => readWalk(session, edition));
	const made = walks.map((walk) => ({ walk, decided: decisions(walk) }));
	const decided = made.flatMap((one) => one.decided);
	const dues = walks.flatMap(({ records }) => duesOf(records as readonly LastingRecord[]));
	const open = dues.filter(({ followUp }) => followUp === null);
	const steps = numberedSteps(walks);
	return {
		situations: walks.length,
		steps: steps.map(({ id, label }) => ({ id, label, count: walks.filter((walk) => isBegun(walk, id)).length })),
		outcomes: counted(
			walks.flatMap(({ session: { norm }, labels }) =>
				norm === null ? [] : [{ id: norm.outcome, label: labels.outcome(norm.outcome).title }]
			)
		),
		decisions: {
			followed: decided.filter(({ advised, departs }) => advised !== null && !departs).length,
			departed: decided.filter(({ departs }) => departs).length,
			noAdvice: decided.filter(({ advised }) => advised === null).length
		},
		departures: counted(
			made.flatMap((one) => departures(one.walk, one.decided).flatMap((departure) => named(departure)))
		),
		skipped: counted(walks.flatMap((walk) => skips(walk).flatMap((skip) => named(skip)))),
		elapsed: elapsedBetween(
			steps,
			walks.map((walk) => stepBeginnings(walk))
		),
		dues: { done: dues.length - open.length, open: open.length, overdue: open.filter(({ due }) => due < today).length }
	};
}

/** Steps that every situation can come to, in the order of the first flow that has them. */
function numberedSteps(walks: readonly Walk[]): readonly { readonly id: StepId; readonly label: string }[] {
	const found = new Map<StepId, { readonly id: StepId; readonly label: string; readonly number: number }>();
	for (const { edition, labels } of walks)
		for (const { id, number } of edition.flow.steps)
			if (number !== null && !found.has(id)) found.set(id, { id, label: labels.step(id), number });
	return [...found.values()].sort((a, b) => a.number - b.number);
}

function isBegun({ session }: Walk, step: StepId): boolean {
	return session.path.some((stop) => stop.step === step);
}

/** Reasons are ids of the flow, and their words: never the note that was written with them. */
function named(given: { readonly reasons: readonly string[]; readonly reasonTexts: readonly string[] }) {
	return given.reasons.map((id, index) => ({ id, label: given.reasonTexts[index] ?? id }));
}

function counted(all: readonly { readonly id: string; readonly label: string }[]): readonly Counted[] {
	const counts = new Map<string, Counted>();
	for (const { id, label } of all) {
		const before = counts.get(id);
		counts.set(id, { id, label: before?.label ?? label, count: (before?.count ?? 0) + 1 });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count);
}
