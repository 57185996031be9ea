import type { Deck, Slide } from '../deck/slide.ts';
import type { VoteId } from '../practice-case.ts';
import {
	STAGE_FORMAT,
	type DeckRef,
	type Round,
	type StageAction,
	type StageState,
	type Timer,
	type Votes,
	type VoteState
} from './stage-state.ts';

/** More people than that do not hold up cards in one room. */
export const MOST_COUNTED = 999;
/** Groups that are remembered beside the one in the room. */
export const MOST_EARLIER = 9;

const STILL: Timer = { since: null, ran: 0 };
const NOT_COUNTED: VoteState = { first: {}, second: {}, chosen: null };

/** @param session - a name that no other session has (`SESSION_PATTERN` in `read-stage.ts`) */
export function startStage(deckRef: DeckRef, deck: Deck, session: string): StageState {
	return {
		...{ format: STAGE_FORMAT, session, revision: 0, deck: deckRef },
		...{ slide: deck.slides[0]!.id, shown: 1, isBlack: false, isEnded: false },
		...{ timer: STILL, group: 1, votes: {}, earlier: [], undo: null }
	};
}

/**
 * Where a state stands in a deck. A slide that the deck does not have (another edition of a case, after an update) is its
 * first, so that a restored place is at worst the beginning.
 */
export function placeIn(deck: Deck, { slide, shown }: Pick<StageState, 'slide' | 'shown'>): Place {
	const index = deck.slides.findIndex(({ id }) => id === slide);
	const found = deck.slides[Math.max(index, 0)]!;
	return { index: Math.max(index, 0), slide: found, shown: index < 0 ? 1 : clamp(shown, 1, found.reveals) };
}

export interface Place {
	readonly index: number;
	readonly slide: Slide;
	readonly shown: number;
}

/**
 * What an action makes of a state. The revision goes up by one; when nothing changes, it is the same object. After the end
 * nothing does.
 *
 * @param now - milliseconds since 1970
 */
export function reduceStage(state: StageState, action: StageAction, deck: Deck, now: number): StageState {
	if (state.isEnded) return state;
	const changed = changes(state, action, deck, now);
	return changed === null ? state : { ...state, ...changed, revision: state.revision + 1 };
}

type Changes = Partial<StageState> | null;

function changes(state: StageState, action: StageAction, deck: Deck, now: number): Changes {
	switch (action.kind) {
		case 'next':
		case 'previous':
			// Behind a black screen nobody would see what the press has shown. So it only brings the stage back.
			return state.isBlack ? { isBlack: false } : step(state, action.kind, deck, now);
		case 'go':
			return deck.slides.some(({ id }) => id === action.slide) ? arrive(state, action.slide, 1) : null;
		case 'jump':
			return arrive(state, deck.slides.at(action.to === 'first' ? 0 : -1)!.id, 1);
		case 'reveal': {
			const { slide } = placeIn(deck, state);
			return arrive(state, slide.id, clamp(action.shown, 1, slide.reveals));
		}
		case 'count':
			return counted(state, action, (count) => count + action.by, deck);
		case 'set-count':
			return counted(state, action, () => action.count, deck);
		case 'choose': {
			const slide = votedOn(deck, action.vote);
			if (!slide || !(action.option === null || hasOption(slide, action.option))) return null;
			const vote = state.votes[action.vote] ?? NOT_COUNTED;
			if (vote.chosen === action.option) return null;
			return { ...withVote(state, action.vote, { ...vote, chosen: action.option }), undo: null };
		}
		case 'black':
			return { isBlack: !state.isBlack };
		case 'next-group':
			return nextGroup(state, deck, now);
		case 'undo-next-group':
			return undoNextGroup(state);
		case 'timer':
			return withTimer(state, turned(state.timer, action.does, now));
		case 'end':
			return { isEnded: true, isBlack: false, timer: turned(state.timer, 'pause', now) };
	}
}

// --- moving ------------------------------------------------------------------------------------------------

/** Forward by one reveal, then to the next slide; back the same way, so that `previous` takes back what `next` did. */
function step(state: StageState, way: 'next' | 'previous', deck: Deck, now: number): Changes {
	const { index, slide, shown } = placeIn(deck, state);
	const isForward = way === 'next';
	const within = shown + (isForward ? 1 : -1);
	if (within >= 1 && within <= slide.reveals) return { ...arrive(state, slide.id, within), ...begun(state, deck, now) };
	const other = deck.slides[index + (isForward ? 1 : -1)];
	if (!other) return null;
	return { ...arrive(state, other.id, isForward ? 1 : other.reveals), ...begun(state, deck, now) };
}

