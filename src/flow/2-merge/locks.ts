/** How far somebody who builds on a flow may go with a part of it: *landelijk vast*, *aanvullen mag*, *van jullie*. */
export const LOCK_LEVELS = ['fixed', 'add', 'yours'] as const;
export type LockLevel = (typeof LOCK_LEVELS)[number];

/** More than any flow needs; every part of a lock is held against every part of the others. */
export const MOST_LOCKS = 50;
export const MOST_PARTS = 50;

export interface Lock {
	readonly id: string;
	readonly level: LockLevel;
	/** Addresses: names with dots between them, `*` for any name. `screens.*.items`, `words.norms`, `contacts.alarm`. */
	readonly parts: readonly string[];
	/** The flow that holds it. */
	readonly by: string;
}

/**
 * Where something stands, independent of the file it is written in: `['screens', id, key, …]` (whatever its step),
 * `['words', 'screens', id, …]`, `['contacts', id, …]`.
 */
export type Address = readonly string[];

interface Matched {
	readonly level: LockLevel;
	readonly lock: Lock;
	readonly literal: number;
	readonly length: number;
}

/**
 * The lock that decides about an address: the one whose part matches the most names literally, then the longest; of two
 * that match alike the stricter. What no lock mentions is the reader's own.
 */
export function lockOn(address: Address, locks: readonly Lock[]): Lock | null {
	let best: Matched | null = null;
	for (const lock of locks)
		for (const part of lock.parts) {
			const matched = match(address, part.split('.'), lock);
			if (matched && (!best || isMorePrecise(matched, best))) best = matched;
		}
	return best?.lock ?? null;
}

export const levelOf = (address: Address, locks: readonly Lock[]): LockLevel =>
	lockOn(address, locks)?.level ?? 'yours';

/** Whether a lock names this very part, and not only by a wildcard. */
export const isNamed = (address: Address, locks: readonly Lock[]): Lock | null =>
	locks.find((lock) => lock.level === 'fixed' && lock.parts.includes(address.join('.'))) ?? null;

/**
 * The held part that a new lock would give more room to, or null. Its own parts are asked, and every name that it shares
 * with a part that is held: `words.*.norm-1` is more precise than `words.norms`, and would win there.
 */
export function loosenedBy(
	lock: Lock,
	below: readonly Lock[]
): { readonly part: string; readonly holder: Lock } | null {
	const stricter = below.flatMap((one) =>
		isStricter(one.level, lock.level) ? one.parts.map((part) => ({ lock: one, part: part.split('.') })) : []
	);
	for (const part of lock.parts.map((one) => one.split('.'))) {
		if (isStricter(levelOf(part, below), lock.level)) return { part: part.join('.'), holder: lockOn(part, below)! };
		for (const held of stricter) {
			const shared = common(part, held.part);
			const [own, other] = [shared && match(shared, part, lock), shared && match(shared, held.part, held.lock)];
			// Only where the new one would win can it give room, and then only where no third holds it yet.
			if (shared && own && other && isMorePrecise(own, other) && isStricter(levelOf(shared, below), lock.level))
				return { part: shared.join('.'), holder: lockOn(shared, below)! };
		}
	}
	return null;
}

/** The names that two parts both match, or null when there are none. */
function common(one: Address, other: Address): Address | null {
	const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
	const shared: string[] = [];
	for (const [i, name] of longer.entries()) {
		const beside = shorter[i] ?? '*';
		if (name !== '*' && beside !== '*' && name !== beside) return null;
		shared.push(name === '*' ? beside : name);
	}
	return shared;
}

function match(address: Address, part: readonly string[], lock: Lock): Matched | null {
	if (part.length > address.length) return null;
	let literal = 0;
	for (const [i, name] of part.entries()) {
		if (name === '*') continue;
		if (name !== address[i]) return null;
		literal += 1;
	}
	return { level: lock.level, lock, literal, length: part.length };
}

function isMorePrecise(one: Matched, other: Matched): boolean {
	if (one.literal !== other.literal) return one.literal > other.literal;
	if (one.length !== other.length) return one.length > other.length;
	return isStricter(one.level, other.level);
}

export const isStricter = (one: LockLevel, other: LockLevel): boolean =>
	LOCK_LEVELS.indexOf(one) < LOCK_LEVELS.indexOf(other);
