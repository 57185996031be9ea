/** A change of the data key within this version of the format: what was sealed before is read by the envelope itself. */
import { readIndex, type Database } from '#vault/database.ts';
import { openerOf, type DataKey, type OpenRecord, type SealedRecord } from '#vault/envelope.ts';
import { loadIndex } from '#vault/index.ts';
import type { Before } from '#vault/resealing.ts';

/** @param current - the key that records are sealed with again */
export function sealedWith(previous: DataKey, current: DataKey): Before {
	const [openOld, openNew] = [openerOf(previous), openerOf(current)];
	const openEither: OpenRecord = (store, id, stored) => {
		const { dek } = Object(stored) as { readonly dek?: unknown };
		return dek === current.id ? openNew(store, id, stored) : openOld(store, id, stored);
	};
	return {
		dek: previous.id,
		async open(store, id, stored) {
			const content = await openOld(store, id, stored);
			const { rev, expiry } = stored as SealedRecord;
			return { place: { store, id, rev, expiry }, content };
		},
		// Lines of what was purged while the vault was locked go at the first load under the new key.
		index: async (database: Database) => loadIndex(database, openEither, (await readIndex(database)).index, () => false)
	};
}
