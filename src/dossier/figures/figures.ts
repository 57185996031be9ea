import type { StepId } from '#flow/ids.ts';

/** Something that is counted, in the words of its flow. */
export interface Counted<Id extends string = string> {
	readonly id: Id;
	readonly label: string;
	readonly count: number;
}

/** Calendar days between the beginnings of two steps, over the situations in which both were begun in that order. */
export interface Elapsed {
	readonly from: StepId;
	readonly to: StepId;
	readonly fromLabel: string;
	readonly toLabel: string;
	/** How many situations it is over; never 0. */
	readonly n: number;
	readonly median: number;
	readonly smallest: number;
	readonly largest: number;
}

/** How work went over several situations. Nothing here is about a person, and nothing in it was typed. */
export interface Figures {
	readonly situations: number;
	/** The numbered steps, in their order, and in how many situations each was begun. */
	readonly steps: readonly Counted<StepId>[];
	/** What the norm said last in each situation; most first, as everywhere below. */
	readonly outcomes: readonly Counted[];
	readonly decisions: { readonly followed: number; readonly departed: number; readonly noAdvice: number };
	readonly departures: readonly Counted[];
	readonly skipped: readonly Counted[];
	readonly elapsed: readonly Elapsed[];
	/** Everything with a day: followed up, open, and how much of what is open is past its day. */
	readonly dues: { readonly done: number; readonly open: number; readonly overdue: number };
}

/** Figures over fewer situations than this can point to a child. Our own choice: no source gives a number for it. */
export const FEW_SITUATIONS = 5;
