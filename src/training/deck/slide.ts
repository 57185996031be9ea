/**
 * What the stage shows, as data. A slide has reveals: things that appear one after the other, in the order in which
 * learning goes (think, vote, talk, vote again, only then the norm). The trainer's notes are not in a slide, so that the
 * stage cannot show them.
 */
import type { Contact, Edition } from '#flow/flow.ts';
import type { ScreenId, StepId } from '#flow/ids.ts';
import type { FlowLanguage } from '#flow/words-in.ts';
import type { ExerciseKind } from '../exercises/exercise.ts';
import type { PracticeCase, VoteId } from '../practice-case.ts';

/** `A` to `H`: the letter on the card that people hold up. */
export type Letter = string;

export interface SlideOption {
	/** Id of the flow's answer, or number of the option. What a tally is kept under. */
	readonly id: string;
	readonly letter: Letter;
	readonly text: string;
	/** What speaks for or against it; null for answers of the flow without such a text. */
	readonly why: string | null;
}

/** In this order, and those that a slide does not have are left out. */
export const VOTE_REVEALS = [
	'case',
	'question',
	'answers',
	'vote',
	'discuss',
	'vote-again',
	'norm',
	'reasoning'
] as const;
export type VoteReveal = (typeof VOTE_REVEALS)[number];

/** The same for a sentence of an exercise. A line that is written again has no options: it has `think` and `better`. */
export const EXERCISE_REVEALS = ['text', 'options', 'vote', 'think', 'better', 'why'] as const;
export type ExerciseReveal = (typeof EXERCISE_REVEALS)[number];

/**
 * What one press shows, on any slide. `item` is the next of a list (traps, questions to look back), `whole` the slide that
 * is there at once. The other kinds, in order, without what they do not have:
 * opening: agreements, opt-out, contacts. steps: steps, who. case: warning, about. change: change, ask, outcome, why.
 * voice: voice, ask. paths: groups (the questions and what the groups chose), experts, outcome. aftercare: lines, contacts.
 */
export type Reveal =
	| VoteReveal
	| ExerciseReveal
	| 'agreements'
	| 'opt-out'
	| 'contacts'
	| 'steps'
	| 'who'
	| 'warning'
	| 'about'
	| 'change'
	| 'ask'
	| 'outcome'
	| 'voice'
	| 'groups'
	| 'experts'
	| 'lines'
	| 'item'
	| 'whole';

interface Common {
	/** Unique in the deck, and the same for the same preset and cases: a place survives F5 by it. */
	readonly id: string;
	/** Above the slide: `Oefencasus De baby · Stap 4: wegen · vraag 2 van 5`. Null where nothing is said. */
	readonly caption: string | null;
	/** Which of the chosen cases it belongs to, from 1: `deck.cases[caseNumber - 1]`; null outside a case. */
	readonly caseNumber: number | null;
	/** Title of that case. */
	readonly caseTitle: string | null;
	readonly title: string;
	/** Planned minutes, in halves; 0 on what takes no time of its own. */
	readonly minutes: number;
	/** The step of the flow it is about, for jumping. */
	readonly step: StepId | null;
	/** What can be seen after each press; the first is there on arriving. */
	readonly shows: readonly Reveal[];
	/** How many presses it takes to show everything; at least 1. The length of `shows`. */
	readonly reveals: number;
}

/** A call number on a slide, with the words of the flow. */
export interface SlideContact {
	readonly id: Contact['id'];
	readonly name: string;
	readonly phone: string | null;
	readonly when: string;
}

