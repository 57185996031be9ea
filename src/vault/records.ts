/** Going through every record of an open vault: to find what is damaged, and to read them all. */
import type { Contents } from '#vault/contents.ts';
import { pagesOf } from '#vault/database.ts';
import { isSealedRecord, parsed, refuseNewer } from '#vault/envelope.ts';
import { RecordDamagedError } from '#vault/errors.ts';
import type { Bytes } from '#vault/bytes.ts';
import type { SituationId } from '#vault/ids.ts';
import type { SituationContent, SituationLine } from '#vault/manifest.ts';

/** So many are read and opened at a time: a few milliseconds, after which the page may do something else. */
const BATCH = 100;
/** From here on going through the whole store is faster than asking one by one. */
const FEW = 32;

/**
 * Opens every record once, so that what is damaged, missing or older has a name in the list.
 *
 * @param settle - does its work when no save is under way: what looks bad is looked at once more then
 * @returns whether anything in the list changed
 * @throws VaultNewerError when a record is of a newer version; KeyRenewedError
 */
export async function checkRecords<Header, Body>(
	contents: Contents<Header, Body>,
	settle: <T>(work: () => Promise<T>) => Promise<T>
): Promise<boolean> {
	const unseen = new Set(contents.lines.map(({ id }) => id));
	const doubtful: SituationId[] = [];
	for await (const page of pagesOf(contents.database, 'situation', BATCH)) {
		if (contents.isClosed) return false;
		for (const [, record] of page) refuseNewer(record);
		const found = page.map(([key, record]) => ({ id: key as SituationId, record }));
		const opened = await Promise.all(found.map(({ id, record }) => openedOrNull(contents, id, record)));
		if (contents.isClosed) return false;
		for (const [at, { id, record }] of found.entries()) {
			const [content, line] = [opened[at], contents.lineOf(id)];
			unseen.delete(id);
			// Removed, and put back by somebody: it is not in the list.
			if (line === undefined) continue;
			const { rev } = isSealedRecord(record) ? record : { rev: 0 };
			if (content && rev === line.rev && line.state === 'whole') contents.bodies.hold(id, rev, content);
			else doubtful.push(id);
		}
		if (!contents.isAwaited) await nextTask();
	}
	doubtful.push(...unseen);
	return doubtful.length > 0 && settle(() => lookAgain(contents, doubtful));
}

/** What looked bad may have been saved or removed by another tab meanwhile. */
async function lookAgain<Header, Body>(
	contents: Contents<Header, Body>,
	ids: readonly SituationId[]
): Promise<boolean> {
	if (contents.isClosed) return false;
	await contents.reload();
	const before = contents.lines;
	for (const id of ids) {
		const line = contents.lineOf(id);
		if (line === undefined) continue;
		const record: unknown = await contents.database.get('situation', id);
		const content = await openedOrNull(contents, id, record);
		if (content === null || !isSealedRecord(record)) {
			contents.mark(id, record === undefined ? 'missing' : 'damaged');
			continue;
		}
		contents.mark(id, record.rev < line.rev ? 'older' : 'whole');
		if (record.rev <= line.rev) continue;
		const { header } = parsed(content) as SituationContent<Header, Body>;
		contents.adopt({ id, rev: record.rev, expiry: record.expiry, header });
	}
	await contents.writeRepairs();
	return contents.lines !== before;
}

async function openedOrNull(
	contents: Contents<unknown, unknown>,
	id: SituationId,
	record: unknown
): Promise<Bytes | null> {
	try {
		return await contents.openSituation(id, record);
	} catch (cause) {
		if (cause instanceof RecordDamagedError) return null;
		throw cause;
	}
}

/**
 * Every situation that can be read, in no order. What this tab opened before comes from memory.
 *
 * @param visit - is not awaited
 */
export async function readEach<Header, Body>(
	contents: Contents<Header, Body>,
	visit: (line: SituationLine<Header>, content: SituationContent<Header, Body>) => void
): Promise<void> {
	const { bodies } = contents;
	const unopened = new Set<SituationId>();
	const give = (line: SituationLine<Header>, content: Bytes) =>
		visit(line, parsed(content) as SituationContent<Header, Body>);
	for (const line of contents.lines) {
		const held = bodies.get(line.id, line.rev);
		if (held) give(line, held);
		else unopened.add(line.id);
	}
	for await (const page of unopened.size <= FEW
		? eachOf(contents, unopened)
		: pagesOf(contents.database, 'situation', BATCH)) {
		const wanted = page.filter(([key]) => unopened.has(key as SituationId));
		const opened = await Promise.all(wanted.map(([key, record]) => openedOrNull(contents, key as SituationId, record)));
		for (const [at, [key, record]] of wanted.entries()) {
			const [id, content] = [key as SituationId, opened[at]];
			const line = contents.lineOf(id);
			if (!content || !line || !isSealedRecord(record) || record.rev < line.rev) continue;
			give({ ...line, rev: record.rev, expiry: record.expiry }, content);
			if (!contents.isClosed) bodies.hold(id, record.rev, content);
		}
	}
}

async function* eachOf(contents: Contents<unknown, unknown>, ids: ReadonlySet<SituationId>) {
	const records = await Promise.all([...ids].map((id) => contents.database.get('situation', id)));
	yield [...ids].map((id, at): readonly [string, unknown] => [id, records[at]]);
}

/** After what else the page has to do. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
