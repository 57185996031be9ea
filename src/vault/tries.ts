/**
 * Wrong passphrases are counted in the database, in clear, so that a reload or a second tab does not start afresh. The
 * waiting time stops a curious colleague, not somebody with a copy of the disk: against them only the cost of the key
 * derivation and the passphrase itself count.
 */
import { inOneTransaction, ONLY, type Database } from '#vault/database.ts';
import { TooManyTriesError } from '#vault/errors.ts';

export interface Tries {
	readonly wrong: number;
	/** Milliseconds since 1970; 0 for no waiting. */
	readonly until: number;
}

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
/** Longer would let a colleague lock the owner out for a day on purpose. */
const LONGEST_WAIT_MS = 3_600_000;
export const NO_TRIES: Tries = { wrong: 0, until: 0 };

/** Until when no passphrase is tried; null when one may be tried now. */
export async function readWaitUntil(database: Database, now: number): Promise<number | null> {
	return waiting(bounded(await database.get('tries', ONLY), now), now);
}

/**
 * Counts a try before it is made, so that two tabs or a reload half-way do not get one for nothing.
 *
 * @returns the count before it, to write back when it turns out that no passphrase was wrong
 * @throws TooManyTriesError when it is not time yet; then nothing was counted
 */
export async function countTry(database: Database, now: number): Promise<Tries> {
	let before = NO_TRIES;
	let wait: number | null = null;
	await inOneTransaction(database, ['tries'], async (tx) => {
		before = bounded(await tx.store.get(ONLY), now);
		wait = waiting(before, now);
		if (wait !== null) return;
		const wrong = before.wrong + 1;
		const until = wrong < FREE_TRIES ? 0 : now + waitAfter(wrong);
		await tx.store.put({ wrong, until }, ONLY);
	});
	if (wait !== null) throw new TooManyTriesError(wait);
	return before;
}

export async function writeTries(database: Database, tries: Tries): Promise<void> {
	await inOneTransaction(database, ['tries'], (tx) => tx.store.put(tries, ONLY));
}

/** 30 seconds after the fifth wrong try, doubling, at most an hour. */
function waitAfter(wrong: number): number {
	return Math.min(FIRST_WAIT_MS * 2 ** Math.min(wrong - FREE_TRIES, 16), LONGEST_WAIT_MS);
}

function waiting({ until }: Tries, now: number): number | null {
	return until > now ? until : null;
}

/** A clock that was set back, or a number somebody wrote, must not lock the owner out for a year. */
function bounded(stored: unknown, now: number): Tries {
	const { wrong, until } = Object(stored) as Partial<Record<keyof Tries, unknown>>;
	if (!Number.isSafeInteger(wrong) || (wrong as number) < 0 || !Number.isFinite(until)) return NO_TRIES;
	return { wrong: Math.min(wrong as number, 1_000), until: Math.min(until as number, now + LONGEST_WAIT_MS) };
}
