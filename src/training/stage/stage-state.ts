/**
 * Where a session stands: ids and numbers, nothing that was typed but tallies. The whole of it goes from window to window
 * and into the tab's own memory for F5; so it is small, plain data, and is read back with a shape (`read-stage.ts`).
 */
import type { CaseRef, VoteId } from '../practice-case.ts';

export const STAGE_FORMAT = 1;

/** Which deck: it is composed anew from the content in each window. */
export interface DeckRef {
	readonly preset: string;
	readonly cases: readonly CaseRef[];
}

/** Counted cards per option id of a slide. */
export type Tally = Readonly<Record<string, number>>;

export interface VoteState {
	readonly first: Tally;
	readonly second: Tally;
	/** The option that the group goes on with; null: the one with most cards of its last round, if there is one. */
	readonly chosen: string | null;
}

export type Votes = Readonly<Record<VoteId, VoteState>>;

export interface Timer {
	/** Milliseconds since 1970 at which it was started last; null while it stands still. */
	readonly since: number | null;
	/** Milliseconds it ran before. */
	readonly ran: number;
}

export interface StageState {
	readonly format: typeof STAGE_FORMAT;
	/** Made when the session was begun. Windows go on with the session that was begun last (`sync-stage.ts`). */
	readonly session: string;
	/** Goes up with every action; of two states of one session the higher is the newer. */
	readonly revision: number;
	readonly deck: DeckRef;
	/** Id of the slide. */
	readonly slide: string;
	/** Reveals of it that can be seen, from 1. */
	readonly shown: number;
	readonly isBlack: boolean;
	readonly isEnded: boolean;
	readonly timer: Timer;
	/** The group that is in the room now, from 1. `earlier` ends with the one before it. */
	readonly group: number;
	readonly votes: Votes;
	/** What earlier groups of this session voted, oldest first. */
	readonly earlier: readonly Votes[];
	/** What the last reset took away, so that it can be undone, until something is counted for the new group. */
	readonly undo: {
		readonly slide: string;
		readonly shown: number;
		readonly votes: Votes;
		readonly timer: Timer;
		/** The oldest of `earlier`, where one had to make room. */
		readonly dropped: Votes | null;
	} | null;
}

export type Round = 'first' | 'second';

/** Everything that a key, a button or a field can do. */
export type StageAction =
	| { readonly kind: 'next' }
	| { readonly kind: 'previous' }
	| { readonly kind: 'go'; readonly slide: string }
	| { readonly kind: 'jump'; readonly to: 'first' | 'last' }
	/** Shows so many reveals of this slide, from 1. */
	| { readonly kind: 'reveal'; readonly shown: number }
	| {
			readonly kind: 'count';
			readonly vote: VoteId;
			readonly round: Round;
			readonly option: string;
			readonly by: 1 | -1;
	  }
	| {
			readonly kind: 'set-count';
			readonly vote: VoteId;
			readonly round: Round;
			readonly option: string;
			readonly count: number;
	  }
	| { readonly kind: 'choose'; readonly vote: VoteId; readonly option: string | null }
	| { readonly kind: 'black' }
	| { readonly kind: 'next-group' }
	| { readonly kind: 'undo-next-group' }
	| { readonly kind: 'timer'; readonly does: 'start' | 'pause' | 'zero' }
	| { readonly kind: 'end' };
