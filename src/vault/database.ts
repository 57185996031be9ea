/**
 * The database. The one trap: a transaction closes as soon as it waits for anything but its own requests. So everything
 * is sealed before a transaction begins, and nothing else is awaited inside one (design style, pair 9).
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SealedRecord, StoreName } from '#vault/envelope.ts';
import { nameOf, storageErrorFrom, StorageUnavailableError, VaultNewerError } from '#vault/errors.ts';
import type { DekId } from '#vault/ids.ts';
import type { Keyring } from '#vault/keyring.ts';
import type { Tries } from '#vault/tries.ts';

export const DATABASE_NAME = 'zorgvuldig';
export const DATABASE_VERSION = 2;
/** The stores `keyring` and `tries` hold one record each, under this key. */
export const ONLY = 'only';
/** The record of the index that names all others. */
export const ROOT = 'root';

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
	},
	// The stores stay as they are; what lies in them is migrated at the next unlock, for want of a key here. The number
	// alone ends the connections of tabs that still run the application of format version 1, and keeps it out.
	() => {}
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

/** What an unlock reads: keyring and index of the same moment. Keys to values, none of them trusted. */
export async function readIndex(
	database: Database
): Promise<{ keyring: unknown; index: ReadonlyMap<string, unknown> }> {
	const tx = database.transaction(['keyring', 'index'], 'readonly');
	const index = tx.objectStore('index');
	const [keyring, keys, values] = await Promise.all([
		tx.objectStore('keyring').get(ONLY),
		index.getAllKeys(),
		index.getAll()
	]);
	return { keyring, index: new Map(keys.map((key, at) => [key, values[at]])) };
}

/** Values of a few KiB: what can be read at once without the page standing still for long. */
export const LARGE_PAGE = 500;

export type Page = readonly (readonly [key: string, value: unknown])[];

/**
 * All records of a store in the order of their keys, `size` at a time, each page in a transaction of its own. The next
 * page is asked while this one is worked on.
 *
 * @param under - only the keys that begin with this
 */
export async function* pagesOf(
	database: Database,
	store: 'situation' | 'edition',
	size: number,
	under = ''
): AsyncGenerator<Page, void> {
	// Above any key: ids are hexadecimal.
	const end = `${under}g`;
	const read = async (range: IDBKeyRange): Promise<Page> => {
		const records = database.transaction(store, 'readonly').store;
		const [keys, values] = await Promise.all([records.getAllKeys(range, size), records.getAll(range, size)]);
		return keys.map((key, at) => [key, values[at]]);
	};
	for (let coming = read(IDBKeyRange.bound(under, end)); ;) {
		const page = await coming;
		const [last] = page.at(-1) ?? [''];
		const isLast = page.length < size;
		if (!isLast) {
			coming = read(IDBKeyRange.bound(last, end, true));
			// Whoever stops half-way does not await it.
			coming.catch(() => {});
		}
		if (page.length > 0) yield page;
		if (isLast) return;
	}
}

/** Which of these situations have a record, whatever it is. */
export async function present(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
	const { store } = database.transaction('situation', 'readonly');
	const keys = await Promise.all(ids.map((id) => store.getKey(id)));
	return new Set(keys.filter((key) => key !== undefined));
}

/** Sealed records to write and remove, with the records of the index that belong to them. */
export interface Change {
	readonly put: readonly SealedRecord[];
	readonly remove?: readonly { readonly store: Exclude<StoreName, 'index'>; readonly id: string }[];
}

/** Which root of the index a change was made on, by what stands in it in clear. It is not trusted, only compared. */
export interface Basis {
	readonly rev: number | null;
	readonly dek: string | null;
}

/** Undefined for no root. What is neither a number nor a text becomes null, so that it is equal to itself. */
export function basisOf(stored: unknown): Basis | undefined {
	if (stored === undefined) return undefined;
	const { rev, dek } = Object(stored) as { rev?: unknown; dek?: unknown };
	return { rev: Number.isFinite(rev) ? (rev as number) : null, dek: typeof dek === 'string' ? dek : null };
}

/**
 * All of the change or nothing of it, provided that the root it was made on still is the one that is stored. It is kept
 * when this resolves: `strict` means that the browser flushed it before it said so.
 *
 * @returns false when another tab saved meanwhile, or changed the data key, which also changes the root
 * @throws StorageFullError, StorageRefusedError; then nothing was written
 */
export async function write(
	database: Database,
	basis: Basis | undefined,
	{ put, remove = [] }: Change
): Promise<boolean> {
	let isStale = false;
	const changing = inOneTransaction(database, SEALED_STORES, async (tx) => {
		// Asked and written in one go, and undone when it turns out that it was made on something else: that is rare, and
		// the answer to a question first would take as long as the rest.
		const asking = tx.objectStore('index').get(ROOT);
		const writing = allOf([
			...put.map((record) => () => tx.objectStore(record.store).put(record, record.id)),
			...remove.map(
				({ store, id }) =>
					() =>
						tx.objectStore(store).delete(id)
			)
		]);
		// A request that could not even be made is known by then: the others must not be committed without it.
		let canCommit = true;
		writing.catch(() => (canCommit = false));
		isStale = !isRoot(await asking, basis);
		if (isStale) throw new DOMException('made on something else', 'AbortError');
		// Nothing more will be asked: the browser need not wait to find that out.
		if (canCommit) tx.commit();
		await writing;
	});
	await changing.catch((cause: unknown) => {
		if (!isStale) throw cause;
	});
	return !isStale;
}

