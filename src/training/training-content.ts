/**
 * What every session needs besides a case: agreements, the way out, aftercare, exercises that belong to no case, and the
 * presets. Content (`flows/training.yaml`), so that an author changes it without code.
 */
import type { ContactId } from '#flow/ids.ts';
import type { Exercise, ExerciseKind } from './exercises/exercise.ts';

/** One part of a session, in the order of the preset. Minutes are what the trainer plans, never a limit. */
export type PresetPart =
	/** Agreements, the way out, whom to call. */
	| { readonly kind: 'opening'; readonly minutes: number }
	/** The five steps and who does what. */
	| { readonly kind: 'steps'; readonly minutes: number }
	/** One exercise: of a case whose part came before, when it has one of this kind, else one of `exercises`. */
	| { readonly kind: 'exercise'; readonly exercise: ExerciseKind; readonly items: number; readonly minutes: number }
	/**
	 * A case: its cards, so many votes (those that matter most), then what is switched on. `which` counts the chosen cases
	 * from 1; a part for a case that was not chosen is left out.
	 */
	| {
			readonly kind: 'case';
			readonly which: number;
			readonly votes: number;
			readonly changes: number;
			readonly voice: boolean;
			readonly traps: boolean;
			/** The way experts would go, beside that of the groups. */
			readonly path: boolean;
			readonly minutes: number;
	  }
	| { readonly kind: 'break'; readonly minutes: number }
	| { readonly kind: 'look-back'; readonly minutes: number }
	| { readonly kind: 'aftercare'; readonly minutes: number };

export interface SessionPreset {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	/** The sum of the minutes of its parts. */
	readonly minutes: number;
	/** How many cases it takes. */
	readonly cases: number;
	readonly parts: readonly PresetPart[];
}

export interface TrainingContent {
	readonly opening: {
		readonly title: string;
		readonly agreements: readonly string[];
		/** "You may leave": said before anything is shown. */
		readonly optOut: string;
		readonly contacts: readonly ContactId[];
		readonly notes: readonly string[];
	};
	readonly steps: { readonly title: string; readonly notes: readonly string[] };
	readonly break: { readonly title: string; readonly text: string };
	readonly lookBack: { readonly title: string; readonly ask: readonly string[]; readonly notes: readonly string[] };
	readonly aftercare: {
		readonly title: string;
		readonly lines: readonly string[];
		readonly contacts: readonly ContactId[];
		readonly notes: readonly string[];
	};
	/** Said to the group before a vote, and printed on the trainer's sheet. */
	readonly voting: { readonly how: string; readonly spread: string };
	readonly exercises: readonly Exercise[];
	readonly presets: readonly SessionPreset[];
	/** Paper: what an observer watches, what is prepared before a consult and before calling Veilig Thuis. */
	readonly paper: {
		readonly observer: readonly string[];
		readonly consult: readonly string[];
		readonly veiligThuis: readonly string[];
	};
}
