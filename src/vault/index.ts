/** Reading the index: root and shards opened, what is lost made again from the records. Writes nothing. */
import { basisOf, LARGE_PAGE, pagesOf, present, ROOT, type Basis, type Database } from '#vault/database.ts';
import {
	isSealedRecord,
	parsed,
	refuseNewer,
	seal,
	type DataKey,
	type OpenRecord,
	type SealedRecord
} from '#vault/envelope.ts';
import { RecordDamagedError } from '#vault/errors.ts';
import { isId, type EditionRecordId, type ExpiryDay, type SituationId } from '#vault/ids.ts';
import {
	claimedRev,
	EMPTY_SHARD,
	listed,
	shardContent,
	shardFrom,
	shardKey,
	SHARDS,
	type EditionLine,
	type RootContent,
	type Shard,
	type ShardContent,
	type SituationContent,
	type SituationLine
} from '#vault/manifest.ts';

export interface Index<Header> {
	/** Which root is stored; undefined for none. Only that one may be written over. */
	readonly root: Basis | undefined;
	readonly seals: number;
	readonly editions: readonly EditionLine[];
	readonly shards: readonly Shard<Header>[];
	/** Shards that differ from what is stored. */
	readonly unwritten: ReadonlySet<number>;
	/** Whether a part was lost, damaged or older than another, and has been made again from the situations that open. */
	readonly wasRebuilt: boolean;
}

/** Whether something is over, today. */
export type IsExpired = (line: { readonly expiry: ExpiryDay | null }) => boolean;

/**
 * @param stored - the store `index` as it was read
 * @param known - what this tab read before: a shard of the same revision is not opened again
 * @param isExpired - lines that are over and whose record is gone were purged while the vault was locked: they go
 * @throws VaultNewerError when a record of the index is of a newer version
 */
export async function loadIndex<Header>(
	database: Database,
	openRecord: OpenRecord,
	stored: ReadonlyMap<string, unknown>,
	isExpired: IsExpired,
	known: readonly Shard<Header>[] = []
): Promise<Index<Header>> {
	for (const record of stored.values()) refuseNewer(record);
	const root = (await openedOrNull(openRecord, ROOT, stored.get(ROOT))) as RootContent | null;
	const unwritten = new Set<number>();
	let isRootOlder = false;
	const shards = await Promise.all(
		Array.from({ length: SHARDS }, async (_, at): Promise<Shard<Header>> => {
			const key = shardKey(at);
			const record = stored.get(key);
			const expected = root?.shards[at] ?? null;
			if (record === undefined && expected === 0) return EMPTY_SHARD;
			const rev = claimedRev(record);
			if (rev === expected && known[at]?.rev === rev) return known[at];
			const content = (await openedOrNull(openRecord, key, record)) as ShardContent | null;
			if (content !== null && rev >= (expected ?? 0)) {
				// The shard is right: the root was put back from an older copy.
				if (rev > (expected ?? rev)) isRootOlder = true;
				return shardFrom(rev, content);
			}
			const lines = await rebuiltLines<Header>(database, openRecord, key);
			if (root === null && record === undefined && lines.length === 0) return EMPTY_SHARD;
			unwritten.add(at);
			return { rev: Math.max(rev, expected ?? 0), lines };
		})
	);
	const wasRebuilt = root === null || isRootOlder || unwritten.size > 0;
	const kept = await withoutPurged(database, shards, unwritten, isExpired);
	return {
		root: basisOf(stored.get(ROOT)),
		// Lost with the root: then a number that is surely not too low.
		seals: root?.seals ?? 4 * shards.reduce((sum, { rev }) => sum + rev, claimedRev(stored.get(ROOT))),
		editions: root?.editions ?? (await rebuiltEditions(database, openRecord)),
		shards: kept,
		unwritten,
		wasRebuilt
	};
}

async function openedOrNull(openRecord: OpenRecord, id: string, stored: unknown): Promise<unknown> {
	try {
		return parsed(await openRecord('index', id, stored));
	} catch (cause) {
		if (cause instanceof RecordDamagedError) return null;
		throw cause;
	}
}

/** The lines of a shard again, from the records themselves. Those that do not open keep a line, without a header. */
export async function rebuiltLines<Header>(
	database: Database,
	openRecord: OpenRecord,
	under: string
): Promise<SituationLineList<Header>> {
	const lines: ReturnType<typeof listed<Header>>[] = [];
	for await (const page of pagesOf(database, 'situation', LARGE_PAGE, under)) {
		for (const [key, record] of page) {
			if (!isId(key)) continue;
			const line = await lineOf<Header>(openRecord, key as SituationId, record);
			lines.push(listed(line, line.header === null ? 'damaged' : 'whole'));
		}
	}
	return lines;
}

type SituationLineList<Header> = Shard<Header>['lines'];

async function lineOf<Header>(
	openRecord: OpenRecord,
	id: SituationId,
	record: unknown
): Promise<SituationLine<Header>> {
	const { rev, expiry } = isSealedRecord(record) ? record : { rev: 1, expiry: null };
	try {
		const { header } = parsed(await openRecord('situation', id, record)) as SituationContent<Header, unknown>;
		return { id, rev, expiry, header };
	} catch (cause) {
		if (cause instanceof RecordDamagedError) return { id, rev, expiry, header: null };
		throw cause;
	}
}

/** Those that do not open are left out: an edition is public, and is kept again when it is needed. */
export async function rebuiltEditions(database: Database, openRecord: OpenRecord): Promise<readonly EditionLine[]> {
	const lines: EditionLine[] = [];
	for await (const page of pagesOf(database, 'edition', LARGE_PAGE)) {
		for (const [key, record] of page) {
			try {
				const { hash } = parsed(await openRecord('edition', key, record)) as { readonly hash: string };
				lines.push({ id: key as EditionRecordId, rev: (record as SealedRecord).rev, hash });
			} catch (cause) {
				if (!(cause instanceof RecordDamagedError)) throw cause;
			}
		}
	}
	return lines;
}

async function withoutPurged<Header>(
	database: Database,
	shards: readonly Shard<Header>[],
	unwritten: Set<number>,
	isExpired: IsExpired
): Promise<readonly Shard<Header>[]> {
	const over = shards.flatMap(({ lines }) => lines.filter(isExpired));
	if (over.length === 0) return shards;
	const there = await present(
		database,
		over.map(({ id }) => id)
	);
	const gone = new Set(over.filter(({ id }) => !there.has(id)));
	return shards.map((shard, at) => {
		const lines = shard.lines.filter((line) => !gone.has(line));
		if (lines.length === shard.lines.length) return shard;
		unwritten.add(at);
		return { ...shard, lines };
	});
}

export function sealRoot(dataKey: DataKey, rev: number, content: RootContent): Promise<SealedRecord> {
	return seal(dataKey, { store: 'index', id: ROOT, rev, expiry: null }, content);
}

export function sealShard(dataKey: DataKey, at: number, shard: Shard<unknown>): Promise<SealedRecord> {
	return seal(dataKey, { store: 'index', id: shardKey(at), rev: shard.rev, expiry: null }, shardContent(shard));
}
