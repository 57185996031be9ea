import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stat } from 'node:fs/promises';
import { writeFile } from 'node:fs/promises';
import { call, callJson, Folder, TODAY } from './small-flow.ts';

const CLAIM = '{ sources: [], where: Eigen afspraak, confidence: low, reviewed: null }';

const OVERLAY = `format: 1
overlay: onze-opvang
extends: kinderopvang-thuis
made-on: VERSION
version: 2026.11.0
words:
  screens:
    onthulling:
      title: Een kind vertelt iets aan jou
insert:
  onze-afspraken: { kind: information, after: kindcheck }
`;
const WORDS = `  screens:
    onze-afspraken: { title: Onze afspraken, body: [Bel eerst de leidinggevende.] }
`;
const WHOLE = OVERLAY.replace('  screens:\n', WORDS) + `sources: { screens: { onze-afspraken: ${CLAIM} } }\n`;

let folder: Folder;
let version: string;
beforeAll(async () => {
	folder = await Folder.make();
	const { said } = await callJson('list');
	version = (said['flows'] as { id: string; version: string }[]).find(({ id }) => id === 'kinderopvang-thuis')!.version;
	const made = WHOLE.replace('VERSION', version);
	await folder.write('eigen', { 'overlay.yaml': made });
	await folder.write('los', { 'ons.yaml': made });
	await folder.write('vast', { 'overlay.yaml': `${made}norms: [norm-9]\n` });
	await folder.write('mis', {
		'overlay.yaml': made.replace('extends: kinderopvang-thuis', 'extends: kinderopvang-thuus')
	});
	await folder.write('geen', { 'overlay.yaml': 'overlay: [\n' });
	await folder.shipped('kinderopvang-thuis', ['flow.yaml', `version: ${version}`, 'version: 2027.1.0']);
	await writeFile(
		folder.at('kinderopvang-thuis', 'words.nl.yaml'),
		`${await folder.text('kinderopvang-thuis', 'words.nl.yaml')}`.replace(
			/^screens:\n/m,
			'screens:\n  onthulling: { title: Een nieuwe titel }\n'
		)
	);
}, 30_000);
afterAll(() => folder.remove());

describe('an overlay', { timeout: 60_000 }, () => {
	it('is checked by the path of its folder or file, over the flow that it names', async () => {
		for (const path of [folder.at('eigen'), folder.at('eigen', 'overlay.yaml'), folder.at('los', 'ons.yaml')])
			expect(await callJson('check', path), path).toEqual({ exit: 0, said: { ok: true, diagnostics: [] } });
		const over = await callJson('check', 'kinderopvang-thuis', '--overlay', folder.at('eigen'));
		expect(over).toEqual({ exit: 0, said: { ok: true, diagnostics: [] } });
	});

	it('is walked with what it adds', async () => {
		const answers = ['gevaar=nee', 'welke-route=thuis', 'aanleiding=gezien'].flatMap((one) => ['--answer', one]);
		const { said } = await callJson('walk', folder.at('eigen'), ...answers);
		expect(said['visited']).toEqual(expect.arrayContaining(['kindcheck', 'onze-afspraken']));
	});

	it('is verified by the rules of the flow that it lies over', async () => {
		const { exit, said } = await callJson('verify', folder.at('eigen'));
		expect([exit, said['ok']]).toEqual([0, true]);
		expect(said['rules']).toContainEqual(expect.objectContaining({ id: 'onveilig-dan-melden', ok: true }));
	});

	it('is laid beside its flow by diff: no outcome is different', async () => {
		const { said } = await callJson('diff', 'kinderopvang-thuis', folder.at('eigen'));
		expect(said['outcomes']).toEqual([]);
		expect(said['routes']).toContainEqual(expect.objectContaining({ id: 'onze-afspraken', change: 'added' }));
		expect(said['texts']).toContainEqual(expect.objectContaining({ after: 'Een kind vertelt iets aan jou' }));
	});

	it('cannot change what is held, and the finding names who holds it', async () => {
		const { exit, said } = await callJson('check', folder.at('vast'));
		expect(exit).toBe(1);
		expect(said['diagnostics']).toContainEqual(expect.objectContaining({ code: 'lock-held' }));
	});

	it('over a flow that is not there, or in a file that is no YAML, is a finding and no misuse', async () => {
		const codes = async (name: string) => {
			const { exit, said } = await callJson('check', folder.at(name));
			expect(exit).toBe(1);
			return (said['diagnostics'] as { code: string }[]).map(({ code }) => code);
		};
		expect(await codes('mis')).toContain('file-missing');
		expect(await codes('geen')).toContain('syntax-wrong');
	});
});

