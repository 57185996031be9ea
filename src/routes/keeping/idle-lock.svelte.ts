/**
 * Locks by the clock on the wall. A timer alone is not enough: a laptop that was closed, a phone that froze the page or a
 * tab that was put back from the cache wakes up with its timers where they were. So every wake-up looks at the clock.
 */
export const LOCK_AFTER_MINUTES = { least: 1, usual: 5, most: 15 } as const;
const WARNS_BEFORE_MS = 30_000;
/** Long enough to look up a number in another app, short for a tablet that was put down. */
const HIDDEN_AT_MOST_MS = 60_000;
const LOOKS_EVERY_MS = 1_000;

export interface IdleLockOptions {
	/** Minutes without anybody, 1 to 15. Read at every look, so that a changed setting counts at once. */
	readonly afterMinutes: () => number;
	/** Time is up. Called once; call `begin` to start again. */
	readonly onend: () => void;
}

export class IdleLock {
	/** Whole seconds until it locks; null when that is further than the warning. */
	secondsLeft: number | null = $state(null);
	readonly #options: IdleLockOptions;
	#timer: ReturnType<typeof setInterval> | undefined;
	#active = moment();
	#hidden: Moment | null = null;

	constructor(options: IdleLockOptions) {
		this.#options = options;
	}

	get isRunning(): boolean {
		return this.#timer !== undefined;
	}

	/** Something is open from here on. Does nothing when it runs already. */
	begin(): void {
		if (this.isRunning) return;
		this.#active = moment();
		this.#hidden = document.visibilityState === 'hidden' ? moment() : null;
		this.#timer = setInterval(() => this.look(), LOOKS_EVERY_MS);
	}

	/** Nothing is open any more. */
	end(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.#hidden = null;
		this.secondsLeft = null;
	}

	/** Somebody is there: a key, a touch, another tab in which a person works. */
	stay(): void {
		// What was over before this key was over: somebody else may be pressing it.
		if (!this.look()) return;
		this.#active = moment();
		this.secondsLeft = null;
	}

	/** The page went out of sight, or came back. */
	see(isVisible: boolean): void {
		if (!this.look()) return;
		this.#hidden = isVisible ? null : moment();
	}

	/** Looks at the clock now. @returns false when time was up */
	look(): boolean {
		if (!this.isRunning) return true;
		const left = this.#options.afterMinutes() * 60_000 - since(this.#active);
		if (left <= 0 || (this.#hidden !== null && since(this.#hidden) > HIDDEN_AT_MOST_MS)) {
			this.end();
			this.#options.onend();
			return false;
		}
		this.secondsLeft = left <= WARNS_BEFORE_MS ? Math.ceil(left / 1000) : null;
		return true;
	}
}

interface Moment {
	readonly wall: number;
	readonly running: number;
}

function moment(): Moment {
	return { wall: Date.now(), running: performance.now() };
}

/** The longer of two: the wall clock counts sleep, the other cannot be set back. */
function since({ wall, running }: Moment): number {
	return Math.max(Date.now() - wall, performance.now() - running);
}
