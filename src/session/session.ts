import { compileFlow, type FlowMachine } from '#flow/4-compile/compile-flow.ts';
import type { Edition, Flow, Screen } from '#flow/flow.ts';
import { returnsOf } from '#flow/graph.ts';
import type { ScreenId, StepId } from '#flow/ids.ts';
import { advisedAt } from '#flow/walk-flow.ts';
import { entriesOf } from './entries-of.ts';
import { TranscriptFold } from './fold.ts';
import { notedSinceWeighing } from './since-weighing.ts';
import { stepStates } from './step-states.ts';
import {
	TRANSCRIPT_FORMAT,
	isMove,
	type Entry,
	type EntryId,
	type Move,
	type Recorded,
	type Transcript
} from './transcript.ts';
import type { Command, NormSays, PathStop, ScreenView, StepStatus } from './view.ts';

/** The outside world a session needs, so that it can be walked in a test or a property without a clock. */
export interface World {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly newId: () => EntryId;
}

export type LastingRecord = Exclude<Recorded, { kind: 'withdrawn' }>;

/**
 * One walk through a flow, headless. Everything it shows is a fold over its transcript; nothing else is state.
 * `act` appends entries and never changes one, but for a withdrawn record, whose text is taken out (see `withdrawn`).
 */
export class Session {
	readonly edition: Edition;
	readonly #world: World;
	readonly #fold: TranscriptFold;
	/** Screens that still go back: the step of such a screen is that of where it goes back to. */
	readonly #asides: ReadonlySet<ScreenId>;
	readonly #listeners = new Set<() => void>();
	#transcript: Transcript;
	#path: readonly PathStop[];

	constructor(edition: Edition, transcript: Transcript, world: World) {
		this.edition = edition;
		this.#world = world;
		// What is added to an older one is of this format.
		this.#transcript = { ...transcript, format: TRANSCRIPT_FORMAT };
		this.#asides = new Set(returnsOf(edition.flow).keys());
		const isForeign = transcript.hash !== edition.hash;
		this.#fold = new TranscriptFold(edition.flow, machineOf(edition.flow), transcript.entries, isForeign);
		this.#path = this.#pathNow();
	}

	get transcript(): Transcript {
		return this.#transcript;
	}

	/** The way that was walked, up to and including the screen where the person is. Never empty. */
	get path(): readonly PathStop[] {
		return this.#path;
	}

	/** Position of the screen where the person is: the end of the path. */
	get currentIndex(): number {
		return this.#path.length - 1;
	}

	get isEnded(): boolean {
		return this.#screenAt(this.currentIndex).kind === 'end';
	}

	/** Moves that no longer count because an earlier answer changed. */
	get stale(): readonly Move[] {
		return this.#fold.stale;
	}

	/** Records that were not withdrawn, oldest first. */
	get records(): readonly LastingRecord[] {
		return this.#transcript.entries.filter(isLasting);
	}