export type Slide = Common &
	(
		| {
				readonly kind: 'opening';
				readonly agreements: readonly string[];
				readonly optOut: string;
				readonly contacts: readonly SlideContact[];
		  }
		| {
				readonly kind: 'steps';
				readonly steps: readonly {
					readonly number: number | null;
					readonly name: string;
					readonly who: string | null;
				}[];
		  }
		/** Without the goal of the case: that would tell where it goes. The trainer has it in the notes. */
		| { readonly kind: 'case'; readonly about: string; readonly warning: string }
		/** One card; `number` of `of` in this case. */
		| { readonly kind: 'card'; readonly text: string; readonly number: number; readonly of: number }
		| {
				readonly kind: 'vote';
				/** What it is counted under, unique in the deck: the id of the case and that of its vote. */
				readonly vote: VoteId;
				/** The question of the flow it asks, null for one of the case's own. */
				readonly screen: ScreenId | null;
				readonly recap: string;
				/** How to vote, and that differing is normal: the words of the content, said with the first and after it. */
				readonly how: string;
				readonly spread: string;
				readonly options: readonly SlideOption[];
				readonly discuss: string;
				/** Null for an own question: no norm stands above it. */
				readonly norm: { readonly title: string; readonly text: string } | null;
				/** Letter of what experts tend to choose, null where there is no such thing. */
				readonly experts: Letter | null;
				readonly reasoning: string;
				readonly turns: string;
		  }
		/** One sentence of an exercise, the piles as letters. One round. */
		| {
				readonly kind: 'exercise';
				readonly exercise: ExerciseKind;
				/** Null where there is nothing to choose: a line that is written again. */
				readonly vote: VoteId | null;
				readonly text: string;
				/** Lines that come with it: what was asked already. */
				readonly lines: readonly string[];
				/** What to do: vote by card, or write. */
				readonly how: string;
				readonly options: readonly SlideOption[];
				readonly experts: Letter | null;
				/** How it could be written instead. */
				readonly better: string | null;
				readonly why: string;
		  }
		| {
				readonly kind: 'change';
				readonly change: string;
				readonly ask: string;
				readonly outcome: string;
				readonly why: string;
		  }
		/** The child's voice, then what the group is asked about the case; at most three. */
		| { readonly kind: 'voice'; readonly text: string; readonly ask: readonly string[] }
		/** At most three; a case with more has more slides of this kind. One reveal each. */
		| { readonly kind: 'traps'; readonly traps: readonly { readonly trap: string; readonly instead: string }[] }
		/**
		 * The way experts would go, at most six rows; a longer way has more slides, and the outcome on the last. The groups'
		 * choices, and where each would have ended, are put beside it from the stage's state (`compare-paths.ts`).
		 */
		| {
				readonly kind: 'paths';
				readonly rows: readonly {
					readonly screen: ScreenId;
					readonly question: string;
					readonly answer: string;
					readonly vote: VoteId | null;
				}[];
				/** Title of the outcome; null on all but the last. */
				readonly outcome: string | null;
		  }
		/** Why experts would go that way, as a whole. */
		| { readonly kind: 'reasoning'; readonly text: string }
		| { readonly kind: 'break'; readonly text: string }
		| { readonly kind: 'look-back'; readonly ask: readonly string[] }
		| {
				readonly kind: 'aftercare';
				readonly lines: readonly string[];
				readonly contacts: readonly SlideContact[];
		  }
	);

/** What the trainer has and the stage has not. */
export interface TrainerNotes {
	/** Id of the slide. */
	readonly slide: string;
	readonly notes: readonly string[];
	/** Why experts answer here as they do. */
	readonly experts: readonly string[];
}

/** A case and the flow it is walked on. */
export interface DeckCase {
	readonly practiceCase: PracticeCase;
	readonly edition: Edition;
}

export interface Deck {
	readonly slides: readonly Slide[];
	/** Only of slides that have any. */
	readonly notes: readonly TrainerNotes[];
	/** Planned minutes of all slides. */
	readonly minutes: number;
	readonly language: FlowLanguage;
	/** In the order in which they were chosen. */
	readonly cases: readonly DeckCase[];
	/**
	 * Texts that are Dutch where the language is not: cases are, and what of a flow is not translated. For the `lang` of
	 * their elements (`provideDutch`); empty in Dutch.
	 */
	readonly dutch: ReadonlySet<string>;
}

export const notesOf = (deck: Deck, slide: Pick<Slide, 'id'>): TrainerNotes =>
	deck.notes.find((one) => one.slide === slide.id) ?? { slide: slide.id, notes: [], experts: [] };
