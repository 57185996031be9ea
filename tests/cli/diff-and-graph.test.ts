import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder } from './small-flow.ts';

let folder: Folder;
beforeAll(async () => {
	folder = await Folder.make();
	await folder.small('een');
	await folder.small(
		'twee',
		['flow.yaml', 'atLeast: 2', 'atLeast: 3'],
		['words.nl.yaml', 'title: Wat past?', 'title: Wat klopt?']
	);
	await folder.small('kapot', ['flow.yaml', 'nee: { to: lijst }', 'nee: { to: lijts }']);
});
afterAll(() => folder.remove());

describe('flow diff', () => {
	it('says which outcomes are different for which answers, and which texts', async () => {
		const { exit, said } = await folder.json('diff', 'een', 'twee');
		expect(exit).toBe(0);
		expect(said['outcomes']).toMatchObject([
			{ answers: { lijst: ['een', 'twee'] }, before: 'bellen', after: 'wachten' }
		]);
		expect(said['texts']).toEqual([{ id: 'words.screens.lijst.title', before: 'Wat past?', after: 'Wat klopt?' }]);
	});

	it('tells people the outcomes first', async () => {
		const { out } = await folder.run('diff', 'een', 'twee');
		expect(out).toMatch(/^Uitkomsten \(1\)\n {2}lijst=een\+twee: was bellen, wordt wachten\n/);
		expect(out).toContain('    - Wat past?\n    + Wat klopt?');
	});

	it('finds nothing between a flow and itself', async () => {
		const { said } = await folder.json('diff', 'een', folder.at('een'));
		for (const [part, changes] of Object.entries(said)) if (part !== 'tooMany') expect(changes, part).toEqual([]);
	});

	it('does not compare what has errors', async () => {
		const { exit, said } = await folder.json('diff', 'een', 'kapot');
		expect([exit, said['ok']]).toEqual([1, false]);
	});
});

describe('flow graph', () => {
	it.each(['mermaid', 'dot'])('prints %s as it is, and as JSON when asked', async (format) => {
		const { out } = await folder.run('graph', 'een', '--format', format);
		const { said } = await folder.json('graph', 'een', '--format', format);
		expect(said).toEqual({ format, text: out });
	});

	it('prints a machine as JSON, for people on more lines', async () => {
		const { out } = await folder.run('graph', 'een', '--format', 'xstate');
		const { said } = await folder.json('graph', 'een', '--format', 'xstate');
		expect(JSON.parse(out)).toEqual(said);
		expect(out.split('\n').length).toBeGreaterThan(20);
	});
});