	/** Facts that came after the weighing and were not weighed yet: a reason to look at it again. */
	get newSinceWeighing(): readonly EntryId[] {
		return notedSinceWeighing(this.#transcript.entries, this.#path, this.edition.flow.screens);
	}

	/** What the norm says now; null until a screen of the path has given an outcome. */
	get norm(): NormSays | null {
		return this.#normAt(this.currentIndex);
	}

	steps(): readonly StepStatus[] {
		return stepStates(this.edition.flow, this.#path, this.records, this.isEnded);
	}

	/** What can be on the screen at a position of the path; a position beyond it shows where the person is. */
	view(index = this.currentIndex): ScreenView {
		const at = Number.isInteger(index) && index >= 0 && index <= this.currentIndex ? index : this.currentIndex;
		const stop = this.#path[at]!;
		const screen = this.#screenAt(at);
		const aside = stop.returnTo === null ? null : this.edition.flow.screens[stop.returnTo]!;
		const before = this.#path.slice(0, at).filter((earlier) => earlier.screen === stop.screen);
		return {
			index: at,
			screen,
			step: stop.step,
			weighing: screen.weighing ?? aside?.weighing ?? null,
			isCurrent: at === this.currentIndex,
			given: stop.move ?? this.#fold.stale.findLast((move) => move.screen === stop.screen) ?? null,
			askedAgain: screen.kind === 'question' && before.length > 0,
			records: this.records.filter((record) => record.screen === stop.screen),
			norm: this.#normAt(at),
			advised: screen.kind === 'decision' ? advisedAt(screen, this.#contextAt(at).outcome) : null,
			departsFrom: this.#departureAt(at)
		};
	}

	/**
	 * Does what a person did on the screen at `index`: appends the entries and folds again.
	 *
	 * @returns the position to show next: the one after, or the same when nothing moved
	 */
	act(commands: readonly Command[], index = this.currentIndex): number {
		const stop = this.#path[index];
		if (!stop) throw new Error('there is no screen at this position of the path');
		for (const command of commands) {
			const context = { view: this.view(index), path: this.#path, entries: this.#transcript.entries };
			const entries = entriesOf(command, context, this.#world);
			const added = entries === context.entries ? undefined : entries.at(-1);
			this.#transcript = { ...this.#transcript, entries };
			if (added) this.#fold.add(added);
		}
		const moved = commands.some(({ kind }) => kind === 'answer' || kind === 'pass' || kind === 'skip');
		this.#path = this.#pathNow();
		for (const listener of this.#listeners) listener();
		return moved ? Math.min(index + 1, this.currentIndex) : index;
	}

	/** @returns a function that stops listening */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#screenAt(index: number): Screen {
		return this.edition.flow.screens[this.#path[index]!.screen]!;
	}

	#contextAt(index: number) {
		return this.#fold.stops[index]!.context;
	}

	#pathNow(): PathStop[] {
		const { screens } = this.edition.flow;
		return this.#fold.stops.map(({ screen, context, move }, index) => {
			const own = screens[screen]!;
			const returnTo = this.#asides.has(screen) ? context.returnTo : null;
			const step: StepId = returnTo ? screens[returnTo]!.step : own.step;
			return { index, screen, step, move, returnTo };
		});
	}

	/** The weighing answers that led here, and the answer that led to the outcome when that was another question. */
	#normAt(index: number): NormSays | null {
		const { outcome, norms } = this.#contextAt(index);
		if (outcome === null) return null;
		const { screens } = this.edition.flow;
		const given = this.#path.findLastIndex((stop) => stop.index <= index && screens[stop.screen]!.outcome === outcome);
		const answered = this.#path
			.slice(0, given)
			.flatMap(({ screen, move }) =>
				move && (move.kind === 'answered' || move.kind === 'revised') ? [{ screen, answer: move.answer }] : []
			);
		const last = answered.at(-1);
		const latest = new Map(answered.map((reason) => [reason.screen, reason.answer]));
		const because = [...latest]
			.filter(([screen]) => screens[screen]!.weighing !== null || screen === last?.screen)
			.map(([screen, answer]) => ({ screen, answer }));
		return { outcome, norms, because };
	}

	#departureAt(index: number): ScreenView['departsFrom'] {
		const decided = this.#path[index - 1]?.move;
		if (this.#screenAt(index).kind !== 'departure' || decided?.kind !== 'decided' || !decided.advised) return null;
		return { screen: decided.screen, answer: decided.answer, advised: decided.advised };
	}
}

/** A new session at the start of an edition. */
export function startSession(edition: Edition, world: World): Session {
	const { id, version } = edition.flow;
	const transcript = { format: TRANSCRIPT_FORMAT, flow: id, version, hash: edition.hash, entries: [] } as const;
	return new Session(edition, transcript, world);
}

/** The session that a transcript is the record of. */
export const replay = (edition: Edition, transcript: Transcript, world: World = deviceWorld): Session =>
	new Session(edition, transcript, world);

export const deviceWorld: World = {
	now: () => Date.now(),
	newId: () => crypto.randomUUID() as EntryId
};

/** A machine holds nothing of a walk, and is most of what beginning one costs: once for a flow, also for a hundred walks. */
const machines = new WeakMap<Flow, FlowMachine>();

function machineOf(flow: Flow): FlowMachine {
	const machine = machines.get(flow) ?? compileFlow(flow);
	machines.set(flow, machine);
	return machine;
}

function isLasting(entry: Entry): entry is LastingRecord {
	return !isMove(entry) && entry.kind !== 'withdrawn';
}
