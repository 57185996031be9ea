import { StageSync, type StageStore } from '#training/stage/sync-stage.ts';
import type { WindowKind } from '#training/stage/stage-message.ts';
import type { Deck } from '#training/deck/slide.ts';
import { aDeck } from './a-deck.ts';

interface Open {
	readonly id: string;
	readonly listeners: ((message: unknown) => void)[];
	/** What was posted to it and not heard yet, per window that posted: between two windows order is kept. */
	readonly waiting: Map<string, unknown[]>;
}

/**
 * The windows of a browser: what one posts waits for each other window until the test delivers it, in the order of each
 * sender. A closed window hears no more, and what it posted before still arrives, as with a `BroadcastChannel`.
 */
export class StageWindows {
	readonly #open = new Map<string, Open>();
	readonly #deck = aDeck();
	#opened = 0;
	/** Every post so far, for what goes over the line. */
	posted = 0;
	now = 1_700_000_000_000;

	/** @param load - the deck in place of the small one; null when it is not on this device */
	open(kind: WindowKind, store: StageStore = aStore(), load = async (): Promise<Deck | null> => this.#deck): StageSync {
		const id = `venster-${++this.#opened}`;
		const own: Open = { id, listeners: [], waiting: new Map() };
		this.#open.set(id, own);
		const sync = new StageSync({
			...{ kind, id, store, load },
			now: () => this.now++,
			channel: {
				onMessage: (listener) => own.listeners.push(listener),
				post: (message) => this.#post(id, message)
			}
		});
		return sync;
	}

	/** As a crash does: without a word. */
	lose(id: string): void {
		this.#open.delete(id);
	}

	/** Posts as a window that is none of these. */
	say(from: string, message: unknown): void {
		this.#post(from, message);
	}

	#post(from: string, message: unknown): void {
		this.posted++;
		for (const { id, waiting } of this.#open.values())
			if (id !== from) waiting.set(from, [...(waiting.get(from) ?? []), structuredClone(message)]);
	}

	/** Delivers one message, to the window and of the sender that the number picks. False when none waits. */
	deliverOne(pick = 0): boolean {
		const lines = [...this.#open.values()].flatMap(({ waiting, listeners }) =>
			[...waiting.values()].flatMap((line) => (line.length > 0 ? [{ line, listeners }] : []))
		);
		const chosen = lines[pick % Math.max(lines.length, 1)];
		if (!chosen) return false;
		const message = chosen.line.shift();
		for (const listener of chosen.listeners) listener(message);
		return true;
	}

	/** Delivers everything, also what is said in answer, and lets decks be composed. */
	async settle(): Promise<void> {
		let delivered = 0;
		while (this.deliverOne()) if (++delivered > 10_000) throw new Error('The windows go on answering each other.');
		// Composing is asynchronous; nothing in it waits for time.
		for (let turn = 0; turn < 5; turn++) await Promise.resolve();
	}
}

/** The memory of one tab. */
export function aStore(text: string | null = null): StageStore & { text: string | null } {
	return {
		text,
		read() {
			return this.text;
		},
		write(written) {
			this.text = written;
		}
	};
}
