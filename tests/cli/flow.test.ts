import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ran } from '#cli/run.ts';
import { call, callJson, Folder } from './small-flow.ts';

let folder: Folder;
beforeAll(async () => {
	folder = await Folder.make();
	await folder.small('klein');
	await folder.small('kapot', ['flow.yaml', 'nee: { to: lijst }', 'nee: { to: lijts }']);
	await folder.small('oud', ['flow.yaml', 'sector:', 'review-by: 2026-01-01\nsector:']);
});
afterAll(() => folder.remove());

function spawned(...args: readonly string[]): Promise<Ran> {
	const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
	return new Promise((done) => {
		execFile(process.execPath, [tsx, 'src/cli/flow.ts', ...args], (failure, out, error) => {
			done({ exit: (failure?.code ?? 0) as Ran['exit'], out, error });
		});
	});
}

describe('npm run -s flow', () => {
	it('prints one JSON document and nothing else, and ends with 0, 1 or 2', async () => {
		const [sound, broken, misuse] = await Promise.all([
			spawned('check', folder.at('klein'), '--json'),
			spawned('check', folder.at('kapot'), '--json'),
			spawned('verzin', '--json')
		]);
		expect(sound).toEqual({ exit: 0, out: '{"ok":true,"diagnostics":[]}\n', error: '' });
		expect(broken).toMatchObject({ exit: 1, error: '' });
		expect(JSON.parse(broken.out)).toMatchObject({ ok: false });
		expect(misuse).toMatchObject({ exit: 2, out: '' });
		expect(misuse.error).toContain("'verzin' is geen opdracht");
	}, 40_000);

	it.each([
		[[]],
		[['verzin']],
		[['constructor']],
		[['toString', 'klein']],
		[['list', 'klein']],
		[['check']],
		[['check', 'klein', 'groot']],
		[['check', 'onbekend']],
		[['check', './onbekend']],
		[['check', 'klein', '--all']],
		[['check', 'klein', '--from', 'vraag']],
		[['check', 'klein', '--verzin']],
		[['check', 'klein', '--lang', 'fr']],
		[['check', 'klein', '--overlay', './onbekend.yaml']],
		[['check', 'klein', '--flows', './onbekend']],
		[['walk', 'klein', '--from']],
		[['walk', 'klein', '--from', 'constructor']],
		[['walk', 'klein', '--from', 'vraagje']],
		[['walk', 'klein', '--answer', 'vraag']],
		[['walk', 'klein', '--answer', 'vraag=misschien']],
		[['walk', 'klein', '--answer', 'einde=ja']],
		[['walk', 'klein', '--answer', 'lijst=vier']],
		[['walk', 'klein', '--answer', '__proto__=ja']],
		[['verify']],
		[['paths', 'klein', '--format', 'pdf']],
		[['diff', 'klein']],
		[['diff', 'klein', 'klein', 'klein']],
		[['graph', 'klein']],
		[['graph', 'klein', '--format', 'png']],
		[['explain', 'verzonnen']],
		[['explain', 'constructor']],
		[['new']],
		[['new', 'Geen Naam']],
		[['new', 'klein']],
		[['pack', 'klein']]
	])('ends with 2 and says how to call it when called with %j', async (args) => {
		const { exit, out, error } = await folder.run(...args);
		expect([exit, out]).toEqual([2, '']);
		expect(error).toMatch(/^flow: .+\n\ngebruik: npm run -s flow -- /);
		expect(await folder.run('--json', ...args)).toEqual({ exit, out, error });
	});

	it('names what was probably meant', async () => {
		expect((await folder.run('walk', 'klein', '--from', 'vrag')).error).toContain("bedoel je 'vraag'?");
		expect((await folder.run('check', 'klien')).error).toContain("bedoel je 'klein'?");
		expect((await folder.run('explain', 'target-unknwon')).error).toContain("bedoel je 'target-unknown'?");
	});
});

describe('flow list', { timeout: 30_000 }, () => {
	it('gives of every flow what it is for, its version, and when it was reviewed', async () => {
		const { exit, said } = await callJson('list');
		expect(exit).toBe(0);
		expect(Object.keys(said)).toEqual(['flows']);
		const flows = said['flows'] as Record<string, unknown>[];
		for (const flow of flows) expect(Object.keys(flow)).toEqual(['id', 'sector', 'route', 'version', 'reviewed']);
		expect(flows.map((flow) => flow['id'])).toEqual(expect.arrayContaining(['kinderopvang-thuis', 'landelijk']));
	});

	it('leaves out a flow with errors, names it for people, and ends with 1', async () => {
		const { exit, out } = await folder.run('list');
		expect(exit).toBe(1);
		expect(out).toContain('kapot  heeft fouten');
		const { said } = await folder.json('list');
		expect((said['flows'] as { id: string }[]).map((flow) => flow.id)).toEqual(['klein', 'oud']);
	});
});

