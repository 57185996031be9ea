/** What comes out of a backup is input from outside: what of it may go into a vault. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { canonicalJson } from '#flow/canonical-json.ts';
import type { Edition } from '#flow/flow.ts';
import { completeEdition } from '#flow/older-edition.ts';
import { readForVault } from '#routes/keeping/backup/read-for-vault.ts';
import type { SituationBody, SituationHeader } from '#routes/keeping/situation.ts';
import { TRANSCRIPT_FORMAT } from '#session/transcript.ts';
import { openFile, sealFile } from '#vault/backup/age-file.ts';
import { readContent, writeContent } from '#vault/backup/content.ts';
import type { Exported } from '#vault/contract.ts';
import { openVault, type Vault } from '#vault/vault.ts';
import { cheapKey, newDatabaseName, NOW, PASSPHRASE } from './support.ts';

/** What is slow by design, or loads lists, is slower where other tests run. */
vi.setConfig({ testTimeout: 120_000 });

type Loose = Record<string, never> & { [key: string]: Loose } & Loose[];

const FROZEN = readFileSync(new URL('./frozen/backup-1.json', import.meta.url), 'utf8');
interface Backup {
	readonly situations: Loose[];
	readonly editions: { hash: string; edition: Loose }[];
}
/** Anew each time, so that a test may change it. Its transcript is of the newest format, as reading makes it. */
function aBackup(): Backup {
	const backup = JSON.parse(FROZEN) as Backup;
	for (const { body } of backup.situations) assign(body!['transcript']!, { format: TRANSCRIPT_FORMAT });
	return backup;
}
const aSituation = () => aBackup().situations[0]!;
const anEdition = () => aBackup().editions[0]!.edition;

const read = (situations: readonly unknown[], editions: readonly unknown[] = []) =>
	readForVault({ situations, editions, unreadable: 0 } as Exported<unknown, unknown>);
const assign = (target: Loose, values: Record<string, unknown>) => Object.assign(target, values);

/** With the hash that fits: whoever makes a backup by hand can do that too. */
function hashed(edition: Loose): { hash: string; edition: unknown } {
	const { hash: _, ...content } = edition as unknown as { hash: string };
	const hash = createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
	return { hash, edition: { ...content, hash } };
}

