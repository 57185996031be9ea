/**
 * The manifest: the content of the index record. It lists every situation with its header and revision, so that a list
 * needs one record opened, and so that a record that was lost or put back from an older copy is noticed.
 */
import { isSealedRecord, open, refuseNewer, type DataKey, type SealedRecord } from '#vault/envelope.ts';
import { RecordDamagedError } from '#vault/errors.ts';
import { isId, type EditionRecordId, type ExpiryMonth, type SituationId } from '#vault/ids.ts';

export interface SituationLine<Header> {
	readonly id: SituationId;
	readonly rev: number;
	readonly expiry: ExpiryMonth | null;
	/** Null only when the index was lost and the situation itself does not open either. */
	readonly header: Header | null;
}

export interface EditionLine {
	readonly id: EditionRecordId;
	readonly rev: number;
	readonly hash: string;
}

export interface Manifest<Header> {
	readonly situations: readonly SituationLine<Header>[];
	readonly editions: readonly EditionLine[];
}

/** What a situation record holds. The header is in it too, so that a lost index can be rebuilt. */
export interface SituationContent<Header, Body> {
	readonly header: Header;
	readonly body: Body;
}

/** `older`: it opens, but the index knows a later revision, so somebody put an old copy back. */
export type Wholeness = 'whole' | 'damaged' | 'missing' | 'older';

/** What opening a record showed. */
export type Opened<Content> =
	| { readonly kind: 'opened'; readonly record: SealedRecord; readonly content: Content }
	| { readonly kind: 'damaged'; readonly rev: number; readonly expiry: ExpiryMonth | null };

/** Opens every record of a store. Damage is a value here: one bad record does not keep the others closed. */
export async function openEach<Content>(
	dataKey: DataKey,
	store: 'situation' | 'edition',
	records: ReadonlyMap<string, unknown>
): Promise<ReadonlyMap<string, Opened<Content>>> {
	const opened = [...records].map(async ([id, record]): Promise<[string, Opened<Content>]> => {
		const known = isSealedRecord(record) ? record : null;
		try {
			const content = (await open(dataKey, store, id, record)) as Content;
			return [id, { kind: 'opened', record: known as SealedRecord, content }];
		} catch (cause) {
			if (!(cause instanceof RecordDamagedError)) throw cause;
			return [id, { kind: 'damaged', rev: known?.rev ?? 1, expiry: known?.expiry ?? null }];
		}
	});
	return new Map(await Promise.all(opened));
}

/** Stops before anything is opened when one of the records is of a newer version. */
export function refuseAnyNewer(records: Iterable<unknown>): void {
	for (const record of records) refuseNewer(record);
}

/** How the record of a line is, given what opening it showed. */
export function wholenessOf(line: SituationLine<unknown>, found: Opened<unknown> | undefined): Wholeness {
	if (found === undefined) return 'missing';
	if (found.kind === 'damaged') return 'damaged';
	return found.record.rev < line.rev ? 'older' : 'whole';
}

/** The manifest again, from the records themselves. Records that do not open keep a line, without a header. */
export function rebuild<Header>(
	situations: ReadonlyMap<string, Opened<SituationContent<Header, unknown>>>,
	editions: ReadonlyMap<string, Opened<{ readonly hash: string }>>
): Manifest<Header> {
	const situationLines: SituationLine<Header>[] = [];
	for (const [key, found] of situations) {
		if (!isId(key)) continue;
		const id = key as SituationId;
		if (found.kind === 'damaged') situationLines.push({ id, rev: found.rev, expiry: found.expiry, header: null });
		else {
			const { rev, expiry } = found.record;
			situationLines.push({ id, rev, expiry, header: found.content.header });
		}
	}
	const editionLines: EditionLine[] = [];
	for (const [key, found] of editions) {
		if (found.kind === 'damaged') continue;
		editionLines.push({ id: key as EditionRecordId, rev: found.record.rev, hash: found.content.hash });
	}
	return { situations: situationLines, editions: editionLines };
}

/** With `line` in the place of the one with its id, or at the end. */
export function withLine<Line extends { readonly id: string }>(lines: readonly Line[], line: Line): readonly Line[] {
	const has = lines.some(({ id }) => id === line.id);
	return has ? lines.map((other) => (other.id === line.id ? line : other)) : [...lines, line];
}
