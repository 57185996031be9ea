/**
 * The tabs of one device. Each opens the vault by itself; one of them writes, the others read along and can take over.
 * What they tell each other is one word out of a closed list: never anything of a situation.
 *
 * The lock is for people, so that nobody types in two places. That no save is lost does not rest on it: the vault
 * compares revisions in the transaction that writes, with or without Web Locks.
 */
const CHANNEL = 'zorgvuldig';
const WRITER = 'zorgvuldig-writer';
/** A tab that is asked to give way seals its drafts first. One that hangs, or is frozen, is not waited for longer. */
const GIVES_WAY_WITHIN_MS = 3_000;
const TELLS_OF_WORK_EVERY_MS = 5_000;

/**
 * `saved`: the vault differs from what you read. `locked`: lock too. `give-way`: somebody goes on in another tab.
 * `active`: a person is working here, so the time to lock begins again. `destroyed`: there is no vault any more.
 */
export type Word = 'saved' | 'locked' | 'give-way' | 'active' | 'destroyed';
const WORDS: readonly unknown[] = ['saved', 'locked', 'give-way', 'active', 'destroyed'] satisfies Word[];

export interface TabsOptions {
	/** Another tab said it. */
	readonly onword: (word: Exclude<Word, 'give-way'>) => void;
	/** Another tab goes on: resolves when everything that was typed here is sealed. */
	readonly ongiveway: () => Promise<void>;
	/** This tab is to write from now on: resolves when it has read what the others saved. */
	readonly onwriter: () => Promise<void>;
}

export class Tabs {
	/** Whether this tab may write. Also true where nothing is open, and in a browser without Web Locks. */
	canWrite = $state(true);
	readonly #options: TabsOptions;
	readonly #channel: BroadcastChannel | null;
	#isIn = false;
	#release: (() => void) | null = null;
	#waiting: AbortController | null = null;
	#toldOfWorkAt = 0;

	constructor(options: TabsOptions) {
		this.#options = options;
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			// The origin may be shared with something that is not ours.
			if (WORDS.includes(data)) this.#hear(data as Word);
		});
	}

	tell(word: Word): void {
		this.#channel?.postMessage(word);
	}

	/** A person did something here. Told to the other tabs now and then, so that they do not lock this one. */
	tellOfWork(now: number): void {
		if (now - this.#toldOfWorkAt < TELLS_OF_WORK_EVERY_MS && now >= this.#toldOfWorkAt) return;
		this.#toldOfWorkAt = now;
		this.tell('active');
	}

	/** The vault has been opened here. Resolves when it is known whether this tab may write. */
	async enter(): Promise<void> {
		if (this.#isIn) return;
		this.#isIn = true;
		if (!('locks' in navigator)) return;
		this.canWrite = false;
		if (!(await this.#ask({ ifAvailable: true }))) this.#wait();
	}

	/** The vault has been locked here: another tab may write. */
	leave(): void {
		this.#isIn = false;
		this.#waiting?.abort();
		this.#waiting = null;
		this.#release?.();
		this.#release = null;
		this.canWrite = true;
	}

	/** Go on in this tab: asks the one that writes to give way, and takes the pen when it does not answer. */
	async takeOver(): Promise<void> {
		if (this.canWrite || !this.#isIn) return;
		this.tell('give-way');
		// It is this tab's turn now, before the others that read along.
		this.#waiting?.abort();
		this.#waiting = null;
		const patience = new AbortController();
		const timer = setTimeout(() => patience.abort(), GIVES_WAY_WITHIN_MS);
		const isGiven = await this.#ask({ signal: patience.signal });
		clearTimeout(timer);
		if (!isGiven && this.#isIn) await this.#ask({ steal: true });
	}

	/** Becomes the writer as soon as the other tab closes, locks or gives way. */
	#wait(): void {
		this.#waiting = new AbortController();
		void this.#ask({ signal: this.#waiting.signal });
	}

	/** @returns whether this tab holds the pen now; it does until `#release` is called or another tab takes it */
	#ask(options: LockOptions): Promise<boolean> {
		return new Promise((answer) => {
			let isHeld = false;
			const held = async (lock: Lock | null) => {
				if (lock === null || !this.#isIn) return answer(false);
				isHeld = true;
				const released = new Promise<void>((resolve) => (this.#release = resolve));
				// A vault that cannot be read again is shown as such by whoever reads it; the pen is ours all the same.
				await this.#options.onwriter().catch(() => {});
				if (this.#isIn) this.canWrite = true;
				answer(true);
				await released;
			};
			navigator.locks.request(WRITER, options, held).catch(() => {
				answer(false);
				// Taken by another tab that could not wait: read along, and be there when it ends.
				if (isHeld && this.#isIn) {
					this.#release = null;
					this.canWrite = false;
					this.#wait();
				}
			});
		});
	}

	#hear(word: Word): void {
		if (word === 'give-way') void this.#giveWay();
		else this.#options.onword(word);
	}

	async #giveWay(): Promise<void> {
		if (!this.canWrite || this.#release === null) return;
		this.canWrite = false;
		await this.#options.ongiveway().catch(() => {});
		this.#release?.();
		this.#release = null;
		// After the one that asked: its request stands already.
		if (this.#isIn) this.#wait();
	}
}