const arrive = (state: StageState, slide: string, shown: number): Changes =>
	slide === state.slide && shown === state.shown ? null : { slide, shown };

/** The first press of a session starts its clock: whoever has only a clicker cannot start it. */
function begun({ slide, shown, group, timer }: StageState, deck: Deck, now: number): { timer?: Timer } {
	const isStart = slide === deck.slides[0]!.id && shown === 1 && group === 1;
	return isStart && timer.since === null && timer.ran === 0 ? { timer: turned(timer, 'start', now) } : {};
}

// --- votes -------------------------------------------------------------------------------------------------

function counted(
	state: StageState,
	{ vote, round, option }: { readonly vote: VoteId; readonly round: Round; readonly option: string },
	to: (count: number) => number,
	deck: Deck
): Changes {
	// Looked up in the deck first: a name that every object has is no vote.
	const slide = votedOn(deck, vote);
	if (!slide || !hasOption(slide, option) || (round === 'second' && slide.kind !== 'vote')) return null;
	const before = state.votes[vote] ?? NOT_COUNTED;
	const count = before[round][option] ?? 0;
	const bounded = clamp(Math.trunc(to(count)), 0, MOST_COUNTED);
	if (Number.isNaN(bounded) || bounded === count) return null;
	const tally = { ...before[round], [option]: bounded };
	// What is counted for the new group would be lost by taking its beginning back.
	return { ...withVote(state, vote, { ...before, [round]: tally }), undo: null };
}

const withVote = ({ votes }: StageState, id: VoteId, vote: VoteState) => ({ votes: { ...votes, [id]: vote } });

type VotedSlide = Extract<Slide, { kind: 'vote' | 'exercise' }>;

const votedOn = ({ slides }: Deck, vote: VoteId): VotedSlide | undefined =>
	slides.find((slide): slide is VotedSlide => 'vote' in slide && slide.vote === vote);

const hasOption = ({ options }: VotedSlide, option: string) => options.some(({ id }) => id === option);

// --- groups ------------------------------------------------------------------------------------------------

/** Same session, new people: tallies and clock begin again, at the first case. A clock that ran goes on running. */
function nextGroup(state: StageState, deck: Deck, now: number): Changes {
	const { slide, shown, votes, timer, group } = state;
	const isFull = state.earlier.length >= MOST_EARLIER;
	const begin = deck.slides.find(({ kind }) => kind === 'case') ?? deck.slides[0]!;
	return {
		...{ slide: begin.id, shown: 1, votes: {}, timer: turned(timer, 'zero', now), group: group + 1 },
		earlier: [...(isFull ? state.earlier.slice(1) : state.earlier), votes],
		undo: { slide, shown, votes, timer, dropped: isFull ? state.earlier[0]! : null }
	};
}

function undoNextGroup({ undo, earlier, group }: StageState): Changes {
	if (!undo) return null;
	const { dropped, ...before } = undo;
	const kept: readonly Votes[] = earlier.slice(0, -1);
	return { ...before, earlier: dropped ? [dropped, ...kept] : kept, group: group - 1, undo: null };
}

// --- clock -------------------------------------------------------------------------------------------------

/** Milliseconds that the clock shows. A clock of the device that was put back gives no negative time. */
export const elapsed = ({ since, ran }: Timer, now: number): number =>
	ran + (since === null ? 0 : Math.max(0, now - since));

function turned(timer: Timer, does: 'start' | 'pause' | 'zero', now: number): Timer {
	if (does === 'start') return timer.since === null ? { ...timer, since: now } : timer;
	if (does === 'pause') return timer.since === null ? timer : { since: null, ran: elapsed(timer, now) };
	return { since: timer.since === null ? null : now, ran: 0 };
}

function withTimer({ timer }: StageState, turnedTo: Timer): Changes {
	return turnedTo.since === timer.since && turnedTo.ran === timer.ran ? null : { timer: turnedTo };
}

const clamp = (number: number, least: number, most: number) => Math.min(Math.max(number, least), most);
