import type { Deck, Reveal, Slide } from '#training/deck/slide.ts';
import { placeIn } from '#training/stage/reduce-stage.ts';
import type { StageState, VoteState } from '#training/stage/stage-state.ts';

/** What is to be seen of a slide: all that the stage is given. The trainer's notes are not in it. */
export interface StageView {
	readonly slide: Slide;
	/** Reveals that can be seen, from 1. */
	readonly shown: number;
	/** Counted cards of this slide's vote; null while nothing was counted, and on a slide without a vote. */
	readonly votes: VoteState | null;
	/** Number of the slide in the deck, from 1. */
	readonly position: number;
	/** How many slides there are. */
	readonly of: number;
}

/** A state and where in it: what a view is made of. */
type At = Pick<StageState, 'slide' | 'shown' | 'votes'>;

/** A place that the deck does not have is its beginning (`placeIn`). */
export function viewOf(state: At, deck: Deck): StageView {
	const { index, slide, shown } = placeIn(deck, state);
	return { slide, shown, votes: votesOn(slide, state.votes), position: index + 1, of: deck.slides.length };
}

/** What one press of `next` brings; null at the end. */
export function nextViewOf(state: At, deck: Deck): StageView | null {
	const now = viewOf(state, deck);
	if (now.shown < now.slide.reveals) return { ...now, shown: now.shown + 1 };
	const following = deck.slides[now.position];
	return following ? viewOf({ ...state, slide: following.id, shown: 1 }, deck) : null;
}

type Shown = Pick<StageView, 'shown'> & { readonly slide: Pick<Slide, 'shows'> };

/** What was revealed last. */
export const atOf = ({ slide, shown }: Shown): Reveal => slide.shows[shown - 1] ?? 'whole';

export const has = ({ slide, shown }: Shown, reveal: Reveal): boolean => slide.shows.slice(0, shown).includes(reveal);

/** It comes on this slide, and is not there yet. What is not named in `shows` is there from the beginning. */
export const isLater = (view: Shown, reveal: Reveal): boolean =>
	view.slide.shows.includes(reveal) && !has(view, reveal);

/** The same for the things of a list, by their place from 0. */
export function isLaterItem({ slide, shown }: Shown, index: number): boolean {
	const items = (reveals: readonly Reveal[]) => reveals.filter((one) => one === 'item').length;
	return items(slide.shows) > 0 && index >= items(slide.shows.slice(0, shown));
}

const votesOn = (slide: Slide, votes: StageState['votes']): VoteState | null =>
	'vote' in slide && slide.vote !== null ? (votes[slide.vote] ?? null) : null;
