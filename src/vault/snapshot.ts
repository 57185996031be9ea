/** What an unlock reads: the manifest, and for every situation whether its record is whole. */
import { readAll, writeIndex, type Database } from '#vault/database.ts';
import { open, seal, type DataKey, type SealedRecord } from '#vault/envelope.ts';
import { RecordDamagedError } from '#vault/errors.ts';
import type { ExpiryMonth } from '#vault/ids.ts';
import {
	openEach,
	rebuild,
	refuseAnyNewer,
	wholenessOf,
	type Manifest,
	type Opened,
	type SituationContent,
	type SituationLine,
	type Wholeness
} from '#vault/manifest.ts';

const INDEX_ID = 'index';

export interface Snapshot<Header> {
	readonly manifest: Manifest<Header>;
	/** Revision of the index record that `manifest` was read from or written to. */
	readonly rev: number;
	readonly wholeness: ReadonlyMap<string, Wholeness>;
}

export function sealIndex(dataKey: DataKey, rev: number, manifest: Manifest<unknown>): Promise<SealedRecord> {
	return seal(dataKey, { store: 'index', id: INDEX_ID, rev, expiry: null }, manifest);
}

/**
 * Opens every situation once (about 70 ms for 10,000 notes, design/performance.md), so that what is damaged has a name
 * from the first moment. An index that does not open is made again and written.
 *
 * @throws VaultNewerError when any record is of a newer version; then nothing was written
 */
export async function loadSnapshot<Header>(
	database: Database,
	dataKey: DataKey,
	isExpired: (line: { readonly expiry: ExpiryMonth | null }) => boolean
): Promise<{ snapshot: Snapshot<Header>; wasRebuilt: boolean }> {
	const stored = await readAll(database);
	refuseAnyNewer([stored.index, ...stored.situations.values(), ...stored.editions.values()]);
	const situations = await openEach<SituationContent<Header, unknown>>(dataKey, 'situation', stored.situations);
	const index = await openIndex<Header>(dataKey, stored.index);
	const wasRebuilt = index === null;
	let manifest: Manifest<Header>;
	let rev: number;
	if (index === null) {
		manifest = rebuild(situations, await openEach(dataKey, 'edition', stored.editions));
		rev = revOf(stored.index) + 1;
		await writeIndex(database, await sealIndex(dataKey, rev, manifest));
	} else {
		manifest = { ...index, situations: index.situations.map((line) => newest(line, situations.get(line.id))) };
		rev = revOf(stored.index);
	}
	const wholeness = new Map(manifest.situations.map((line) => [line.id, wholenessOf(line, situations.get(line.id))]));
	// Purged while the vault was locked: then only the line is left, and it says itself that its time is over.
	const kept = manifest.situations.filter((line) => wholeness.get(line.id) !== 'missing' || !isExpired(line));
	return { snapshot: { manifest: { ...manifest, situations: kept }, rev, wholeness }, wasRebuilt };
}

/** An index that was put back from an older copy does not hide what was saved after it. */
function newest<Header>(
	line: SituationLine<Header>,
	found: Opened<SituationContent<Header, unknown>> | undefined
): SituationLine<Header> {
	if (found?.kind !== 'opened' || found.record.rev <= line.rev) return line;
	const { rev, expiry } = found.record;
	return { id: line.id, rev, expiry, header: found.content.header };
}

async function openIndex<Header>(dataKey: DataKey, stored: unknown): Promise<Manifest<Header> | null> {
	try {
		return (await open(dataKey, 'index', INDEX_ID, stored)) as Manifest<Header>;
	} catch (cause) {
		if (cause instanceof RecordDamagedError) return null;
		throw cause;
	}
}

/** Bounded: a damaged index may claim any revision. */
function revOf(stored: unknown): number {
	const { rev } = Object(stored) as { rev?: unknown };
	return Number.isSafeInteger(rev) && (rev as number) >= 1 && (rev as number) < 2 ** 48 ? (rev as number) : 1;
}
