import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Ran } from '#cli/run.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'flow-'));
	await cp('flows/kinderopvang-thuis', join(folder, 'eigen-flow'), { recursive: true });
	await cp('tests/flow/samples/sound', join(folder, 'klein'), { recursive: true });
	await cp('tests/flow/samples/sound', join(folder, 'kapot'), { recursive: true });
	const text = await readFile('tests/flow/samples/sound/flow.yaml', 'utf8');
	await writeFile(join(folder, 'kapot', 'flow.yaml'), text.replace('nee: { to: einde }', 'nee: { to: eind }'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs and reads the JSON: one document, and nothing else on standard output. */
async function json(...args: readonly string[]): Promise<{ exit: number; said: Record<string, unknown> }> {
	const { exit, out, error } = await run([...args, '--json']);
	expect(error).toBe('');
	expect(out.trimEnd()).not.toContain('\n');
	return { exit, said: JSON.parse(out) };
}

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
			spawned('check', join(folder, 'klein'), '--json'),
			spawned('check', join(folder, 'kapot'), '--json'),
			spawned('verzin', '--json')
		]);
		expect(sound).toEqual({ exit: 0, out: '{"ok":true,"diagnostics":[]}\n', error: '' });
		expect(broken).toMatchObject({ exit: 1, error: '' });
		expect(JSON.parse(broken.out)).toMatchObject({ ok: false });
		expect(misuse).toMatchObject({ exit: 2, out: '' });
		expect(misuse.error).toContain("'verzin' is geen opdracht");
	}, 20_000);

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
		[['check', 'klein', '--from', 'vraag']],
		[['check', 'klein', '--verzin']],
		[['walk', 'klein', '--from']],
		[['walk', 'klein', '--from', 'constructor']],
		[['walk', 'klein', '--from', 'vraagje']],
		[['walk', 'klein', '--answer', 'vraag']],
		[['walk', 'klein', '--answer', 'vraag=misschien']],
		[['walk', 'klein', '--answer', 'einde=ja']],
		[['walk', 'klein', '--answer', '__proto__=ja']]
	])('ends with 2 and says how to call it when called with %j', async (args) => {
		const { exit, out, error } = await run(args, folder);
		expect([exit, out]).toEqual([2, '']);
		expect(error).toMatch(/^flow: .+\n\ngebruik: npm run -s flow -- /);
		expect(await run(['--json', ...args], folder)).toEqual({ exit, out, error });
	});

	it('names the screen that was probably meant', async () => {
		expect((await run(['walk', 'klein', '--from', 'vrag'], folder)).error).toContain("bedoel je 'vraag'?");
	});
});

describe('flow list', { timeout: 20_000 }, () => {
	it('gives of every flow what it is for, its version, and when it was reviewed', async () => {
		const { exit, said } = await json('list');
		expect(exit).toBe(0);
		expect(Object.keys(said)).toEqual(['flows']);
		const flows = said['flows'] as Record<string, unknown>[];
		for (const flow of flows) expect(Object.keys(flow)).toEqual(['id', 'sector', 'route', 'version', 'reviewed']);
		expect(flows.map((flow) => flow['id'])).toEqual(expect.arrayContaining(['kinderopvang-thuis', 'landelijk']));
	});

	it('leaves out a flow with errors, names it for people, and ends with 1', async () => {
		const { exit, out } = await run(['list'], folder);
		expect(exit).toBe(1);
		expect(out).toContain('kapot  heeft fouten');
		const { flows } = JSON.parse((await run(['list', '--json'], folder)).out) as { flows: { id: string }[] };
		expect(flows.map((flow) => flow.id)).toEqual(['klein']);
	});
});

describe('flow check', { timeout: 20_000 }, () => {
	it('is well with a shipped flow, by its name and by the path of its folder', async () => {
		for (const flow of ['landelijk', './flows/landelijk/', join(folder, 'eigen-flow')])
			expect(await json('check', flow), flow).toEqual({ exit: 0, said: { ok: true, diagnostics: [] } });
	});

	it('says of every finding what, where and how to mend it', async () => {
		const { exit, said } = await json('check', join(folder, 'kapot'));
		expect(exit).toBe(1);
		expect(said['ok']).toBe(false);
		const [finding, ...more] = said['diagnostics'] as Record<string, unknown>[];
		expect(more).toEqual([]);
		expect(Object.keys(finding!)).toEqual(['code', 'severity', 'message', 'file', 'line', 'column', 'hint']);
		expect(finding).toMatchObject({
			code: 'target-unknown',
			severity: 'error',
			line: 14,
			column: 18,
			hint: "Bedoel je 'einde'? Verwijs naar een scherm dat bestaat."
		});
	});

	it('names file, line and column in front of what it says to people', async () => {
		const { out } = await run(['check', join(folder, 'kapot')]);
		expect(out).toMatch(/kapot\/flow\.yaml:14:18 error target-unknown: /);
		expect(out).toContain('1 fout, 0 waarschuwingen.');
	});
});

describe('flow walk', { timeout: 20_000 }, () => {
	it('gives the screens that were visited, what the norm says, and where it stopped', async () => {
		const answers = ['--answer', 'vermoeden=ja', '--answer', 'onveiligheid=acuut'];
		const { exit, said } = await json('walk', 'kinderopvang-thuis', '--from', 'vermoeden', ...answers);
		expect(exit).toBe(0);
		expect(Object.keys(said)).toEqual(['visited', 'outcome', 'norms', 'stoppedAt']);
		expect(said).toMatchObject({ outcome: 'melden', norms: ['norm-1'], stoppedAt: null });
		expect(said['visited']).toEqual(expect.arrayContaining(['vermoeden', 'onveiligheid', 'uitkomst-onveilig']));
	});

	it('stops at the first question without an answer, with no outcome when none was given', async () => {
		const { exit, said } = await json('walk', 'landelijk');
		expect([exit, said]).toEqual([0, { visited: ['gevaar'], outcome: null, norms: [], stoppedAt: 'gevaar' }]);
	});

	it('takes answers to the same question visit by visit, so that doubt can be followed by a choice', async () => {
		const twice = ['--answer', 'vermoeden=twijfel', '--answer', 'vermoeden=nee'];
		const { said } = await json('walk', 'landelijk', '--from', 'vermoeden', ...twice);
		expect(said['outcome']).toBe('afsluiten');
		expect((said['visited'] as string[]).slice(0, 3)).toEqual(['vermoeden', 'advies', 'vermoeden']);
	});

	it('does not walk a flow with errors, and says what they are', async () => {
		const { exit, said } = await json('walk', join(folder, 'kapot'));
		expect(exit).toBe(1);
		expect(said).toMatchObject({ ok: false, diagnostics: [{ code: 'target-unknown' }] });
	});
});

describe('flow paths', { timeout: 20_000 }, () => {
	it('gives every combination of deciding answers once, with what the norm says then', async () => {
		const { exit, said } = await json('paths', 'landelijk');
		expect(exit).toBe(0);
		expect(Object.keys(said)).toEqual(['paths']);
		const paths = said['paths'] as { answers: Record<string, string>; outcome: string; norms: string[] }[];
		for (const path of paths) expect(Object.keys(path)).toEqual(['answers', 'outcome', 'norms']);
		expect(new Set(paths.map((path) => JSON.stringify(path.answers))).size).toBe(paths.length);
		expect(new Set(paths.map((path) => path.outcome))).toEqual(
			new Set(['afsluiten', 'melden', 'opnieuw-melden', 'hulp-afsluiten', 'advies-vragen'])
		);
	});
});
