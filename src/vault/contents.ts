/**
 * The contents of an open vault: the data key, the index in memory, and every way to change them. Locking drops the one
 * reference to it. A save is three seals (situation, its shard of the index, the root), then one transaction.
 */
import { utf8, type Bytes } from '#vault/bytes.ts';
import type { Listed } from '#vault/contract.ts';
import { readIndex, write, type Database } from '#vault/database.ts';
import {
	openerOf,
	parsed,
	seal,
	sealBytes,
	type DataKey,
	type OpenRecord,
	type SealedRecord
} from '#vault/envelope.ts';
import {
	KeyRenewedError,
	RecordDamagedError,
	SavedElsewhereError,
	StorageFullError,
	StorageRefusedError
} from '#vault/errors.ts';
import { loadIndex, sealRoot, sealShard, type Index, type IsExpired } from '#vault/index.ts';
import { newId, type EditionRecordId, type ExpiryDay, type SituationId } from '#vault/ids.ts';
import {
	claimedRev,
	listed,
	shardOf,
	withLine,
	type EditionLine,
	type Shard,
	type SituationContent,
	type SituationLine,
	type Wholeness
} from '#vault/manifest.ts';
import { OpenedBodies } from '#vault/opened-bodies.ts';

/** Other tabs can save between our reading of the index and our writing; more often than this is no coincidence. */
const ATTEMPTS = 4;
/** From here on a new data key is advised: far below the 2^32 of NIST SP 800-38D, 8.3. */
const MANY_SEALS = 2 ** 24;

/** Lines to put and take away, with the records that belong to them. */
export interface Plan<Header> {
	/** Being sealed: all at the same time as the index. */
	readonly put?: readonly Promise<SealedRecord>[];
	readonly lines?: readonly SituationLine<Header>[];
	readonly remove?: readonly SituationId[];
	readonly editions?: readonly EditionLine[];
}

export class Contents<Header, Body> {
	readonly database: Database;
	readonly bodies = new OpenedBodies();
	readonly #dataKey: DataKey;
	/** Asked anew for each pass: the day is the same for all of it. */
	readonly #expiry: () => IsExpired;
	/** Opens what was sealed with the data key, and with the one after it once there is one. */
	#open: OpenRecord;
	#isReplaced = false;
	#replacedBy: Contents<Header, Body> | null = null;
	#index: Index<Header>;
	#shards: Shard<Header>[];
	/** Shards that are not stored as they are here: written with the next change. */
	#unwritten: Set<number>;
	#lines: readonly Listed<Header>[] | null = null;
	/** The revision that this tab last read or wrote: only that one may be written over. */
	readonly #seen: Map<SituationId, number>;
	#isClosed = false;

	private constructor(
		database: Database,
		dataKey: DataKey,
		index: Index<Header>,
		expiry: () => IsExpired,
		seen: ReadonlyMap<SituationId, number>
	) {
		this.database = database;
		this.#dataKey = dataKey;
		this.#expiry = expiry;
		this.#open = openerOf(dataKey);
		this.#index = index;
		this.#shards = [...index.shards];
		this.#unwritten = new Set(index.unwritten);
		this.#seen = new Map(seen);
	}

