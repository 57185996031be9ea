/**
 * The manifest: the content of the index. It names every situation with its header and revision, so that a list needs
 * the index only, and so that a record that was lost or put back from an older copy is noticed.
 *
 * It lies in shards, by the first two digits of the ids, under one root that holds the revision of every shard: a save
 * seals one shard and the root, not a list of everything.
 */
import { packed, unpacked, type Column } from '#vault/columns.ts';
import type { Listed } from '#vault/contract.ts';
import { isRev } from '#vault/envelope.ts';
import type { EditionRecordId, ExpiryDay, SituationId } from '#vault/ids.ts';

export interface SituationLine<Header> {
	readonly id: SituationId;
	readonly rev: number;
	readonly expiry: ExpiryDay | null;
	/** Null only when the index was lost and the situation itself does not open either. */
	readonly header: Header | null;
}

export interface EditionLine {
	readonly id: EditionRecordId;
	readonly rev: number;
	readonly hash: string;
}

/** What the record of a shard holds: lines, in columns. */
export interface ShardContent {
	readonly situations: Column;
}

/** What the root holds. */
export interface RootContent {
	/** The revision of every shard, 0 for one that was never written. */
	readonly shards: readonly number[];
	readonly editions: readonly EditionLine[];
	/** How many records were sealed with this data key. */
	readonly seals: number;
}

/** What a situation record holds. The header is in it too, so that a lost shard can be made again. */
export interface SituationContent<Header, Body> {
	readonly header: Header;
	readonly body: Body;
}

/** `older`: it opens, but the index knows a later revision, so somebody put an old copy back. */
export type Wholeness = 'whole' | 'damaged' | 'missing' | 'older';

/** A shard in memory. Its lines are replaced, never changed, so that a list that was given out stays as it was. */
export interface Shard<Header> {
	readonly rev: number;
	readonly lines: readonly Listed<Header>[];
}

/**
 * With 10,000 situations a shard has some 40 lines, 5 kB: what a save seals again.
 */
export const SHARDS = 256;
export const EMPTY_SHARD: Shard<never> = { rev: 0, lines: [] };

export function shardOf(id: SituationId): number {
	return Number.parseInt(id.slice(0, 2), 16);
}

/** The key of a shard's record: what the ids in it begin with. */
export function shardKey(shard: number): string {
	return shard.toString(16).padStart(2, '0');
}

/** A shard as its record says, every line taken for whole until its record was looked at. */
export function shardFrom<Header>(rev: number, { situations }: ShardContent): Shard<Header> {
	const lines = unpacked(situations) as readonly SituationLine<Header>[];
	return { rev, lines: lines.map((line) => listed(line)) };
}

export function listed<Header>(line: SituationLine<Header>, state: Wholeness = 'whole'): Listed<Header> {
	const { id, header, rev, expiry } = line;
	return { id, header, rev, expiry, state };
}

export function shardContent({ lines }: Shard<unknown>): ShardContent {
	return { situations: packed(lines.map(({ id, rev, expiry, header }) => ({ id, rev, expiry, header }))) };
}

/** With `line` in the place of the one with its id, or at the end. */
export function withLine<Line extends { readonly id: string }>(lines: readonly Line[], line: Line): readonly Line[] {
	const has = lines.some(({ id }) => id === line.id);
	return has ? lines.map((other) => (other.id === line.id ? line : other)) : [...lines, line];
}

/** Bounded: a damaged record may claim any revision. 0 for none. */
export function claimedRev(stored: unknown): number {
	const { rev } = Object(stored) as { rev?: unknown };
	return isRev(rev) ? rev : 0;
}
