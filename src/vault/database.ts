/**
 * The database. The one trap: a transaction closes as soon as it waits for anything but its own requests. So everything
 * is sealed before a transaction begins, and nothing else is awaited inside one (design style, pair 9).
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SealedRecord, StoreName } from '#vault/envelope.ts';
import { nameOf, storageErrorFrom, StorageUnavailableError, VaultNewerError } from '#vault/errors.ts';
import type { Keyring } from '#vault/keyring.ts';
import type { Tries } from '#vault/tries.ts';

export const DATABASE_NAME = 'zorgvuldig';
export const DATABASE_VERSION = 1;
/** The stores `keyring`, `tries` and `index` hold one record each, under this key. */
export const ONLY = 'only';

interface Schema extends DBSchema {
	keyring: { key: string; value: Keyring };
	tries: { key: string; value: Tries };
	index: { key: string; value: SealedRecord };
	situation: { key: string; value: SealedRecord };
	edition: { key: string; value: SealedRecord };
}

export type Database = IDBPDatabase<Schema>;

const STORES = ['keyring', 'tries', 'index', 'situation', 'edition'] as const;
const SEALED_STORES = ['index', 'situation', 'edition'] as const;
/** The browser reports a write as done only when it is on the disk, not when it is on its way. */
const STRICT = { durability: 'strict' } as const;

/** From version n to n + 1. Append only: a released migration is never edited. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
	(database) => {
		for (const store of STORES) database.createObjectStore(store);
	}
];

/**
 * @param onOvertaken - another tab wants to delete or upgrade the database; the connection is closed already
 * @throws VaultNewerError when a newer version of the application upgraded it
 * @throws StorageUnavailableError when there is no storage here
 */
export async function openDatabase(name: string, onOvertaken: () => void): Promise<Database> {
	if (typeof indexedDB === 'undefined') throw new StorageUnavailableError('this browser has no IndexedDB');
	try {
		const database: Database = await openDB<Schema>(name, DATABASE_VERSION, {
			upgrade(upgrading, from) {
				for (const migrate of MIGRATIONS.slice(from)) migrate(upgrading);
			},
			blocking() {
				database.close();
				onOvertaken();
			}
		});
		return database;
	} catch (cause) {
		if (nameOf(cause) === 'VersionError') throw new VaultNewerError('the database is of a newer version', { cause });
		throw new StorageUnavailableError('this browser gives no storage here', { cause });
	}
}

/** Everything that is sealed, in one transaction, so that index and records are of the same moment. */
export async function readAll(database: Database) {
	const tx = database.transaction(SEALED_STORES, 'readonly');
	const situations = tx.objectStore('situation');
	const editions = tx.objectStore('edition');
	const [index, ids, records, editionIds, editionRecords] = await Promise.all([
		tx.objectStore('index').get(ONLY),
		situations.getAllKeys(),
		situations.getAll(),
		editions.getAllKeys(),
		editions.getAll()
	]);
	return { index: index as unknown, situations: paired(ids, records), editions: paired(editionIds, editionRecords) };
}

function paired(keys: readonly string[], values: readonly unknown[]): ReadonlyMap<string, unknown> {
	return new Map(keys.map((key, at) => [key, values[at]]));
}

/** Sealed records to write and remove, with the index that belongs to them. */
export interface Change {
	readonly index: SealedRecord;
	readonly put?: SealedRecord;
	readonly remove?: { readonly store: Exclude<StoreName, 'index'>; readonly id: string };
}

/**
 * All of the change or nothing of it, provided the stored index still is at revision `basis`.
 *
 * @returns false when it is not (another tab saved): then nothing was written
 * @throws StorageFullError, StorageRefusedError; then nothing was written
 */
export async function write(database: Database, basis: number, change: Change): Promise<boolean> {
	const { index, put, remove } = change;
	let isCurrent = true;
	await inOneTransaction(database, SEALED_STORES, async (tx) => {
		isCurrent = (await tx.objectStore('index').get(ONLY))?.rev === basis;
		if (!isCurrent) return;
		// Functions, so that a request that throws at once is one of the failures and leaves no other one unheard.
		const requests = [
			async () => put && tx.objectStore(put.store).put(put, put.id),
			async () => remove && tx.objectStore(remove.store).delete(remove.id),
			async () => tx.objectStore('index').put(index, ONLY)
		];
		await Promise.all(requests.map((request) => request()));
	});
	return isCurrent;
}

/** A new vault, in an empty database only. @returns false when there is a vault already */
export async function writeNew(database: Database, keyring: Keyring, index: SealedRecord): Promise<boolean> {
	let isNew = true;
	await inOneTransaction(database, ['keyring', 'index', 'tries'], async (tx) => {
		isNew = (await tx.objectStore('keyring').count()) === 0;
		if (!isNew) return;
		// Functions, as in `write`: nothing that was asked before a throw is left unheard.
		const requests = [
			async () => tx.objectStore('tries').clear(),
			async () => tx.objectStore('keyring').put(keyring, ONLY),
			async () => tx.objectStore('index').put(index, ONLY)
		];
		await Promise.all(requests.map((request) => request()));
	});
	return isNew;
}

/** Replaces the index alone, whatever is there: for an index that was rebuilt. */
export async function writeIndex(database: Database, index: SealedRecord): Promise<void> {
	await inOneTransaction(database, ['index'], (tx) => tx.objectStore('index').put(index, ONLY));
}

/** Removes situations by what stands in clear. Their lines in the index go at the next unlock. */
export async function removeExpired(database: Database, isExpired: (record: unknown) => boolean): Promise<number> {
	let removed = 0;
	await inOneTransaction(database, ['situation'], async (tx) => {
		for (let cursor = await tx.store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
			if (!isExpired(cursor.value)) continue;
			await cursor.delete();
			removed++;
		}
	});
	return removed;
}

/** Writes `noise` over the keyring, then empties every store. What this cannot do is in docs/formats/vault.md. */
export async function overwriteAndClear(database: Database, noise: Keyring): Promise<void> {
	await inOneTransaction(database, ['keyring'], (tx) => tx.objectStore('keyring').put(noise, ONLY));
	await inOneTransaction(database, STORES, (tx) => Promise.all(STORES.map((store) => tx.objectStore(store).clear())));
}

export async function deleteDatabase(name: string): Promise<void> {
	await deleteDB(name).catch((cause: unknown) => {
		throw storageErrorFrom(cause);
	});
}

type Stores = readonly (typeof STORES)[number][];

/** Aborts on any failure: a request that throws would otherwise leave the ones before it to be committed. */
export async function inOneTransaction<const Names extends Stores>(
	database: Database,
	stores: Names,
	work: (tx: ReturnType<typeof begin<Names>>) => Promise<unknown>
): Promise<void> {
	let tx: ReturnType<typeof begin<Names>>;
	try {
		tx = begin(database, stores);
	} catch (cause) {
		throw storageErrorFrom(cause);
	}
	const done = tx.done.then(
		() => null,
		(cause: unknown) => ({ cause })
	);
	try {
		await work(tx);
	} catch (cause) {
		try {
			tx.abort();
		} catch {
			// It had ended by itself, which is how a full disk shows.
		}
		await done;
		throw storageErrorFrom(tx.error ?? cause);
	}
	const failed = await done;
	if (failed !== null) throw storageErrorFrom(tx.error ?? failed.cause);
}

function begin<const Names extends Stores>(database: Database, stores: Names) {
	return database.transaction(stores as unknown as [...Names], 'readwrite', STRICT);
}