	/**
	 * Opens the index, and no situation: whether those are whole is found out by `checkRecords` or when one is read.
	 *
	 * @param before - what was open until now, when the data key was changed: what it has read may be written over
	 * @throws KeyRenewedError when the stored keyring is of another data key by now
	 */
	static async load<Header, Body>(
		database: Database,
		dataKey: DataKey,
		expiry: () => IsExpired,
		before?: Contents<Header, Body>
	): Promise<Contents<Header, Body>> {
		const { keyring, index } = await readIndex(database);
		refuseOtherKey(keyring, dataKey);
		const loaded = await loadIndex<Header>(database, openerOf(dataKey), index, expiry());
		const contents = new Contents<Header, Body>(database, dataKey, loaded, expiry, before ? before.#seen : new Map());
		if (before) before.#replacedBy = contents;
		return contents;
	}

	/** These contents, or the ones under a later data key. */
	get newest(): Contents<Header, Body> {
		return this.#replacedBy?.newest ?? this;
	}

	/** In no order that means anything; the same list until something changes. */
	get lines(): readonly Listed<Header>[] {
		return (this.#lines ??= this.#shards.flatMap(({ lines }) => lines));
	}

	lineOf(id: SituationId): Listed<Header> | undefined {
		return this.#shards[shardOf(id)]?.lines.find((line) => line.id === id);
	}

	get editions(): readonly EditionLine[] {
		return this.#index.editions;
	}

	get wasRebuilt(): boolean {
		return this.#index.wasRebuilt;
	}

	get shouldRenewKey(): boolean {
		return this.#index.seals >= MANY_SEALS;
	}

	get isClosed(): boolean {
		return this.#isClosed;
	}

	/** Somebody waits for `checkRecords`: it does not wait for anything else. */
	isAwaited = false;

	/** Nothing is kept in memory from here on. Changes that were asked before still end well. */
	close(): void {
		this.#isClosed = true;
		this.bodies.wipe();
	}

	/** From here on records may be sealed with `next`: they are read with it, and nothing is written any more. */
	alsoOpensWith(next: DataKey): void {
		const [openOld, openNew] = [this.#open, openerOf(next)];
		this.#isReplaced = true;
		this.#open = (store, id, stored) => {
			const { dek } = Object(stored) as { readonly dek?: unknown };
			return dek === next.id ? openNew(store, id, stored) : openOld(store, id, stored);
		};
	}

	/** @throws RecordDamagedError, VaultNewerError */
	async openSituation(id: SituationId, stored: unknown): Promise<Bytes> {
		return this.#open('situation', id, stored);
	}

	async read(id: SituationId): Promise<Body> {
		const record = await this.database.get('situation', id);
		const content = await this.openSituation(id, record).catch(async (cause: unknown) => {
			if (cause instanceof RecordDamagedError) await this.#refuseRenewed();
			throw cause;
		});
		const { header, body } = parsed(content) as SituationContent<Header, Body>;
		const { rev, expiry } = record as SealedRecord;
		// Another tab saved it, or made it. A line that stays away means that it was removed, and put back.
		if (rev > (this.lineOf(id)?.rev ?? 0)) await this.reload();
		const line = this.lineOf(id);
		if (line === undefined || rev < line.rev) throw new RecordDamagedError(id);
		if (rev > line.rev) this.adopt({ id, rev, expiry, header });
		this.#seen.set(id, rev);
		this.#hold(id, rev, content);
		return body;
	}

	async save(id: SituationId, header: Header, body: Body, expiry: ExpiryDay | null | undefined): Promise<void> {
		const content = utf8(JSON.stringify({ header, body } satisfies SituationContent<Header, Body>));
		const [saved] = await this.commit(async () => {
			const line = this.lineOf(id);
			const seen = this.#seen.get(id);
			if (line?.rev !== seen) throw new SavedElsewhereError(id);
			const rev = (seen ?? 0) + 1;
			const next = { id, rev, header, expiry: expiry === undefined ? (line?.expiry ?? null) : expiry };
			const place = { store: 'situation', id, rev, expiry: next.expiry } as const;
			return { put: [sealBytes(this.#dataKey, place, content)], lines: [next] };
		});
		const { rev } = saved as SealedRecord;
		this.#seen.set(id, rev);
		this.#hold(id, rev, content);
	}

	/** Also for a situation that is damaged or missing: it takes the line away. */
	async remove(id: SituationId): Promise<void> {
		await this.commit(async () => ({ remove: [id] }));
		this.forget([id]);
	}

	/** @returns how many were over */
	async removeExpired(): Promise<number> {
		const isExpired = this.#expiry();
		const overNow = () => this.lines.filter(isExpired).map(({ id }) => id);
		let over = overNow();
		if (over.length === 0) return 0;
		await this.commit(async () => ({ remove: (over = overNow()) }));
		this.forget(over);
		return over.length;
	}

	/** What was read of these here may not be written over what they are now. */
	forget(ids: readonly SituationId[]): void {
		for (const id of ids) {
			this.#seen.delete(id);
			this.bodies.drop(id);
		}
	}

	async readEdition(hash: string): Promise<unknown> {
		const line = this.editions.find((other) => other.hash === hash);
		if (line === undefined) return null;
		const record = await this.database.get('edition', line.id);
		const content = parsed(await this.#open('edition', line.id, record)) as { hash: string; edition: unknown };
		return content.edition;
	}

	async saveEdition(hash: string, edition: unknown): Promise<void> {
		await this.commit(async () => {
			const { put, line } = this.sealEdition(hash, edition);
			return { put: [put], editions: withLine(this.editions, line) };
		});
	}

	sealEdition(hash: string, edition: unknown): { put: Promise<SealedRecord>; line: EditionLine } {
		// A damaged one is written again under its own id: an edition is public, so the new one is as good.
		const before = this.editions.find((other) => other.hash === hash);
		const id = before?.id ?? newId<EditionRecordId>();
		const rev = (before?.rev ?? 0) + 1;
		const put = seal(this.#dataKey, { store: 'edition', id, rev, expiry: null }, { hash, edition });
		return { put, line: { id, rev, hash } };
	}

	sealSituation(line: SituationLine<Header>, content: SituationContent<Header, Body>): Promise<SealedRecord> {
		const { id, rev, expiry } = line;
		return seal(this.#dataKey, { store: 'situation', id, rev, expiry }, content);
	}

	/** Writes what was made again or purged, if anything was. A disk that refuses keeps nobody out: it is done later. */
	async writeRepairs(): Promise<void> {
		if (this.#unwritten.size === 0 && this.#index.root !== undefined && !this.wasRebuilt) return;
		try {
			await this.commit(async () => ({}));
		} catch (cause) {
			if (!(cause instanceof StorageFullError || cause instanceof StorageRefusedError)) throw cause;
		}
	}

	/** The record is right where the index is behind it: somebody put back an older copy of the index. */
	adopt(line: SituationLine<Header>): void {
		this.#putLine(listed(line));
		this.#unwritten.add(shardOf(line.id));
	}

	/** What looking at a record showed; nothing of it is stored. */
	mark(id: SituationId, state: Wholeness): void {
		const line = this.lineOf(id);
		if (line !== undefined && line.state !== state) this.#putLine({ ...line, state });
	}

	#putLine(line: Listed<Header>): void {
		const at = shardOf(line.id);
		const shard = this.#shards[at]!;
		this.#shards[at] = { ...shard, lines: withLine(shard.lines, line) };
		this.#lines = null;
	}

	/**
	 * Seals, writes when nobody else wrote meanwhile; otherwise plans again, on what is there by then.
	 *
	 * @returns the records that were put
	 */
	async commit(plan: () => Promise<Plan<Header>>): Promise<readonly SealedRecord[]> {
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const { put: sealing = [], lines = [], remove = [], editions = this.editions } = await plan();
			const changed = this.#changed(lines, remove);
			const rev = claimedRev(this.#index.root) + 1;
			const shards = this.#shards.map((shard, at) => changed.get(at) ?? shard);
			const seals = this.#index.seals + sealing.length + changed.size + 1;
			const content = { shards: shards.map((shard) => shard.rev), editions, seals };
			const [put, index] = await Promise.all([
				Promise.all(sealing),
				Promise.all([
					sealRoot(this.#dataKey, rev, content),
					...[...changed].map(([at, shard]) => sealShard(this.#dataKey, at, shard))
				])
			]);
			const removed = remove.map((id) => ({ store: 'situation', id }) as const);
			const change = { put: [...put, ...index], remove: removed };
			if (await write(this.database, this.#index.root, change)) {
				this.#shards = shards;
				this.#lines = null;
				this.#unwritten.clear();
				this.#index = { ...this.#index, root: { rev, dek: this.#dataKey.id }, seals, editions };
				return put;
			}
			await this.reload();
		}
		throw new StorageRefusedError('the index kept changing');
	}

	/** Every shard that a change touches, with what must be written anyway, of the next revision. */
	#changed(
		lines: readonly SituationLine<Header>[],
		remove: readonly SituationId[]
	): ReadonlyMap<number, Shard<Header>> {
		const touched = new Map<number, Map<SituationId, Listed<Header>>>();
		const linesOf = (at: number) => {
			const found = touched.get(at) ?? new Map(this.#shards[at]!.lines.map((line) => [line.id, line]));
			touched.set(at, found);
			return found;
		};
		for (const at of this.#unwritten) linesOf(at);
		for (const line of lines) linesOf(shardOf(line.id)).set(line.id, listed(line));
		for (const id of remove) linesOf(shardOf(id)).delete(id);
		const next = [...touched].map(([at, found]): [number, Shard<Header>] => {
			return [at, { rev: this.#shards[at]!.rev + 1, lines: [...found.values()] }];
		});
		return new Map(next);
	}

	/** Reads the index again, for when another tab saved. @throws KeyRenewedError */
	async reload(): Promise<void> {
		const { keyring, index } = await readIndex(this.database);
		if (!this.#isReplaced) refuseOtherKey(keyring, this.#dataKey);
		const before = this.#shards;
		const loaded = await loadIndex<Header>(this.database, this.#open, index, this.#expiry(), before);
		this.#index = { ...loaded, wasRebuilt: this.wasRebuilt || loaded.wasRebuilt };
		const kept = [...this.#unwritten].filter((at) => loaded.shards[at] === before[at]);
		this.#unwritten = new Set([...loaded.unwritten, ...kept]);
		this.#shards = loaded.shards.map((shard, at) => (shard === before[at] ? shard : withMarks(shard, before[at]!)));
		this.#lines = null;
	}

	/** For a record that does not open: in another tab the data key may have been changed. */
	async #refuseRenewed(): Promise<void> {
		const { keyring } = await readIndex(this.database);
		if (!this.#isReplaced) refuseOtherKey(keyring, this.#dataKey);
	}

	#hold(id: SituationId, rev: number, content: Bytes): void {
		if (!this.#isClosed) this.bodies.hold(id, rev, content);
	}
}

/** A shard that was read again, with what looking at its records showed: that is not stored. */
function withMarks<Header>(shard: Shard<Header>, before: Shard<Header>): Shard<Header> {
	const marked = before.lines.filter(({ state }) => state !== 'whole');
	if (marked.length === 0) return shard;
	const lines = shard.lines.map((line) => {
		const known = marked.find(({ id, rev }) => id === line.id && rev === line.rev);
		return known ? { ...line, state: known.state } : line;
	});
	return { ...shard, lines };
}

function refuseOtherKey(keyring: unknown, dataKey: DataKey): void {
	const { dek } = Object(keyring) as { readonly dek?: unknown };
	if (dek !== dataKey.id) throw new KeyRenewedError('the data key was changed meanwhile');
}
