import type { FlowLanguage } from '#flow/words-in.ts';
import type { CaseKnowledge } from '../practice-case.ts';
import type { QUESTION_KINDS } from '../exercises/exercise.ts';
import { dutch } from './deck-words.nl.ts';
import { english } from './deck-words.en.ts';

export type Pile = CaseKnowledge | (typeof QUESTION_KINDS)[number];

/** What a deck says by itself: everything else on a slide is the case's, the content's or the flow's. */
export interface DeckWords {
	readonly practiceCase: string;
	readonly exercise: string;
	readonly step: (number: number, name: string) => string;
	readonly question: (number: number, of: number) => string;
	readonly card: (number: number, of: number) => string;
	readonly sentence: (number: number, of: number) => string;
	readonly cardTitle: (number: number) => string;
	readonly changeTitle: string;
	readonly changeAsk: string;
	readonly noOutcome: string;
	readonly voiceTitle: string;
	readonly trapsTitle: string;
	readonly pathsTitle: string;
	readonly reasoningTitle: string;
	/** Two answers to a question that is passed twice. */
	readonly then: (first: string, second: string) => string;
	readonly sortTitle: string;
	readonly questionsTitle: string;
	readonly rewriteTitle: string;
	readonly missingTitle: string;
	readonly rewriteHow: string;
	readonly piles: Readonly<Record<Pile, string>>;
}

/** Both are in the deck's own file: a projector that switches its language waits for nothing. */
export const deckWords = (language: FlowLanguage): DeckWords => (language === 'en' ? english : dutch);
