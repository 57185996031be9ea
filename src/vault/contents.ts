/**
 * The contents of an open vault: the data key, the manifest in memory, and every way to change them. Locking drops the
 * one reference to it. A save is two seals (situation and index), then one transaction.
 */
import { write, type Change, type Database } from '#vault/database.ts';
import { open, seal, type DataKey, type SealedRecord } from '#vault/envelope.ts';
import { RecordDamagedError, SavedElsewhereError, StorageRefusedError } from '#vault/errors.ts';
import { newId, type EditionRecordId, type ExpiryMonth, type SituationId } from '#vault/ids.ts';
import { withLine, type Manifest, type SituationContent, type SituationLine, type Wholeness } from '#vault/manifest.ts';
import { loadSnapshot, sealIndex, type Snapshot } from '#vault/snapshot.ts';

/** Other tabs can save between our reading of the index and our writing; more often than this is no coincidence. */
const ATTEMPTS = 4;

/** A change of the manifest, with the records that belong to it. */
interface Plan<Header> extends Omit<Change, 'index'> {
	readonly manifest: Manifest<Header>;
}

export class Contents<Header, Body> {
	readonly #database: Database;
	readonly #dataKey: DataKey;
	/** The revision that this tab last read or wrote: only that one may be written over. */
	readonly #seen = new Map<SituationId, number>();
	#snapshot: Snapshot<Header>;
	/** Whether the index was lost and has been made again from the situations that open. */
	readonly wasRebuilt: boolean;

	private constructor(database: Database, dataKey: DataKey, snapshot: Snapshot<Header>, wasRebuilt: boolean) {
		this.#database = database;
		this.#dataKey = dataKey;
		this.#snapshot = snapshot;
		this.wasRebuilt = wasRebuilt;
	}

	/** An index record that says that there is nothing, for a new vault. */
	static sealEmpty(dataKey: DataKey): Promise<SealedRecord> {
		return sealIndex(dataKey, 1, { situations: [], editions: [] });
	}

	/** Reads and opens everything once, so that what is damaged has a name from the first moment. */
	static async load<Header, Body>(
		database: Database,
		dataKey: DataKey,
		isExpired: (line: { readonly expiry: ExpiryMonth | null }) => boolean
	): Promise<Contents<Header, Body>> {
		const { snapshot, wasRebuilt } = await loadSnapshot<Header>(database, dataKey, isExpired);
		return new Contents(database, dataKey, snapshot, wasRebuilt);
	}

	get lines(): readonly SituationLine<Header>[] {
		return this.#snapshot.manifest.situations;
	}

	#lineOf(id: SituationId): SituationLine<Header> | undefined {
		return this.lines.find((line) => line.id === id);
	}

	wholenessOf(id: SituationId): Wholeness {
		return this.#snapshot.wholeness.get(id) ?? 'missing';
	}

	async read(id: SituationId): Promise<Body> {
		const record = await this.#database.get('situation', id);
		const { body } = (await open(this.#dataKey, 'situation', id, record)) as SituationContent<Header, Body>;
		const { rev } = record as SealedRecord;
		// Another tab saved it, or made it. A line that stays away means that it was removed, and put back.
		if (rev > (this.#lineOf(id)?.rev ?? 0)) await this.#reload();
		if (rev < (this.#lineOf(id)?.rev ?? Infinity)) throw new RecordDamagedError(id);
		this.#seen.set(id, rev);
		return body;
	}

	async save(id: SituationId, header: Header, body: Body, expiry: ExpiryMonth | null | undefined): Promise<void> {
		await this.#commit(async (manifest) => {
			const line = manifest.situations.find((other) => other.id === id);
			const seen = this.#seen.get(id);
			if (line?.rev !== seen) throw new SavedElsewhereError(id);
			const rev = (seen ?? 0) + 1;
			const next = { id, rev, header, expiry: expiry === undefined ? (line?.expiry ?? null) : expiry };
			const content: SituationContent<Header, Body> = { header, body };
			const put = await seal(this.#dataKey, { store: 'situation', id, rev, expiry: next.expiry }, content);
			return { put, manifest: { ...manifest, situations: withLine(manifest.situations, next) } };
		});
	}

	/** Also for a situation that is damaged or missing: it takes the line away. */
	async remove(id: SituationId): Promise<void> {
		await this.#commit(async (manifest) => ({
			remove: { store: 'situation', id },
			manifest: { ...manifest, situations: manifest.situations.filter((line) => line.id !== id) }
		}));
		this.#seen.delete(id);
	}

	async readEdition(hash: string): Promise<unknown> {
		const line = this.#snapshot.manifest.editions.find((other) => other.hash === hash);
		if (line === undefined) return null;
		const record = await this.#database.get('edition', line.id);
		const content = (await open(this.#dataKey, 'edition', line.id, record)) as { hash: string; edition: unknown };
		return content.edition;
	}

	async saveEdition(hash: string, edition: unknown): Promise<void> {
		await this.#commit(async (manifest) => {
			// A damaged one is written again under its own id: an edition is public, so the new one is as good.
			const line = manifest.editions.find((other) => other.hash === hash);
			const id = line?.id ?? newId<EditionRecordId>();
			const rev = (line?.rev ?? 0) + 1;
			const put = await seal(this.#dataKey, { store: 'edition', id, rev, expiry: null }, { hash, edition });
			return { put, manifest: { ...manifest, editions: withLine(manifest.editions, { id, rev, hash }) } };
		});
	}

	/** Seals, writes when nobody else wrote meanwhile, and looks whether it is there. Otherwise plans again. */
	async #commit(plan: (manifest: Manifest<Header>) => Promise<Plan<Header>>): Promise<void> {
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const { manifest: before, rev: basis, wholeness } = this.#snapshot;
			const { manifest, put, remove } = await plan(before);
			const index = await sealIndex(this.#dataKey, basis + 1, manifest);
			if (await write(this.#database, basis, { index, put, remove })) {
				const after = put === undefined ? wholeness : withWhole(wholeness, put.id);
				this.#snapshot = { manifest, rev: basis + 1, wholeness: after };
				if (put !== undefined) await this.#confirm(put);
				return;
			}
			await this.#reload();
		}
		throw new StorageRefusedError('the index kept changing');
	}

	async #reload(): Promise<void> {
		this.#snapshot = (await loadSnapshot<Header>(this.#database, this.#dataKey, () => false)).snapshot;
	}

	/** Reads back what was written, so that «Bewaard» is never said of something that is not there. */
	async #confirm(put: SealedRecord): Promise<void> {
		// Before looking, so that a second try of a save that went wrong is not taken for another tab's.
		if (put.store === 'situation') this.#seen.set(put.id as SituationId, put.rev);
		const stored = await this.#database.get(put.store, put.id);
		const isThere = stored !== undefined && (stored.rev > put.rev || (stored.rev === put.rev && isSame(stored, put)));
		if (!isThere) throw new StorageRefusedError('what was written is not there');
	}
}

function withWhole(wholeness: ReadonlyMap<string, Wholeness>, id: string): ReadonlyMap<string, Wholeness> {
	return new Map(wholeness).set(id, 'whole');
}

function isSame(stored: SealedRecord, put: SealedRecord): boolean {
	return stored.body.length === put.body.length && stored.iv.every((byte, at) => byte === put.iv[at]);
}
