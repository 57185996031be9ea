import { createActor, type Actor } from 'xstate';
import type { FlowMachine, MachineContext, MachineEvent } from '#flow/4-compile/compile-flow.ts';
import type { Flow } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import { isMove, type Entry, type EntryId, type Move } from './transcript.ts';

/** No way has more screens without a question after one another. */
const BRIDGE_MOST = 40;

/** The machine after each move: one stop more than there are moves. */
export interface Stop {
	readonly screen: ScreenId;
	readonly context: MachineContext;
	readonly move: Move | null;
}

/** Whether this move is not in the transcript: the walk went on from a screen that a file from elsewhere says nothing about. */
export const isImplied = ({ id }: Move): boolean => id.includes('.');

/**
 * Folds the moves of a transcript, in order, over the machine: the way that counts, and the moves that no longer do.
 *
 * A move on the screen where the walk stands takes it further. A move on an earlier screen replaces what was done there;
 * later moves that still apply are kept, those that do not are set aside as stale, and are taken up again as soon as the
 * walk comes by.
 */
export class TranscriptFold {
	readonly #flow: Flow;
	readonly #machine: FlowMachine;
	readonly #isForeign: boolean;
	#walk: Walk;
	#stale: Move[] = [];

	/**
	 * @param isForeign - the transcript was begun on another edition, or was made by hand: screens that ask for no answer
	 * may have no move in it, because they did not exist yet or were not written down. They are then gone on from
	 */
	constructor(flow: Flow, machine: FlowMachine, entries: readonly Entry[], isForeign = false) {
		this.#flow = flow;
		this.#machine = machine;
		this.#isForeign = isForeign;
		this.#walk = new Walk(flow, machine);
		for (const entry of entries) this.add(entry);
	}

	get stops(): readonly Stop[] {
		return this.#walk.stops;
	}

	/** Moves that do not fit the way any more; they count again when an answer is changed back. */
	get stale(): readonly Move[] {
		return this.#stale;
	}

	/** Adds the next entry. Records move nothing. */
	add(entry: Entry): void {
		if (!isMove(entry)) return;
		const move = this.#isForeign ? this.#bridgeTo(entry) : entry;
		const earlier = this.#indexToReplace(move);
		if (earlier !== null) this.#replace(earlier, move);
		else if (!this.#walk.take(move)) this.#stale.push(move);
		this.#takeUp();
	}

	/**
	 * Goes on from screens without a move until the walk stands where `move` was made; goes nowhere when that place is not
	 * ahead, or a question stands between: an answer is never made up. Where the screen that passes something over stands
	 * for what is passed over, the move counts there.
	 */
	#bridgeTo(move: Move): Move {
		if (move.kind === 'revised' || move.screen === this.#walk.screen) return move;
		const to = (here: ScreenId) => here === move.screen || this.#isSkipOf(here, move);
		const ahead = new Walk(this.#flow, this.#machine);
		for (const made of this.#walk.moves) ahead.take(made);
		for (const most = ahead.moves.length + BRIDGE_MOST; !to(ahead.screen);) {
			const implied: Move = {
				kind: 'passed',
				// No id of an entry that exists has a dot in it (transcript-fields.ts).
				id: `${move.id}.${ahead.moves.length}` as EntryId,
				at: move.at,
				screen: ahead.screen
			};
			if (ahead.moves.length >= most || !ahead.take(implied)) return move;
		}
		const { screen } = ahead;
		this.#walk = ahead;
		return screen === move.screen ? move : { ...move, screen };
	}

	#isSkipOf(here: ScreenId, move: Move): boolean {
		if (move.kind !== 'skipped') return false;
		const skips = this.#flow.screens[here]?.skips;
		return skips === move.screen;
	}

	#indexToReplace(move: Move): number | null {
		if (move.kind !== 'revised' && move.screen === this.#walk.screen) return null;
		const visits = this.#walk.moves.flatMap((made, index) => (made.screen === move.screen ? [index] : []));
		const visit = move.kind === 'revised' && move.visit !== undefined ? visits[move.visit] : visits.at(-1);
		return visit ?? null;
	}

	#replace(index: number, move: Move): void {
		const { moves } = this.#walk;
		const walk = new Walk(this.#flow, this.#machine);
		for (const kept of moves.slice(0, index)) walk.take(kept);
		// A move that this screen does not know, in a transcript from outside: what was there stays.
		if (!walk.take(move)) return;
		this.#walk = walk;
		this.#stale = [...moves.slice(index + 1), ...this.#stale];
	}

	#takeUp(): void {
		for (;;) {
			const at = this.#stale.findIndex((move) => move.screen === this.#walk.screen && this.#walk.take(move));
			if (at === -1) return;
			this.#stale = this.#stale.toSpliced(at, 1);
		}
	}
}

/** One run of the machine. `take` says whether the move was possible where the walk stands; if not, nothing happened. */
export class Walk {
	readonly #flow: Flow;
	readonly #actor: Actor<FlowMachine>;
	readonly #stops: { screen: ScreenId; context: MachineContext; move: Move | null }[];

	constructor(flow: Flow, machine: FlowMachine) {
		this.#flow = flow;
		this.#actor = createActor(machine);
		this.#actor.start();
		this.#stops = [{ ...this.#here(), move: null }];
	}

	get screen(): ScreenId {
		return this.#stops.at(-1)!.screen;
	}

	get stops(): readonly Stop[] {
		return this.#stops;
	}

	get moves(): readonly Move[] {
		return this.#stops.flatMap((stop) => (stop.move ? [stop.move] : []));
	}

	take(move: Move): boolean {
		const event = this.#eventOf(move);
		if (move.screen !== this.screen || !event || !this.#actor.getSnapshot().can(event)) return false;
		this.#actor.send(event);
		this.#stops.at(-1)!.move = move;
		this.#stops.push({ ...this.#here(), move: null });
		return true;
	}

	#eventOf(move: Move): MachineEvent | null {
		if (move.kind === 'answered' || move.kind === 'revised' || move.kind === 'decided')
			return { type: 'answer', answer: move.answer };
		if (move.kind === 'passed') return { type: 'next', ...(move.items ? { items: move.items } : {}) };
		// A screen that asks why something is skipped is itself gone on from; so is one that has no way of its own for it.
		return this.#flow.screens[move.screen]?.skip ? { type: 'skip' } : { type: 'next' };
	}

	#here() {
		const { value, context } = this.#actor.getSnapshot();
		// A step's value is { step: screen }; an end stands beside the steps.
		const screen = typeof value === 'string' ? value : Object.values(value)[0];
		return { screen: screen as ScreenId, context };
	}
}