describe('a situation from a backup', () => {
	it('with a transcript of the first format comes in as one of the newest', async () => {
		const { exported, leftOut } = await read((JSON.parse(FROZEN) as Backup).situations);
		expect({ situations: exported.situations, leftOut }).toEqual({ situations: aBackup().situations, leftOut: 0 });
	});

	it('comes in as it was', async () => {
		const { situations, editions } = aBackup();
		const { exported, leftOut, editionsLeftOut } = await read(situations, editions);
		expect({ ...exported, leftOut, editionsLeftOut }).toEqual({
			...{ situations, editions, unreadable: 0 },
			...{ leftOut: 0, editionsLeftOut: 0 }
		});
	});

	it.each<[string, (situation: Loose) => unknown]>([
		['an id that the vault does not make', (one) => assign(one, { id: 'Fatima' })],
		['no revision', (one) => assign(one, { rev: 0 })],
		['a revision past counting', (one) => assign(one, { rev: Number.MAX_SAFE_INTEGER })],
		['an expiry that is no day', (one) => assign(one, { expiry: '2026-13-01' })],
		['an expiry that is missing', (one) => assign(one, { expiry: undefined })],
		['a code name that somebody typed', (one) => assign(one['header']!, { codeName: 'Fatima Yilmaz' })],
		['a step that is no name', (one) => assign(one['header']!, { step: '<b>' })],
		['an end that is neither', (one) => assign(one['header']!, { ended: 'nee' })],
		['a moment before time', (one) => assign(one['header']!, { begunAt: -1 })],
		['a day that is not there', (one) => assign(one['header']!, { lookAgain: '2026-02-30' })],
		['another flow in its header', (one) => assign(one['header']!, { flow: 'onderwijs' })],
		['another edition in its header', (one) => assign(one['header']!, { hash: 'f'.repeat(16) })],
		['no header', (one) => assign(one, { header: null })],
		['no body', (one) => assign(one, { body: 'niets' })],
		['no drafts', (one) => assign(one['body']!, { drafts: null })],
		['no transcript', (one) => assign(one['body']!, { transcript: undefined })],
		['a newer transcript', (one) => assign(one['body']!['transcript']!, { format: TRANSCRIPT_FORMAT + 1 })],
		['an entry of no kind', (one) => assign(one['body']!['transcript']!['entries']![0]!, { kind: 'vermoed' })],
		['two entries with one id', (one) => assign(one['body']!['transcript']!['entries']![1]!, { id: 'e1' })],
		[
			'a text without end',
			(one) => assign(one['body']!['transcript']!['entries']![0]!['observation']!, { what: 'a'.repeat(20_001) })
		],
		[
			'a draft without end',
			(one) => assign(one['body']!['drafts']![0]!['fields']![0]!, { text: 'a'.repeat(1_000_001) })
		],
		['a field of no name', (one) => assign(one['body']!['drafts']![0]!['fields']![0]!, { name: 'naam kind' })],
		[
			'more drafts than screens',
			(one) => assign(one['body']!, { drafts: Array.from({ length: 501 }, () => one['body']!['drafts']![0]) })
		]
	])('stays out with %s, and the others come in', async (_, spoil) => {
		const [bad, good] = [aSituation(), assign(aSituation(), { id: 'f'.repeat(32) })];
		spoil(bad);
		const { exported, leftOut } = await read([bad, good]);
		expect({ situations: exported.situations, leftOut }).toEqual({ situations: [good], leftOut: 1 });
	});

	it.each([null, 7, 'situatie', [], {}])('stays out when it is %j', async (given) => {
		expect(await read([given], [given])).toMatchObject({ leftOut: 1, editionsLeftOut: 1 });
	});

	it('loses what no situation has', async () => {
		const more = aSituation();
		for (const place of [more, more['header'], more['body'], more['body']!['drafts']![0]]) {
			assign(place!, { naam: 'Fatima', constructor: 'x' });
		}
		const { exported } = await read([more]);
		expect(exported.situations).toEqual([aSituation()]);
	});

	it('is there once, in its last revision', async () => {
		const later = assign(aSituation(), { rev: 9 });
		const { exported, leftOut } = await read([aSituation(), later, aSituation()]);
		expect(exported.situations).toEqual([later]);
		expect(leftOut).toBe(2);
	});

	it('comes in when its edition does not: the app may have that one itself', async () => {
		const edition = { hash: 'f'.repeat(16), edition: anEdition() };
		const { exported, leftOut, editionsLeftOut } = await read([aSituation()], [edition]);
		expect([exported.situations.length, exported.editions.length, leftOut, editionsLeftOut]).toEqual([1, 0, 0, 1]);
	});
});

describe('a backup of a vault', () => {
	const options = () => ({ deriveKey: cheapKey, now: () => NOW, databaseName: newDatabaseName() });
	async function aVault(): Promise<Vault<SituationHeader, SituationBody>> {
		const vault = await openVault<SituationHeader, SituationBody>(options());
		onTestFinished(() => vault.close());
		await vault.create(PASSPHRASE);
		return vault;
	}
	const carried = async (vault: Vault<SituationHeader, SituationBody>) => {
		const content = writeContent(await vault.exportAll(), { app: '0.1.0', madeOn: '2026-11-22' });
		const file = await sealFile(content, PASSPHRASE, 2);
		return (await readForVault(readContent(await openFile(file, PASSPHRASE)))).exported;
	};
	const kept = (vault: Vault<SituationHeader, SituationBody>) =>
		vault.list().map(({ id, rev, expiry, header }) => ({ id, rev, expiry, header }));

	it('is what a new vault has after it, and no more than what a vault has that knows later', async () => {
		const [old, other] = [await aVault(), await aVault()];
		const { exported } = await read(aBackup().situations, aBackup().editions);
		await old.importAll(exported);
		const { id, rev, expiry, header, body } = exported.situations[0]!;
		await other.importAll(await carried(old));
		expect(kept(other)).toEqual([{ id, rev, expiry, header }]);
		expect(await other.read(id)).toEqual(body);
		expect(await other.readEdition(header.hash)).toEqual(aBackup().editions[0]!.edition);
		await other.save(id, { ...header, ended: true }, body);
		expect(await other.importAll(await carried(old))).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
		expect(await old.importAll(await carried(other))).toMatchObject({ added: 0, replaced: 1, unchanged: 0 });
		expect(kept(old)).toEqual(kept(other));
	});
});

