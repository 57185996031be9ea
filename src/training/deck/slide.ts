/**
 * What the stage shows, as data. A slide has reveals: things that appear one after the other, in the order in which
 * learning goes (think, vote, talk, vote again, only then the norm). The trainer's notes are not in a slide, so that the
 * stage cannot show them.
 */
import type { Contact } from '#flow/flow.ts';
import type { ScreenId, StepId } from '#flow/ids.ts';
import type { VoteId } from '../practice-case.ts';

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

interface Common {
	/** Unique in the deck, and the same for the same preset and cases: a place survives F5 by it. */
	readonly id: string;
	/** Above the slide: `Oefencasus De baby · Stap 4 wegen · vraag 2 van 5`. Null where nothing is said. */
	readonly caption: string | null;
	/** Title of the case it belongs to; null outside a case. */
	readonly caseTitle: string | null;
	readonly title: string;
	/** Planned minutes. */
	readonly minutes: number;
	/** The step of the flow it is about, for jumping. */
	readonly step: StepId | null;
	/** How many presses it takes to show everything; at least 1. */
	readonly reveals: number;
	/** The words are the content's own, which is Dutch in every language of the app. */
	readonly isDutch: boolean;
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
		| { readonly kind: 'case'; readonly about: string; readonly warning: string; readonly goal: string }
		/** One card; `number` of `of` in this case. */
		| { readonly kind: 'card'; readonly text: string; readonly number: number; readonly of: number }
		| {
				readonly kind: 'vote';
				readonly vote: VoteId;
				/** The question of the flow it asks, null for one of the case's own. */
				readonly screen: ScreenId | null;
				readonly recap: string;
				readonly options: readonly SlideOption[];
				readonly discuss: string;
				/** Null for an own question: no norm stands above it. */
				readonly norm: { readonly title: string; readonly text: string } | null;
				/** Letter of what experts tend to choose, null where there is no such thing. */
				readonly experts: Letter | null;
				readonly reasoning: string;
				readonly turns: string;
				readonly shows: readonly VoteReveal[];
		  }
		/** A voted exercise: one sentence, the piles as letters. */
		| {
				readonly kind: 'exercise';
				readonly vote: VoteId;
				readonly text: string;
				/** Lines that come with it: what was asked already. */
				readonly lines: readonly string[];
				readonly options: readonly SlideOption[];
				readonly experts: Letter | null;
				readonly why: string;
		  }
		| {
				readonly kind: 'change';
				readonly change: string;
				readonly ask: string;
				readonly outcome: string;
				readonly why: string;
		  }
		| { readonly kind: 'voice'; readonly text: string }
		| { readonly kind: 'traps'; readonly traps: readonly { readonly trap: string; readonly instead: string }[] }
		/** The way experts would go; the groups' choices are put beside it from the stage's state. */
		| {
				readonly kind: 'paths';
				readonly rows: readonly {
					readonly screen: ScreenId;
					readonly question: string;
					readonly answer: string;
					readonly vote: VoteId | null;
				}[];
				readonly outcome: string | null;
				readonly reasoning: string;
		  }
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
}

export interface Deck {
	readonly slides: readonly Slide[];
	readonly notes: readonly TrainerNotes[];
	/** Planned minutes of all slides. */
	readonly minutes: number;
}
