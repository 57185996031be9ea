/** A vault in an in-memory database, with a key derivation that costs nothing. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { onTestFinished, vi } from 'vitest';
import { joined, type Bytes } from '#vault/bytes.ts';
import type { DeriveKey } from '#vault/kdf.ts';
import { openVault, type Vault, type VaultOptions } from '#vault/vault.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';

export interface Header {
	readonly name: ReviewedText;
}
export interface Body {
	readonly notes: readonly ReviewedText[];
}
export type TestVault = Vault<Header, Body>;

export const PASSPHRASE = 'tafel wolk fiets lamp';
export const text = (value: string) => value as ReviewedText;
export const header = (name: string): Header => ({ name: text(name) });
export const body = (...notes: string[]): Body => ({ notes: notes.map(text) });

export const cheapKey: DeriveKey = async (secret, salt) =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', joined([secret, salt])));

let number = 0;
export function newDatabaseName(): string {
	return `vault-${++number}`;
}

/** 22 November 2026. A test that needs time to pass gives `now` itself. */
export const NOW = Date.UTC(2026, 10, 22);

/** Another look at the same database, as another tab has it. Closed when the test ends. */
export async function vaultOn(databaseName: string, options: Partial<VaultOptions> = {}): Promise<TestVault> {
	const vault = await openVault<Header, Body>({ deriveKey: cheapKey, now: () => NOW, databaseName, ...options });
	onTestFinished(() => vault.close());
	return vault;
}

export async function aNewVault(options: Partial<VaultOptions> = {}) {
	const databaseName = newDatabaseName();
	const vault = await vaultOn(databaseName, options);
	await vault.create(PASSPHRASE);
	return { vault, databaseName };
}

type Stored = Record<string, unknown>;

/** Everything in the database: store, then key, then value. */
export async function dump(databaseName: string): Promise<Record<string, Record<string, Stored>>> {
	const database = await openDB(databaseName);
	const all: Record<string, Record<string, Stored>> = {};
	for (const store of database.objectStoreNames) {
		const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
		all[store] = Object.fromEntries(keys.map((key, at) => [String(key), values[at] as Stored]));
	}
	database.close();
	return all;
}

/** Writes over one value, as somebody who can write the disk would. */
export async function tamper(
	databaseName: string,
	store: string,
	key: string,
	value: Stored | undefined
): Promise<void> {
	const database = await openDB(databaseName);
	if (value === undefined) await database.delete(store, key);
	else await database.put(store, value, key);
	database.close();
}

export function withFlippedBit(bytes: Bytes, bit: number): Bytes {
	const copy = bytes.slice();
	copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
	return copy;
}

/** For tests of what a crash leaves: from the n-th writing transaction on, nothing can be read or written any more. */
export function dieAt(writing: number): { readonly died: boolean; restart(): void } {
	const begin = IDBDatabase.prototype.transaction;
	let left = writing;
	const dying = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...input: Parameters<typeof begin>
	) {
		if (input[1] === 'readwrite') left--;
		if (left <= 0) throw new DOMException('the machine is off', 'InvalidStateError');
		return begin.apply(this, input);
	});
	return {
		get died() {
			return left <= 0;
		},
		restart: () => dying.mockRestore()
	};
}
