/** Short exercises of a case or of a session. None is graded: every answer gets its why. */

export const SORT_PILES = ['seen', 'told', 'impression'] as const;
export const QUESTION_KINDS = ['open', 'leading', 'closed'] as const;

/** `is` names the pile that many experts choose. */
export interface Sorted<Pile extends string> {
	readonly text: string;
	readonly is: Pile;
	readonly why: string;
}

/** Sentences out of notes: fact, hearsay or impression. */
export interface SortExercise {
	readonly kind: 'sort';
	readonly id: string;
	readonly items: readonly Sorted<(typeof SORT_PILES)[number]>[];
}

/** Questions to a child or a parent: open, leading or closed. */
export interface QuestionsExercise {
	readonly kind: 'questions';
	readonly id: string;
	readonly items: readonly Sorted<(typeof QUESTION_KINDS)[number]>[];
}

/** A judging line out of a log, to be written again as a fact. */
export interface RewriteExercise {
	readonly kind: 'rewrite';
	readonly id: string;
	readonly items: readonly { readonly text: string; readonly better: string; readonly why: string }[];
}

/** What was asked, and which question is missing. */
export interface MissingExercise {
	readonly kind: 'missing';
	readonly id: string;
	readonly items: readonly {
		readonly text: string;
		readonly asked: readonly string[];
		readonly options: readonly { readonly text: string; readonly why: string }[];
		/** Number of the option that experts miss most, from 1. */
		readonly missing: number;
	}[];
}

export type Exercise = SortExercise | QuestionsExercise | RewriteExercise | MissingExercise;
export type ExerciseKind = Exercise['kind'];
export const EXERCISE_KINDS = ['sort', 'questions', 'rewrite', 'missing'] as const satisfies readonly ExerciseKind[];