function isRoot(stored: unknown, basis: Basis | undefined): boolean {
	const found = basisOf(stored);
	return found?.rev === basis?.rev && found?.dek === basis?.dek;
}

/** Functions, so that a request that throws at once is one of the failures and leaves no other one unheard. */
async function allOf(requests: readonly (() => Promise<unknown>)[]): Promise<void> {
	await Promise.all(requests.map(async (request) => request()));
}

/** A new vault, in an empty database only. @returns false when there is a vault already */
export async function writeNew(database: Database, keyring: Keyring, root: SealedRecord): Promise<boolean> {
	let isNew = true;
	await inOneTransaction(database, STORES, async (tx) => {
		isNew = (await tx.objectStore('keyring').count()) === 0;
		if (!isNew) return;
		await allOf([
			// What a vault that was half destroyed may have left.
			...STORES.map((store) => () => tx.objectStore(store).clear()),
			() => tx.objectStore('keyring').put(keyring, ONLY),
			() => tx.objectStore('index').put(root, ROOT)
		]);
	});
	return isNew;
}

/** @param before - what is to be stored now; else nothing is written. @returns whether it was */
export async function writeKeyring(
	database: Database,
	before: { readonly dek: string; readonly rev: number | undefined },
	keyring: Keyring
): Promise<boolean> {
	let isCurrent = true;
	await inOneTransaction(database, ['keyring'], async (tx) => {
		const stored = await tx.store.get(ONLY);
		isCurrent = stored?.dek === before.dek && stored.rev === before.rev;
		if (isCurrent) await tx.store.put(keyring, ONLY);
	});
	return isCurrent;
}

/**
 * The beginning of a change of the data key: a keyring, and the root of the index with another revision, so that no tab
 * writes any more what it sealed with the key before it.
 *
 * @returns as `writeKeyring` does
 */
export async function writeKeyringAndRoot(
	database: Database,
	before: { readonly dek: string; readonly rev: number; readonly root: Basis | undefined },
	keyring: Keyring,
	root: SealedRecord
): Promise<boolean> {
	let isCurrent = true;
	await inOneTransaction(database, ['keyring', 'index'], async (tx) => {
		const stored = await tx.objectStore('keyring').get(ONLY);
		const isSameKeyring = stored?.dek === before.dek && stored.rev === before.rev;
		isCurrent = isSameKeyring && isRoot(await tx.objectStore('index').get(ROOT), before.root);
		if (!isCurrent) return;
		await allOf([() => tx.objectStore('keyring').put(keyring, ONLY), () => tx.objectStore('index').put(root, ROOT)]);
	});
	return isCurrent;
}

/** Records sealed again, each in the place of what it was made of; where something else lies by now, that stays. */
export async function replaceSealed(
	database: Database,
	store: 'situation' | 'edition',
	before: DekId,
	records: readonly SealedRecord[]
): Promise<void> {
	await inOneTransaction(database, [store], async (tx) => {
		const stored = await Promise.all(records.map(({ id }) => tx.store.get(id)));
		const same = records.filter(({ rev }, at) => stored[at]?.dek === before && stored[at].rev === rev);
		await allOf(same.map((record) => () => tx.store.put(record, record.id)));
	});
}

/** The end of a change of the data key: the whole index and the keyring, in one go. @returns as `writeKeyring` does */
export async function writeIndexAndKeyring(
	database: Database,
	before: { readonly dek: string; readonly rev: number },
	index: readonly SealedRecord[],
	keyring: Keyring
): Promise<boolean> {
	let isCurrent = true;
	await inOneTransaction(database, ['keyring', 'index'], async (tx) => {
		const stored = await tx.objectStore('keyring').get(ONLY);
		isCurrent = stored?.dek === before.dek && stored.rev === before.rev;
		if (!isCurrent) return;
		await allOf([
			() => tx.objectStore('index').clear(),
			...index.map((record) => () => tx.objectStore('index').put(record, record.id)),
			() => tx.objectStore('keyring').put(keyring, ONLY)
		]);
	});
	return isCurrent;
}

/** Removes situations by what stands in clear. Their lines in the index go at the next unlock. */
export async function removeExpired(database: Database, isExpired: (record: unknown) => boolean): Promise<number> {
	const over: string[] = [];
	for await (const page of pagesOf(database, 'situation', LARGE_PAGE)) {
		for (const [key, record] of page) if (isExpired(record)) over.push(key);
	}
	if (over.length === 0) return 0;
	let removed = 0;
	await inOneTransaction(database, ['situation'], async (tx) => {
		const stored = await Promise.all(over.map((key) => tx.store.get(key)));
		// Another tab may have saved it meanwhile, to be kept for longer.
		const still = over.filter((_, at) => isExpired(stored[at]));
		await allOf(still.map((key) => () => tx.store.delete(key)));
		removed = still.length;
	});
	return removed;
}

/** Writes noise over the keyring, then empties every store. What this cannot do is in docs/formats/vault.md. */
export async function overwriteAndClear(database: Database, noiseFor: (stored: unknown) => Keyring): Promise<void> {
	await inOneTransaction(database, ['keyring'], async (tx) => tx.store.put(noiseFor(await tx.store.get(ONLY)), ONLY));
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
