import type { Deck } from '../deck/slide.ts';
import { reduceStage } from './reduce-stage.ts';
import type { DeckRef, StageAction, StageState } from './stage-state.ts';
import {
	isNewer,
	readMessage,
	readStamped,
	type Stamped,
	type StageMessage,
	type WindowKind
} from './stage-message.ts';

/** Between the windows of one browser: what one posts, every other hears. */
export interface StageChannel {
	readonly post: (message: unknown) => void;
	readonly onMessage: (listener: (message: unknown) => void) => void;
}

/** The memory of the tab itself, for F5. */
export interface StageStore {
	readonly read: () => string | null;
	readonly write: (text: string) => void;
}

export interface StageWindow {
	readonly channel: StageChannel;
	readonly store: StageStore;
	readonly kind: WindowKind;
	/** Of this loading of the page: random, and another after F5 (`WINDOW_PATTERN` in `stage-message.ts`). */
	readonly id: string;
	/** Composes the deck of a session in this window. Null when a case or the preset is not on this device. */
	readonly load: (deck: DeckRef) => Promise<Deck | null>;
	/** Milliseconds since 1970. */
	readonly now?: () => number;
}

/** Windows that are remembered as being there: more are not open, and a broken one cannot fill the memory. */
const MOST_WINDOWS = 16;

/**
 * The same session in every window, without one that is the master. Each does an action on its own state and posts the
 * whole of it; of two states the newer is taken, by the session that was begun last, then the revision, then the name of
 * the window that made it. So every window ends at the same state in whatever order messages come, and one that was closed
 * comes back where the others are. Of two actions at the very same moment one is lost: there is one trainer.
 *
 * A session that is begun in one window reaches the others because it is the newer.
 */
export class StageSync {
	readonly #window: StageWindow;
	readonly #listeners = new Set<() => void>();
	readonly #windows = new Map<string, WindowKind>();
	#stamped: Stamped | null = null;
	#deck: Deck | null = null;
	#deckStatus: 'none' | 'loading' | 'ready' | 'missing' = 'none';
	#loads = 0;
	#isClosed = false;

	constructor(window: StageWindow) {
		this.#window = window;
		window.channel.onMessage((message) => this.#hear(message));
		const stored = readStamped(parsed(window.store.read()));
		if (stored) this.#take(stored);
		this.#post({ kind: 'hello', stamped: this.#stamped });
	}

	/** Null as long as no session is known. */
	get state(): StageState | null {
		return this.#stamped?.state ?? null;
	}

	/** Null until it has been composed; `deckStatus` says why. */
	get deck(): Deck | null {
		return this.#deck;
	}

	get deckStatus(): 'none' | 'loading' | 'ready' | 'missing' {
		return this.#deckStatus;
	}

	/** Which kinds of other windows have been heard, and have not said that they go. */
	get others(): ReadonlySet<WindowKind> {
		return new Set(this.#windows.values());
	}

	/** Begins a session here, and in every window that is open. */
	begin(state: StageState, deck: Deck): void {
		const begun = Math.max(this.#now(), (this.#stamped?.begun ?? 0) + 1);
		this.#setDeck(deck);
		this.#keep({ begun, by: this.#window.id, state });
		this.#post({ kind: 'state', stamped: this.#stamped! });
		this.#tell();
	}

	/** Nothing happens while there is no session, or no deck yet. */
	do(action: StageAction): void {
		if (!this.#stamped || !this.#deck || this.#isClosed) return;
		const { begun, state } = this.#stamped;
		const next = reduceStage(state, action, this.#deck, this.#now());
		if (next === state) return;
		this.#keep({ begun, by: this.#window.id, state: next });
		this.#post({ kind: 'state', stamped: this.#stamped });
		this.#tell();
	}

	/** @returns stops listening */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Composes the deck anew, in another language for instance. Until it is there the old one stays, and so when it fails. */
	refresh(): void {
		if (this.#stamped) void this.#load(this.#stamped.state.deck);
	}

	/** Forgets which windows were there and asks again: one that crashed did not say that it went. */
	ask(): void {
		this.#windows.clear();
		this.#post({ kind: 'hello', stamped: this.#stamped });
		this.#tell();
	}

	close(): void {
		if (this.#isClosed) return;
		this.#post({ kind: 'bye' });
		this.#isClosed = true;
		this.#listeners.clear();
	}

	#hear(input: unknown): void {
		if (this.#isClosed) return;
		const message = readMessage(input);
		if (!message || message.from === this.#window.id) return;
		const { from, window } = message;
		const isNew = !this.#windows.has(from);
		if (message.kind === 'bye') {
			if (this.#windows.delete(from)) this.#tell();
			return;
		}
		this.#windows.delete(from);
		this.#windows.set(from, window);
		if (this.#windows.size > MOST_WINDOWS) this.#windows.delete(this.#windows.keys().next().value!);
		const { stamped } = message;
		const isTaken = stamped !== null && isNewer(stamped, this.#stamped);
		if (isTaken) this.#take(stamped);
		if (isTaken || isNew) this.#tell();
		// Whoever asks is answered, whoever is behind is told, and what is new is said on: a window that was opened in the
		// meantime may not have heard it, and who made it may be gone. It ends by itself, as a state is new to a window once.
		const isBehind = stamped !== null && this.#stamped !== null && isNewer(this.#stamped, stamped);
		if (message.kind === 'hello' || isTaken || isBehind) this.#post({ kind: 'here', stamped: this.#stamped });
	}

	#take(stamped: Stamped): void {
		const isOther = stamped.state.session !== this.#stamped?.state.session;
		this.#keep(stamped);
		if (!isOther) return;
		this.#deck = null;
		void this.#load(stamped.state.deck);
	}

	async #load(ref: DeckRef): Promise<void> {
		const load = ++this.#loads;
		if (!this.#deck) this.#deckStatus = 'loading';
		// What went wrong is for the page to say: from here it is a deck that is not there.
		const deck = await this.#window.load(ref).catch(() => null);
		if (load !== this.#loads || this.#isClosed || (!deck && this.#deck)) return;
		this.#deck = deck;
		this.#deckStatus = deck ? 'ready' : 'missing';
		this.#tell();
	}

	#setDeck(deck: Deck): void {
		// A deck that is still being composed belongs to the session before.
		this.#loads++;
		this.#deck = deck;
		this.#deckStatus = 'ready';
	}

	#keep(stamped: Stamped): void {
		this.#stamped = stamped;
		try {
			this.#window.store.write(JSON.stringify(stamped));
		} catch {
			// No room, or no memory allowed: everything works but F5 without another window.
		}
	}

	#post(message: Unsigned<StageMessage>): void {
		if (!this.#isClosed) this.#window.channel.post({ ...message, from: this.#window.id, window: this.#window.kind });
	}

	#tell(): void {
		for (const listener of [...this.#listeners]) listener();
	}

	#now(): number {
		return (this.#window.now ?? Date.now)();
	}
}

type Unsigned<Message> = Message extends unknown ? Omit<Message, 'from' | 'window'> : never;

/** Longer than any session is. */
const MOST_TEXT = 500_000;

function parsed(text: string | null): unknown {
	if (text === null || text.length > MOST_TEXT) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
