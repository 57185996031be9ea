/** Ids of the vault: 16 random bytes in hexadecimal, so that they tell nothing to somebody who reads the disk. */
import { hex, randomBytes } from '#vault/bytes.ts';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type VaultId = Id<'vault'>;
/** Names the data key a record was sealed with, so that a later rotation can be told apart and resumed. */
export type DekId = Id<'dek'>;
export type SituationId = Id<'situation'>;
export type EditionRecordId = Id<'edition-record'>;
/** A calendar month in UTC as `2026-11`. Months compare as strings. */
export type ExpiryMonth = Id<'expiry-month'>;

const PATTERN = /^[0-9a-f]{32}$/;
const MONTH_PATTERN = /^[0-9]{4}-(?:0[1-9]|1[0-2])$/;

export function newSituationId(): SituationId {
	return newId<SituationId>();
}

/** For the vault's own ids; situations get theirs from `newSituationId`. */
export function newId<T extends VaultId | DekId | SituationId | EditionRecordId>(): T {
	return hex(randomBytes(16)) as T;
}

/** The month in which `epochMs` falls. A record with this expiry is purged once the month is over. */
export function expiryMonthOf(epochMs: number): ExpiryMonth {
	return new Date(epochMs).toISOString().slice(0, 7) as ExpiryMonth;
}

export function isId(value: unknown): boolean {
	return typeof value === 'string' && PATTERN.test(value);
}

export function isExpiryMonth(value: unknown): value is ExpiryMonth {
	return typeof value === 'string' && MONTH_PATTERN.test(value);
}