describe('flow check', { timeout: 30_000 }, () => {
	it('is well with a shipped flow, by its name and by the path of its folder', async () => {
		for (const flow of ['landelijk', './flows/landelijk/', './flows/landelijk/flow.yaml'])
			expect(await callJson('check', flow), flow).toEqual({ exit: 0, said: { ok: true, diagnostics: [] } });
	});

	it('says of every finding what, where and how to mend it', async () => {
		const { exit, said } = await folder.json('check', 'kapot');
		expect(exit).toBe(1);
		expect(said['ok']).toBe(false);
		const finding = (said['diagnostics'] as Record<string, unknown>[]).find(({ code }) => code === 'target-unknown')!;
		expect(Object.keys(finding)).toEqual(['code', 'severity', 'message', 'file', 'line', 'column', 'hint']);
		const hint = "Bedoel je 'lijst'? Verwijs naar een scherm dat bestaat.";
		expect(finding).toMatchObject({ severity: 'error', line: 21, column: 18, hint });
	});

	it('names file, line and column in front of what it says to people, and counts', async () => {
		const { out } = await folder.run('check', 'kapot');
		expect(out).toMatch(/kapot\/flow\.yaml:21:18 error target-unknown: /);
		expect(out).toMatch(/\n\d fout(?:en)?, \d waarschuwing(?:en)?, \d tips?\.\n$/);
	});

	it('says it in English when asked', async () => {
		const { out } = await folder.run('check', 'kapot', '--lang', 'en');
		expect(out).toContain("'lijts' is not a screen of this flow.");
		expect(out).toContain("Did you mean 'lijst'?");
	});

	it('warns of a date that has passed, which is no error', async () => {
		const { exit, said } = await folder.json('check', 'oud');
		expect([exit, said['ok']]).toEqual([0, true]);
		expect(said['diagnostics']).toMatchObject([{ code: 'review-passed', severity: 'warning' }]);
	});

	it('takes several flows, or all of them, and is well when all are', async () => {
		expect((await folder.json('check', 'klein', 'oud')).exit).toBe(0);
		const { exit, said } = await folder.json('check', '--all');
		expect(exit).toBe(1);
		expect(said).toMatchObject({
			ok: false,
			flows: [{ id: 'kapot', ok: false }, { id: 'klein', ok: true }, { id: 'oud' }]
		});
	});
});

describe('flow walk', { timeout: 30_000 }, () => {
	it('gives the screens that were visited, what the norm says, and where it stopped', async () => {
		const answers = ['--answer', 'vermoeden=ja', '--answer', 'onveiligheid=acuut'];
		const { exit, said } = await callJson('walk', 'kinderopvang-thuis', '--from', 'vermoeden', ...answers);
		expect(exit).toBe(0);
		expect(Object.keys(said).slice(0, 4)).toEqual(['visited', 'outcome', 'norms', 'stoppedAt']);
		expect(said).toMatchObject({ outcome: 'melden', norms: ['norm-1'], stoppedAt: null });
		expect(said['visited']).toEqual(expect.arrayContaining(['vermoeden', 'onveiligheid', 'uitkomst-onveilig']));
	});

	it('stops at the first question without an answer, with no outcome when none was given', async () => {
		const { exit, said } = await callJson('walk', 'landelijk');
		expect(exit).toBe(0);
		expect(said).toMatchObject({ visited: ['gevaar'], outcome: null, norms: [], stoppedAt: 'gevaar' });
	});

	it('takes answers to the same question visit by visit, so that doubt can be followed by a choice', async () => {
		const twice = ['--answer', 'vermoeden=twijfel', '--answer', 'vermoeden=nee'];
		const { said } = await callJson('walk', 'landelijk', '--from', 'vermoeden', ...twice);
		expect(said['outcome']).toBe('afsluiten');
		expect((said['visited'] as string[]).slice(0, 3)).toEqual(['vermoeden', 'advies', 'vermoeden']);
	});

	it('ticks items of a checklist', async () => {
		const walk = async (...items: string[]) =>
			(
				await folder.json(
					'walk',
					'klein',
					'--answer',
					'vraag=nee',
					...items.flatMap((item) => ['--answer', `lijst=${item}`])
				)
			).said;
		expect((await walk())['outcome']).toBe('wachten');
		expect((await walk('een'))['outcome']).toBe('wachten');
		expect((await walk('een', 'drie'))['outcome']).toBe('bellen');
	});

	it('does not walk a flow with errors, and says what they are', async () => {
		const { exit, said } = await folder.json('walk', 'kapot');
		expect(exit).toBe(1);
		expect(said['diagnostics']).toContainEqual(expect.objectContaining({ code: 'target-unknown' }));
	});
});

describe('flow explain', () => {
	it('lists every code with what it says', async () => {
		const { said } = await callJson('explain');
		expect(said['codes']).toContainEqual(expect.objectContaining({ code: 'target-unknown', severity: 'error' }));
		expect((await call('explain')).out).not.toMatch(/\{[a-z]+/);
	});

	it.each(['nl', 'en'])('explains a code in %s: what, why, a wrong and a right example', async (language) => {
		const { exit, said } = await callJson('explain', 'target-unknown', '--lang', language);
		expect(exit).toBe(0);
		expect(Object.keys(said)).toEqual(expect.arrayContaining(['code', 'what', 'why', 'wrong', 'right']));
		for (const part of ['what', 'why', 'wrong', 'right']) expect(said[part], part).not.toBe('');
		const { out } = await call('explain', 'target-unknown', '--lang', language);
		expect(out).toContain(language === 'nl' ? 'Waarom: ' : 'Why: ');
	});
});