describe('flow pack', { timeout: 60_000 }, () => {
	const pack = async (name: string, ...more: string[]) => callJson('pack', folder.at(name), ...more);

	it('makes one file that is the same overlay, and remembers what the flow has where it changes something', async () => {
		const { exit, said } = await pack('eigen');
		expect([exit, said['ok']]).toEqual([0, true]);
		const packed = JSON.parse(await folder.text('eigen', 'onze-opvang.meldflow')) as Record<string, unknown>;
		expect(packed).toMatchObject({ overlay: 'onze-opvang', 'made-on': version });
		expect(Object.keys(packed['was'] as object)).toEqual(['words.screens.onthulling.title']);
		expect(await callJson('check', folder.at('eigen', 'onze-opvang.meldflow'))).toMatchObject({ exit: 0 });
	});

	it('gives the same file when it is packed again, or packed from what was packed', async () => {
		await pack('eigen', '--out', folder.at('een.meldflow'));
		await pack('eigen', '--out', folder.at('twee.meldflow'));
		await pack('een.meldflow', '--out', folder.at('drie.meldflow'));
		const one = await folder.text('een.meldflow');
		expect(await folder.text('twee.meldflow')).toBe(one);
		expect(await folder.text('drie.meldflow')).toBe(one);
	});

	it('writes nothing when there is an error', async () => {
		const { exit, said } = await pack('vast');
		expect([exit, said['ok']]).toEqual([1, false]);
		expect(await stat(folder.at('vast', 'onze-opvang.meldflow')).catch(() => null)).toBeNull();
	});

	it('shows both texts where a newer edition changed what the overlay changed, until somebody chose', async () => {
		await pack('eigen', '--out', folder.at('oud.meldflow'));
		const old = JSON.parse(await folder.text('oud.meldflow')) as Record<string, unknown>;
		const again = async (name: string) =>
			callJson('pack', folder.at(name), '--flows', folder.path, '--out', folder.at('nieuw.meldflow'));
		const { exit, said } = await again('oud.meldflow');
		expect(exit).toBe(1);
		const conflict = { mine: 'Een kind vertelt iets aan jou', theirs: 'Een nieuwe titel' };
		expect(said['conflicts']).toMatchObject([{ address: 'words.screens.onthulling.title', ...conflict }]);
		const { out } = await call('pack', folder.at('oud.meldflow'), '--flows', folder.path);
		for (const text of Object.values(conflict)) expect(out).toContain(text);

		for (const [take, title] of [
			['mine', 'Een kind vertelt iets aan jou'],
			['theirs', undefined]
		] as const) {
			const choose = { 'words.screens.onthulling.title': { take, over: '2027.1.0' } };
			await folder.write('.', { 'gekozen.meldflow': JSON.stringify({ ...old, choose }) });
			expect((await again('gekozen.meldflow')).exit).toBe(0);
			const packed = JSON.parse(await folder.text('nieuw.meldflow'));
			expect(packed).toMatchObject({ 'made-on': '2027.1.0' });
			expect(packed).not.toHaveProperty('choose');
			expect(packed.words.screens.onthulling?.title).toBe(title);
			// What was chosen stays chosen.
			expect(await callJson('check', folder.at('nieuw.meldflow'), '--flows', folder.path)).toMatchObject({
				exit: 0,
				said: { diagnostics: [] }
			});
		}
	});
});

describe('flow new', { timeout: 60_000 }, () => {
	it('makes a flow on the national base that is sound at once, and whose journeys come out', async () => {
		const { exit, said } = await callJson('new', 'mijn-flow', '--in', folder.path);
		expect(exit).toBe(0);
		expect((said['files'] as string[]).map((file) => file.split('/').at(-1))).toEqual(
			expect.arrayContaining(['flow.yaml', 'words.nl.yaml', 'sources.yaml', 'journeys.yaml', 'CHANGES.md'])
		);
		expect(await callJson('verify', folder.at('mijn-flow'))).toMatchObject({
			exit: 0,
			said: { ok: true, diagnostics: [] }
		});
	});

	it.each(['kinderopvang-thuis', 'landelijk', 'kinderopvang-medewerker'])(
		'makes an overlay over %s that is sound at once, and also with every example in it',
		async (flow) => {
			const id = `op-${flow}`;
			expect((await callJson('new', id, '--extends', flow, '--in', folder.path)).exit).toBe(0);
			const sound = { exit: 0, said: { ok: true, diagnostics: [] } };
			expect(await callJson('check', folder.at(id))).toEqual(sound);
			const text = await folder.text(id, 'overlay.yaml');
			const examples = text.replaceAll(/^#(?=\S| {2})/gm, '');
			expect(examples).not.toBe(text);
			await folder.write(id, { 'overlay.yaml': examples });
			expect(await callJson('check', folder.at(id))).toEqual(sound);
		}
	);

	it('carries the day it was made on, and a day to look again', async () => {
		await callJson('new', 'op-dag', '--extends', 'landelijk', '--in', folder.path);
		const text = await folder.text('op-dag', 'overlay.yaml');
		expect(TODAY).toBe('2026-11-22');
		expect(text).toContain('version: 2026.11.0\n');
		expect(text).toContain('review-by: 2027-11-22\n');
	});

	it('never writes over what is there', async () => {
		await folder.write('bezet', { 'flow.yaml': 'van mij' });
		expect((await call('new', 'bezet', '--in', folder.path)).exit).toBe(2);
		expect(await folder.text('bezet', 'flow.yaml')).toBe('van mij');
	});
});
