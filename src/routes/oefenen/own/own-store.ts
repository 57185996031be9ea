import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * What a trainer keeps on this device for practice: own cases and own flow files, in clear, because nothing of a person is
 * in them. A database of its own, apart from the vault: neither knows the other. It keeps what it is given, so whoever
 * gives it something has had the guard look first (`own-editing.svelte.ts`, `own-flows.ts`).
 */
export interface KeptCase {
	readonly id: string;
	/** The file of the case, or of a draft that is not finished. Read back through its reader, never trusted. */
	readonly text: string;
	readonly isDraft: boolean;
}

export interface KeptFlow {
	readonly key: string;
	/** Id of the flow it goes over. */
	readonly base: string;
	/** The file as it was opened. */
	readonly text: string;
}

/** Why something is in memory only. */
export type NotKept = 'full' | 'refused';

export const DATABASE_NAME = 'zorgvuldig-oefenen';
const DATABASE_VERSION = 1;

interface Schema extends DBSchema {
	cases: { key: string; value: KeptCase };
	flows: { key: string; value: KeptFlow };
}
type Database = IDBPDatabase<Schema>;
type Store = 'cases' | 'flows';

/** From version n to n + 1. Append only: a released migration is never edited. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('cases');
		database.createObjectStore('flows');
	}
];

/** What could not be written is here until the tab goes, so that it can be practised on all the same. */
const memory = { cases: new Map<string, KeptCase>(), flows: new Map<string, KeptFlow>() };
let opened: Promise<Database> | null = null;

function open(): Promise<Database> {
	opened ??= openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
		upgrade(database, from) {
			for (const migrate of MIGRATIONS.slice(from)) migrate(database);
		},
		// Another tab wipes it, or a newer version of the app is there.
		blocking: (_, __, event) => {
			(event.target as IDBDatabase).close();
			opened = null;
		},
		terminated: () => (opened = null)
	});
	opened.catch(() => (opened = null));
	return opened;
}

/** Looking is no reason to make a database: who never makes a case has none. */
async function isThere(): Promise<boolean> {
	if (opened || typeof indexedDB.databases !== 'function') return true;
	return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
}

async function readAll<Name extends Store>(name: Name): Promise<readonly [string, Schema[Name]['value']][]> {
	if (!(await isThere())) return [];
	const database = await open();
	const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)]);
	return keys.map((key, at) => [key, values[at]!]);
}

/** All of a store, by key; those in memory only are there too. Where storage is refused, only those. */
async function all<Name extends Store>(name: Name): Promise<readonly Schema[Name]['value'][]> {
	const kept = await readAll(name).catch(() => []);
	return [...new Map<string, Schema[Name]['value']>([...kept, ...memory[name]]).values()];
}

/** @returns null when it is on the disk, else why it is in memory only */
async function put<Name extends Store>(name: Name, key: string, value: Schema[Name]['value']): Promise<NotKept | null> {
	try {
		await (await open()).put(name, value, key);
		memory[name].delete(key);
		return null;
	} catch (cause) {
		(memory[name] as Map<string, Schema[Name]['value']>).set(key, value);
		return (Object(cause) as { name?: unknown }).name === 'QuotaExceededError' ? 'full' : 'refused';
	}
}

async function remove(name: Store, key: string): Promise<void> {
	memory[name].delete(key);
	await (await open()).delete(name, key);
}

export const keptCases = () => all('cases');
export const keptFlows = () => all('flows');
export const keepCase = (kept: KeptCase) => put('cases', kept.id, kept);
export const keepFlow = (kept: KeptFlow) => put('flows', kept.key, kept);
export const removeCase = (id: string) => remove('cases', id);
export const removeFlow = (key: string) => remove('flows', key);

/** True when there is anything at all. */
export const hasOwn = async (): Promise<boolean> => (await Promise.all([keptCases(), keptFlows()])).flat().length > 0;

/** True when this is not on the disk. */
export const isInMemory = (id: string): boolean => memory.cases.has(id) || memory.flows.has(id);

export const holdsMemory = (): boolean => memory.cases.size + memory.flows.size > 0;

/**
 * Takes all of it away, also what another tab still shows. Emptied before it is deleted: a tab that does not let go would
 * hold the deleting up, and the texts with it.
 */
export async function wipeOwn(): Promise<void> {
	memory.cases.clear();
	memory.flows.clear();
	// Where there is no storage there is nothing in it, and asking would make an empty one.
	if (typeof indexedDB === 'undefined') return;
	try {
		const database = await open();
		await Promise.all([database.clear('cases'), database.clear('flows')]);
		database.close();
	} finally {
		opened = null;
		await deleteDB(DATABASE_NAME);
	}
}

/** A name for a case or flow that says nothing: it stands in addresses and in the names of files. */
export function newName(stem: 'eigen' | 'flow'): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return `${stem}-${[...bytes].map((byte) => (byte % 36).toString(36)).join('')}`;
}
