import type { Page } from '@playwright/test';

/** Every record of the vault as it lies in the database, with its bytes in base64: equal means untouched, to the byte. */
export type Stored = Readonly<Record<string, readonly (readonly [key: string, record: unknown])[]>>;

export async function readStored(page: Page): Promise<Stored> {
	return page.evaluate(async () => {
		const done = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await done(indexedDB.open('zorgvuldig'));
		const stored: Record<string, [string, unknown][]> = {};
		const plain = (value: unknown): unknown => {
			// Letters, since a list of numbers takes seconds to bring over and to compare.
			if (value instanceof Uint8Array) return btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(''));
			if (Array.isArray(value)) return value.map(plain);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
		};
		for (const name of database.objectStoreNames) {
			const store = database.transaction(name).objectStore(name);
			const [keys, records] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
			stored[name] = keys.map((key, at) => [String(key), plain(records[at])]);
		}
		database.close();
		return stored;
	});
}

/** How often the one situation of this device was saved. Asked again and again, so it leaves the bytes where they are. */
export async function revision(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('zorgvuldig');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('situation').objectStore('situation').getAll();
					reading.onerror = () => reject(reading.error);
					reading.onsuccess = () => {
						database.close();
						resolve((reading.result as { rev: number }[]).reduce((sum, { rev }) => sum + rev, 0));
					};
				};
			})
	);
}

export type Harm = 'other-body' | 'newer-version';

/** Changes one record behind the back of the app, as a broken disk or another version of the app would. */
export async function harm(page: Page, store: string, key: string, how: Harm): Promise<void> {
	await page.evaluate(
		async ({ store, key, how }) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('zorgvuldig');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			await new Promise<void>((resolve, reject) => {
				const tx = database.transaction(store, 'readwrite', { durability: 'strict' });
				const records = tx.objectStore(store);
				const read = records.get(key);
				read.onsuccess = () => {
					const record = read.result as { v: number; body: Uint8Array };
					if (how === 'newer-version') record.v += 1;
					else record.body = record.body.map((byte) => byte ^ 255);
					records.put(record, key);
				};
				tx.oncomplete = () => resolve();
				tx.onabort = () => reject(tx.error);
			});
			database.close();
		},
		{ store, key, how }
	);
}

/** Raises the version of the whole database, as a newer version of the app does at its first start. */
export async function upgradeDatabase(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.open('zorgvuldig', 99);
			request.onsuccess = () => resolve(request.result.close());
			request.onerror = () => reject(request.error);
		});
	});
}
