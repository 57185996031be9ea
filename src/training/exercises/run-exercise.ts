/**
 * One exercise done by one person, item by item: choose, read why, go on. Headless, and kept nowhere. What was chosen is
 * never counted: it only stands beside what many experts choose.
 */
import { QUESTION_KINDS, SORT_PILES, type Exercise } from './exercise.ts';

export interface ItemOption {
	/** Name of a pile, or number of the option from 1. */
	readonly id: string;
	/** Null for a pile: its words are those of the interface. */
	readonly text: string | null;
	/** What speaks for or against it; null for a pile. */
	readonly why: string | null;
}

/** One item, the same shape for every kind. */
export interface ExerciseItem {
	readonly text: string;
	/** What was asked already. */
	readonly lines: readonly string[];
	/** Empty where somebody writes. */
	readonly options: readonly ItemOption[];
	/** Id of the option that many experts choose; null where somebody writes. */
	readonly experts: string | null;
	/** An example of how it can be written; null where somebody chooses. */
	readonly example: string | null;
	/** Null where each option has its own. */
	readonly why: string | null;
}

export interface ExerciseRun {
	/** Number of the item from 0; the number of items when all were done. */
	readonly at: number;
	/** The why of this item is shown. */
	readonly isShown: boolean;
	/** Per item what was chosen or written; an empty text when somebody only wanted to read on. */
	readonly given: readonly string[];
}

export type ExerciseAction =
	| { readonly kind: 'give'; readonly given: string }
	/** Only after the why was shown. */
	| { readonly kind: 'next' }
	| { readonly kind: 'again' };

export const BEGIN: ExerciseRun = { at: 0, isShown: false, given: [] };

export function reduceRun(run: ExerciseRun, action: ExerciseAction, exercise: Exercise): ExerciseRun {
	if (action.kind === 'again') return BEGIN;
	if (isDone(run, exercise)) return run;
	if (action.kind === 'next') return run.isShown ? { ...run, at: run.at + 1, isShown: false } : run;
	if (run.isShown || !isPossible(action.given, itemAt(exercise, run.at))) return run;
	return { ...run, isShown: true, given: [...run.given, action.given] };
}

export const isDone = ({ at }: ExerciseRun, { items }: Exercise): boolean => at >= items.length;

/** @throws RangeError when there is no such item */
export function itemAt(exercise: Exercise, at: number): ExerciseItem {
	if (!exercise.items[at]) throw new RangeError('no such item in this exercise');
	if (exercise.kind === 'rewrite') {
		const { text, better, why } = exercise.items[at];
		return { text, lines: [], options: [], experts: null, example: better, why };
	}
	if (exercise.kind === 'missing') {
		const { text, asked, options, missing } = exercise.items[at];
		const numbered = options.map((option, i) => ({ id: String(i + 1), ...option }));
		return { text, lines: asked, options: numbered, experts: String(missing), example: null, why: null };
	}
	const { text, is, why } = exercise.items[at];
	const piles = exercise.kind === 'sort' ? SORT_PILES : QUESTION_KINDS;
	const options = piles.map((id) => ({ id, text: null, why: null }));
	return { text, lines: [], options, experts: is, example: null, why };
}

function isPossible(given: string, { options }: ExerciseItem): boolean {
	return options.length === 0 || options.some(({ id }) => id === given);
}
