import type { Deck, Slide } from '#training/deck/slide.ts';
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

export function viewOf(state: Pick<StageState, 'slide' | 'shown' | 'votes'>, deck: Deck): StageView | null {
	const at = deck.slides.findIndex(({ id }) => id === state.slide);
	const slide = deck.slides[at];
	return slide
		? { slide, shown: state.shown, votes: votesOn(slide, state), position: at + 1, of: deck.slides.length }
		: null;
}

/** What one press of `next` brings; null at the end. */
export function nextViewOf(state: Pick<StageState, 'slide' | 'shown' | 'votes'>, deck: Deck): StageView | null {
	const now = viewOf(state, deck);
	if (!now) return null;
	if (now.shown < now.slide.reveals) return { ...now, shown: now.shown + 1 };
	const following = deck.slides[now.position];
	return following ? viewOf({ slide: following.id, shown: 1, votes: state.votes }, deck) : null;
}

export function notesOf(slide: Slide, deck: Deck): readonly string[] {
	return deck.notes.flatMap((one) => (one.slide === slide.id ? one.notes : []));
}

const votesOn = (slide: Slide, { votes }: Pick<StageState, 'votes'>): VoteState | null =>
	'vote' in slide ? (votes[slide.vote] ?? null) : null;
