/**
 * Everything sealed again under a new data key: for a change of the key, and for a change of the format. The keyring that
 * is stored holds both keys meanwhile, and every record says which one it is under, so that it can be broken off at any
 * moment and gone on with at the next unlock. The index goes last, together with the key before it.
 */
import type { Bytes } from '#vault/bytes.ts';
import type { Progress } from '#vault/contract.ts';
import { LARGE_PAGE, pagesOf, replaceSealed, writeIndexAndKeyring, type Database } from '#vault/database.ts';
import { sealBytes, type DataKey, type Place, type SealedRecord } from '#vault/envelope.ts';
import { KeyRenewedError, RecordDamagedError } from '#vault/errors.ts';
import type { DekId } from '#vault/ids.ts';
import { sealRoot, sealShard } from '#vault/index.ts';
import type { Keyring } from '#vault/keyring.ts';
import type { EditionLine, Shard } from '#vault/manifest.ts';
import type { Slot } from '#vault/slots.ts';

/** How to read what was sealed before. */
export interface Before {
	readonly dek: DekId;
	/** The content of a record, and the place it is sealed to again. @throws RecordDamagedError */
	open(store: 'situation' | 'edition', id: string, stored: unknown): Promise<{ place: Place; content: Bytes }>;
	/** The index, when records may be under either key. Asked when every record is under the new one. */
	index(database: Database): Promise<{
		readonly shards: readonly Shard<unknown>[];
		readonly editions: readonly EditionLine[];
		/** Whether (a part of) it was lost, and has been made again from the records. */
		readonly wasRebuilt: boolean;
	}>;
}

/**
 * @param keyring - as it is stored: with the key before it
 * @param slot - a way in that is there only once all is done, because the person sees it only then
 * @returns whether (a part of) the index was lost and made again
 * @throws StorageFullError, StorageRefusedError: then everything still opens, and this can be called again
 * @throws KeyRenewedError when another tab did it
 */
export async function sealAgain(
	database: Database,
	{ keyring, dataKey, before }: { keyring: Keyring; dataKey: DataKey; before: Before },
	onProgress: Progress = () => {},
	slot: Slot | null = null
): Promise<{ wasRebuilt: boolean }> {
	const of = (await database.count('situation')) + (await database.count('edition')) + 1;
	let done = 0;
	let seals = 0;
	onProgress(done, of);
	for (const store of ['situation', 'edition'] as const) {
		for await (const page of pagesOf(database, store, LARGE_PAGE)) {
			const sealed = await Promise.all(page.map(([id, stored]) => sealedAgain(dataKey, before, store, id, stored)));
			const records = sealed.filter((record) => record !== null);
			if (records.length > 0) await replaceSealed(database, store, before.dek, records);
			seals += records.length;
			done += page.length;
			onProgress(Math.min(done, of - 1), of);
		}
	}
	const { shards, editions, wasRebuilt } = await before.index(database);
	const next = shards.map((shard) => (shard.rev === 0 ? shard : { ...shard, rev: shard.rev + 1 }));
	const used = [...next.entries()].filter(([, { rev }]) => rev > 0);
	const content = { shards: next.map(({ rev }) => rev), editions, seals: seals + used.length + 1 };
	const index = await Promise.all([
		sealRoot(dataKey, 1, content),
		...used.map(([at, shard]) => sealShard(dataKey, at, shard))
	]);
	const after: Keyring = {
		...keyring,
		rev: keyring.rev + 1,
		slots: slot ? [...keyring.slots, slot] : keyring.slots,
		previous: null
	};
	if (!(await writeIndexAndKeyring(database, keyring, index, after))) {
		throw new KeyRenewedError('another tab changed the keyring meanwhile');
	}
	onProgress(of, of);
	return { wasRebuilt };
}

/** Null for what is under the new key already, and for what does not open: that stays as it is. */
async function sealedAgain(
	dataKey: DataKey,
	before: Before,
	store: 'situation' | 'edition',
	id: string,
	stored: unknown
): Promise<SealedRecord | null> {
	const { dek } = Object(stored) as { readonly dek?: unknown };
	if (dek !== before.dek) return null;
	try {
		const { place, content } = await before.open(store, id, stored);
		const sealed = await sealBytes(dataKey, place, content);
		content.fill(0);
		return sealed;
	} catch (cause) {
		if (cause instanceof RecordDamagedError) return null;
		throw cause;
	}
}
