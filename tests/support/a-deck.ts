import type { Deck, Slide, SlideOption } from '#training/deck/slide.ts';
import type { StageAction, StageState } from '#training/stage/stage-state.ts';
import { startStage } from '#training/stage/reduce-stage.ts';
import type { CaseRef } from '#training/practice-case.ts';

/** Ids written as plain strings. */
type Draft = { readonly id: string; readonly kind: Slide['kind']; readonly reveals: number; readonly vote?: string };

const OPTIONS: readonly SlideOption[] = ['ja', 'nee', 'twijfel'].map((id, i) => ({
	...{ id, letter: 'ABC'[i]!, text: id.toUpperCase(), why: null }
}));

const VOTED = ['case', 'question', 'answers', 'vote', 'discuss', 'vote-again', 'norm', 'reasoning'] as const;

const DRAFTS: readonly Draft[] = [
	{ id: 'opening', kind: 'opening', reveals: 3 },
	{ id: 'exercise.sort.1', kind: 'exercise', reveals: 4, vote: 'exercise.sort.1' },
	{ id: 'baby.case', kind: 'case', reveals: 2 },
	{ id: 'baby.card.een', kind: 'card', reveals: 1 },
	{ id: 'baby.eerst', kind: 'vote', reveals: 8, vote: 'baby.eerst' },
	{ id: 'baby.card.twee', kind: 'card', reveals: 1 },
	{ id: 'baby.daarna', kind: 'vote', reveals: 8, vote: 'baby.daarna' },
	{ id: 'aftercare', kind: 'aftercare', reveals: 2 }
];

/** A small deck with what a stage has to know: slides, their reveals, and what can be voted. Its texts say nothing. */
export function aDeck(): Deck {
	const slides = DRAFTS.map(({ id, kind, reveals, vote }) => ({
		...{ id, kind, reveals, vote, title: id, caption: null, minutes: 1, step: null },
		...{ caseNumber: id.startsWith('baby') ? 1 : null, caseTitle: null },
		shows: kind === 'exercise' ? ['text', 'options', 'vote', 'why'] : VOTED.slice(0, reveals),
		options: vote ? OPTIONS : []
	}));
	return {
		slides: slides as unknown as readonly Slide[],
		...{ notes: [], minutes: slides.length, language: 'nl', cases: [], dutch: new Set() }
	};
}

const BABY = {
	...{ origin: 'shipped', id: 'baby' },
	flow: { origin: 'own', id: 'kinderopvang-thuis', key: 'de-linde' }
} as unknown as CaseRef;

export const aStage = (session = 'sessie-een'): StageState =>
	startStage({ preset: 'kort', cases: [BABY] }, aDeck(), session);

/** An action with ids as plain strings. */
export const act = (action: { readonly kind: StageAction['kind'] } & Record<string, unknown>): StageAction =>
	action as unknown as StageAction;
