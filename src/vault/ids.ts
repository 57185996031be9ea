/** Ids of the vault: 16 random bytes in hexadecimal, so that they tell nothing to somebody who reads the disk. */
import { hex, randomBytes } from '#vault/bytes.ts';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type VaultId = Id<'vault'>;
/** Names the data key a record was sealed with, so that a later rotation can be told apart and resumed. */
export type DekId = Id<'dek'>;
export type SituationId = Id<'situation'>;
export type EditionRecordId = Id<'edition-record'>;
/** A Monday in UTC as `2027-01-04`: from that day on the record is purged. Days compare as strings. */
export type ExpiryDay = Id<'expiry-day'>;

const PATTERN = /^[0-9a-f]{32}$/;
const DAY_PATTERN = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;
const DAY_MS = 86_400_000;

export function newSituationId(): SituationId {
	return newId<SituationId>();
}

/** For the vault's own ids; situations get theirs from `newSituationId`. */
export function newId<T extends VaultId | DekId | SituationId | EditionRecordId>(): T {
	return hex(randomBytes(16)) as T;
}

/**
 * The first Monday on or after the day that is `days` after `epochMs`, in UTC. A Monday, because it stands on the disk in
 * clear: the day itself would tell when the last step was taken.
 */
export function expiryDayAfter(epochMs: number, days: number): ExpiryDay {
	const day = Math.floor(epochMs / DAY_MS) + days;
	// 1 January 1970 was a Thursday, so day 4 was a Monday.
	const toMonday = (((4 - day) % 7) + 7) % 7;
	return dayOf((day + toMonday) * DAY_MS);
}

/** The day of `epochMs` in UTC, in the form in which expiry days are compared. */
export function dayOf(epochMs: number): ExpiryDay {
	return new Date(epochMs).toISOString().slice(0, 10) as ExpiryDay;
}

export function isId(value: unknown): boolean {
	return typeof value === 'string' && PATTERN.test(value);
}

/** Whether it has the form of a day. Not: whether it is a Monday, which the writer sees to. */
export function isExpiryDay(value: unknown): value is ExpiryDay {
	return typeof value === 'string' && DAY_PATTERN.test(value);
}
