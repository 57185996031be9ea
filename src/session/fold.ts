import { createActor, type Actor } from 'xstate';
import type { FlowMachine, MachineContext, MachineEvent } from '#flow/4-compile/compile-flow.ts';
import type { Flow } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import { isMove, type Entry, type Move } from './transcript.ts';

/** The machine after each move: one stop more than there are moves. */
export interface Stop {
	readonly screen: ScreenId;
	readonly context: MachineContext;
	readonly move: Move | null;
}

/** What a transcript comes to: the way that counts, and the moves that no longer do. */
export interface Folded {
	readonly stops: readonly Stop[];
	/** Moves that do not fit the way any more; they count again when an answer is changed back. Newest last. */
	readonly stale: readonly Move[];
}

/**
 * Folds the entries of a transcript, in order, over the machine. A move on the screen where the walk stands takes it
 * further. A move on an earlier screen replaces what was done there; later moves that still apply are kept, those that do
 * not are set aside as stale, and are taken up again as soon as the walk comes by.
 */
export function foldTranscript(flow: Flow, machine: FlowMachine, entries: readonly Entry[]): Folded {
	let walk = new Walk(flow, machine);
	let stale: Move[] = [];
	const takeUp = () => {
		for (;;) {
			const at = stale.findIndex((move) => move.screen === walk.screen && walk.take(move));
			if (at === -1) return;
			stale.splice(at, 1);
		}
	};
	for (const move of entries.filter(isMove)) {
		const earlier = indexToReplace(walk, move);
		if (earlier === null) {
			if (!walk.take(move)) stale.push(move);
		} else {
			const moves = walk.moves;
			walk = new Walk(flow, machine);
			for (const kept of moves.slice(0, earlier)) walk.take(kept);
			// Changed moves were possible on this screen when they were made; if not, the old one stays.
			if (walk.take(move)) stale = [...moves.slice(earlier + 1), ...stale];
			else for (const kept of moves.slice(earlier)) walk.take(kept);
		}
		takeUp();
	}
	return { stops: walk.stops, stale };
}

function indexToReplace(walk: Walk, move: Move): number | null {
	if (move.kind !== 'revised' && move.screen === walk.screen) return null;
	const visits = walk.moves.flatMap((made, index) => (made.screen === move.screen ? [index] : []));
	const visit = move.kind === 'revised' && move.visit !== undefined ? visits[move.visit] : visits.at(-1);
	return visit ?? null;
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
		if (move.kind === 'passed') return { type: 'next' };
		// A screen that asks why something is skipped is itself gone on from, not skipped.
		return this.#flow.screens[move.screen]?.kind === 'skip' ? { type: 'next' } : { type: 'skip' };
	}

	#here() {
		const { value, context } = this.#actor.getSnapshot();
		// A step's value is { step: screen }; an end stands beside the steps.
		const screen = typeof value === 'string' ? value : Object.values(value)[0];
		return { screen: screen as ScreenId, context };
	}
}
