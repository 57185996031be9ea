import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CaseShape } from '#training/case-shape.ts';
import { EXERCISE_KINDS } from '#training/exercises/exercise.ts';
import { callJson, Folder } from './small-flow.ts';

/** The author's guide is tested: what it shows as a file is a file that checks. */
const GUIDE = readFileSync('flows/README.md', 'utf8');
const fences = [...GUIDE.matchAll(/^```yaml(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, path, text]) => ({
	path,
	text: text!
}));
const files = fences.flatMap(({ path, text }) =>
	path ? [{ folder: path.split('/')[0]!, name: path.split('/').slice(1).join('/'), text }] : []
);
const folders = [...new Set(files.map(({ folder }) => folder))];
const overlays = folders.filter((one) => files.some(({ folder, name }) => folder === one && name === 'overlay.yaml'));
const flows = folders.filter((folder) => !overlays.includes(folder));

let guide: Folder;
beforeAll(async () => {
	guide = await Folder.make();
	const { said } = await callJson('list');
	const versions = said['flows'] as { id: string; version: string }[];
	for (const { folder, name, text } of files) {
		// A shipped flow that got a new edition does not make the guide wrong.
		const base = /^extends: (\S+)/m.exec(text)?.[1];
		const version = versions.find(({ id }) => id === base)?.version ?? '';
		await guide.write(folder, { [name]: text.replace(/^(made-on: )\S+/m, `$1${version}`) });
	}
}, 90_000);
afterAll(() => guide.remove());

describe('the guide for authors', { timeout: 90_000 }, () => {
	it('shows whole flows and an overlay', () => {
		expect(flows).toEqual(['wijzer', 'voorbeeldsector', 'vragenlijst']);
		expect(overlays).toEqual(['zonnebloem']);
	});

	it.each(flows)("shows a flow '%s' that is sound, without a warning, and whose rules hold", async (id) => {
		const { exit, said } = await callJson('verify', guide.at(id));
		const found = (said['diagnostics'] as { code: string }[]).map(({ code }) => code);
		expect([exit, found]).toEqual([0, []]);
	});

	it('shows a practice case with every key, a vote of both sorts and every kind of exercise', () => {
		const { text } = files.find(({ name }) => name.startsWith('cases/'))!;
		const shown = parse(text) as Record<string, { kind?: string; screen?: string }[]>;
		expect(Object.keys(shown).sort()).toEqual(Object.keys(CaseShape.pipe[1].entries).sort());
		expect(shown['exercises']!.map(({ kind }) => kind).sort()).toEqual([...EXERCISE_KINDS].sort());
		expect(shown['votes']!.map(({ screen }) => screen !== undefined)).toEqual([true, false]);
	});

	it.each(overlays)("shows an overlay '%s' that is sound, and changes no outcome", async (id) => {
		expect(await callJson('verify', guide.at(id))).toMatchObject({ exit: 0, said: { ok: true, diagnostics: [] } });
		const { said } = await callJson('diff', 'kinderopvang-thuis', guide.at(id));
		expect(said['outcomes']).toEqual([]);
		expect((await callJson('pack', guide.at(id))).exit).toBe(0);
	});

	it('shows snippets that are YAML', () => {
		for (const { text } of fences) expect(() => parse(text), text).not.toThrow();
	});

	it('uses every kind of screen, every condition, every form of rule and every moment it speaks of', () => {
		const shown = files.map(({ text }) => text).join('\n');
		for (const key of ['always', 'leads-to', 'never', 'without', 'first', 'reachable', 'ends'])
			expect(shown).toContain(`${key}:`);
		for (const key of ['is:', 'in:', 'among:', 'atLeast:', 'of:', 'answered:', 'ticked:']) expect(shown).toContain(key);
		for (const key of [
			'then: back',
			'next: back',
			'skip: null',
			'through:',
			'optional: true',
			'dated:',
			'insert:',
			'kind: voice',
			'kind: prompts',
			'purpose:',
			'terms:',
			'off:'
		])
			expect(shown).toContain(key);
	});

	it('is right that a part that stands twice in a count counts twice', async () => {
		const twice =
			'{ atLeast: 2, of: [{ ticked: lijst, is: een }, { ticked: lijst, is: een }, { ticked: lijst, is: twee }] }';
		const path = await guide.small('gewicht', ['flow.yaml', '{ ticked: lijst, atLeast: 2 }', twice]);
		const outcome = async (...items: string[]) =>
			(await callJson('walk', path, '--answer', 'vraag=nee', ...items.flatMap((one) => ['--answer', `lijst=${one}`])))
				.said['outcome'];
		expect([await outcome('een'), await outcome('twee'), await outcome('twee', 'drie')]).toEqual([
			'bellen',
			'wachten',
			'wachten'
		]);
		const { said } = await callJson('paths', path);
		expect(said['paths']).toContainEqual({ answers: { vraag: 'nee', lijst: ['een'] }, outcome: 'bellen', norms: [] });
	});

	it('walks the first example as it says', async () => {
		const outcome = async (...answers: string[]) =>
			(await callJson('walk', guide.at('wijzer'), ...answers.flatMap((one) => ['--answer', one]))).said['outcome'];
		expect(await outcome('gevaar=nee', 'zorgen=moe', 'zorgen=bedreigd')).toBe('bel-nu');
		expect(await outcome('gevaar=nee', 'zorgen=moe', 'zorgen=stil')).toBe('vraag-advies');
		expect(await outcome('gevaar=nee', 'zorgen=moe')).toBe('wacht-af');
	});
});
