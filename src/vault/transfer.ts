/** Everything out of an open vault, and back into one: what a backup is made of. */
import type { Exported, ExportedSituation, Imported } from '#vault/contract.ts';
import type { Contents } from '#vault/contents.ts';
import { isRev, type SealedRecord } from '#vault/envelope.ts';
import { ImportRefusedError, RecordDamagedError } from '#vault/errors.ts';
import { isExpiryDay, isId, type SituationId } from '#vault/ids.ts';
import type { IsExpired } from '#vault/index.ts';
import { withLine, type SituationLine } from '#vault/manifest.ts';
import { readEach } from '#vault/records.ts';

export async function exportAll<Header, Body>(contents: Contents<Header, Body>): Promise<Exported<Header, Body>> {
	const situations: ExportedSituation<Header, Body>[] = [];
	await readEach(contents, ({ id, rev, expiry }, { header, body }) => {
		situations.push({ id, rev, expiry, header, body });
	});
	const editions: { hash: string; edition: unknown }[] = [];
	for (const { hash } of contents.editions) {
		try {
			editions.push({ hash, edition: await contents.readEdition(hash) });
		} catch (cause) {
			// Public, and shipped with the application: a situation without it is still worth keeping.
			if (!(cause instanceof RecordDamagedError)) throw cause;
		}
	}
	return { situations, editions, unreadable: contents.lines.length - situations.length };
}

/**
 * Merges by id and revision, all of it or nothing: what is not here is added; what is here is replaced by a later
 * revision, or by any revision when it does not open here; the rest stays. What is over by now stays away, or keeping a
 * backup would undo the promise that notes go.
 *
 * @throws ImportRefusedError for anything that is no export
 */
export async function importAll<Header, Body>(
	contents: Contents<Header, Body>,
	exported: Exported<Header, Body>,
	isExpired: IsExpired
): Promise<Imported> {
	refuseOthers(exported);
	const latest = new Map<SituationId, ExportedSituation<Header, Body>>();
	for (const situation of exported.situations) {
		if (situation.rev > (latest.get(situation.id)?.rev ?? 0)) latest.set(situation.id, situation);
	}
	let imported: Imported = { added: 0, replaced: 0, unchanged: 0, expired: 0 };
	let lines: SituationLine<Header>[] = [];
	await contents.commit(async () => {
		const counts = { added: 0, replaced: 0, unchanged: 0, expired: 0 };
		lines = [];
		const sealing: Promise<SealedRecord>[] = [];
		for (const { id, rev, expiry, header, body } of latest.values()) {
			const here = contents.lineOf(id);
			const what = isExpired({ expiry }) ? 'expired' : !here ? 'added' : isBehind(here, rev) ? 'replaced' : 'unchanged';
			counts[what]++;
			if (what === 'expired' || what === 'unchanged') continue;
			const isBad = here !== undefined && here.state !== 'whole';
			const line = { id, rev: isBad ? Math.max(here.rev, rev) + 1 : rev, expiry, header };
			lines.push(line);
			sealing.push(contents.sealSituation(line, { header, body }));
		}
		let { editions } = contents;
		for (const { hash, edition } of exported.editions) {
			if (editions.some((line) => line.hash === hash)) continue;
			const { put, line } = contents.sealEdition(hash, edition);
			sealing.push(put);
			editions = withLine(editions, line);
		}
		imported = counts;
		return { put: sealing, lines, editions };
	});
	contents.forget(lines.map(({ id }) => id));
	return imported;
}

function isBehind(here: { readonly rev: number; readonly state: string }, rev: number): boolean {
	return here.state !== 'whole' || here.rev < rev;
}

/** What the types promise, looked at: it comes from a file. Headers and bodies are the caller's to check. */
function refuseOthers(exported: Exported<unknown, unknown>): void {
	const { situations, editions } = Object(exported) as Partial<Record<keyof Exported<unknown, unknown>, unknown>>;
	const isExport =
		Array.isArray(situations) &&
		situations.every((situation) => {
			const { id, rev, expiry, header, body } = Object(situation) as Record<string, unknown>;
			const isPlaced = isId(id) && isRev(rev) && (expiry === null || isExpiryDay(expiry));
			return isPlaced && header !== undefined && header !== null && body !== undefined;
		}) &&
		Array.isArray(editions) &&
		editions.every((edition) => typeof (Object(edition) as { hash?: unknown }).hash === 'string');
	if (!isExport) throw new ImportRefusedError('this is no export of a vault');
}