describe('an edition from a backup', () => {
	it.each(['kinderopvang-thuis', 'artsen'])('comes in as it was: %s', async (id) => {
		const { edition } = await loadEdition('flows', id);
		const given = JSON.parse(JSON.stringify(edition));
		const { exported } = await read([], [{ hash: edition!.hash, edition: given }]);
		expect(exported.editions).toEqual([{ hash: edition!.hash, edition: given }]);
	});

	it('of an older version comes in as it was, and is opened with what was added to the language since', async () => {
		const older = anEdition();
		for (const screen of Object.values(older['flow']!['screens']!)) {
			delete (screen as Partial<Loose>)['continues'];
			delete (screen as Partial<Loose>)['optional'];
		}
		const named = hashed(older);
		const { exported } = await read([], [named]);
		expect(exported.editions).toEqual([named]);
		const complete = (edition: unknown) => completeEdition(edition as Edition).flow;
		expect(complete(exported.editions[0]!.edition)).toEqual(complete(anEdition()));
	});

	it('stays out when one word differs from what its hash says', async () => {
		const other = anEdition();
		assign(other['words']!['flow']!, { title: 'Iets anders' });
		const named = { hash: other['hash'], edition: other };
		expect(await read([], [named])).toMatchObject({ editionsLeftOut: 1 });
	});

	const screen = (edition: Loose) => edition['flow']!['screens']![edition['flow']!['start'] as unknown as string]!;
	const wordsOf = (edition: Loose) => edition['words']!['screens']![edition['flow']!['start'] as unknown as string]!;

	it.each<[string, (edition: Loose) => unknown]>([
		['a way that leads nowhere', (one) => assign(screen(one), { next: [{ to: 'nergens', returnTo: null }] })],
		['a way that is empty', (one) => assign(screen(one), { next: [] })],
		['a way back to nowhere', (one) => assign(screen(one), { next: [{ to: 'back', returnTo: null }] })],
		['a beginning that is not there', (one) => assign(one['flow']!, { start: 'nergens' })],
		['a screen under another name', (one) => assign(screen(one), { id: 'anders' })],
		['a screen in another step', (one) => assign(screen(one), { step: 'anders' })],
		['a screen of no kind', (one) => assign(screen(one), { kind: 'video' })],
		['a screen without words', (one) => assign(one['words']!, { screens: {} })],
		['words without a title', (one) => assign(wordsOf(one), { title: '' })],
		['markup', (one) => assign(wordsOf(one), { title: '<img src=x>' })],
		['a sign that nobody sees', (one) => assign(wordsOf(one), { title: 'Bel\u202e112' })],
		['a key that no screen has', (one) => assign(screen(one), { onenter: 'fetch' })],
		['a key that no edition has', (one) => assign(one, { script: 'x' })],
		['a screen that is nothing', (one) => assign(one['flow']!['screens']!, { extra: null })],
		['steps that are no list', (one) => assign(one['flow']!, { steps: {} })],
		['a language that the app does not speak', (one) => assign(one, { translations: { xx: {} } })],
		['a number that nobody can call', (one) => assign(one['flow']!['contacts']![0]!, { tel: 'javascript:1' })],
		[
			'a condition of another language',
			(one) => assign(screen(one), { next: [{ when: { eval: '1' }, to: 'einde', returnTo: null }] })
		],
		['bases that are no names', (one) => assign(one['flow']!, { extends: ['../../'] })],
		['no flow', (one) => assign(one, { flow: undefined })],
		['no words', (one) => assign(one, { words: null })]
	])('stays out with %s, also when its hash fits', async (_, spoil) => {
		const edition = anEdition();
		spoil(edition);
		const { hash, edition: given } = hashed(edition);
		const inFile = JSON.parse(JSON.stringify({ hash, edition: given }));
		expect(await read([], [inFile])).toMatchObject({ exported: { editions: [] }, editionsLeftOut: 1 });
	});

	it('stays out under another name than its own', async () => {
		const named = { hash: 'a'.repeat(16), edition: anEdition() };
		expect(await read([], [named])).toMatchObject({ editionsLeftOut: 1 });
	});
});
