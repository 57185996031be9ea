import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import { MAX_BYTES } from '#flow/1-read/bounds.ts';
import { readSmall, refused, SMALL, told, type SmallFile } from '../support/small-files.ts';

/** As many of everything as a file can hold. What takes work for each pair of things would never end here. */
describe('very many things', () => {
	const into = (text: string, where: string, more: string) => text.replace(where, `${where}${more}`);
	const lines = (number: number, line: (i: number) => string) =>
		Array.from({ length: number }, (_, i) => line(i)).join('');
	const screens = 'screens:\n';
	const overlay = (...more: readonly string[]) => SMALL.overlay.replace(/words:[^]*/, '') + more.join('');

	it.each<[what: string, file: SmallFile, text: string]>([
		[
			'screens that nobody comes to',
			'flow',
			into(
				SMALL.flow,
				screens,
				lines(4000, (i) => `      s${i}: { kind: information, next: einde }\n`)
			)
		],
		[
			'keys that do not belong, in screens',
			'flow',
			into(
				SMALL.flow,
				screens,
				lines(3000, (i) => `      s${i}: { kind: end, a: 1, b: 2 }\n`)
			)
		],
		[
			'wrong names that are almost right',
			'flow',
			into(
				SMALL.flow,
				screens,
				lines(
					1000,
					(i) => `      ${'a'.repeat(38)}${i}: { kind: notes, next: ${'a'.repeat(30)}b${'a'.repeat(8)}${i} }\n`
				)
			)
		],
		[
			'items to count, and counts of them',
			'flow',
			into(
				SMALL.flow,
				screens,
				`      lijst: { kind: checklist, items: [${lines(3000, (i) => `i${i},`)}], next: [${lines(3000, () => '{ when: { ticked: lijst, atLeast: 100 }, to: einde },')} { to: einde }] }\n`
			)
		],
		[
			'rules',
			'flow',
			into(
				SMALL.flow,
				'rules:\n',
				lines(2500, (i) => `  r${i}: { never: { end: true }, after: { screen: [vraag] } }\n`)
			)
		],
		[
			'locks',
			'flow',
			`${SMALL.flow}locks:\n${lines(4000, (i) => `  l${i}: { level: fixed, parts: ['words.*.x${i}'] }\n`)}`
		],
		[
			'words for what there is not',
			'words',
			SMALL.words.replace('Klein, short', '<b>Klein, short') +
				`roles:\n${lines(8000, (i) => `  r${i}: { label: Rol }\n`)}`
		],
		['blocks that are none', 'words', SMALL.words + `terms: { a: [${lines(6_000, () => '{ lst: [a] },')}] }\n`],
		[
			'documents without a safe link',
			'sources',
			into(
				SMALL.sources,
				'documents:\n',
				lines(3000, (i) => `  d${i}: { title: B, url: 'http://a.nl', read: 2026-11-01 }\n`)
			)
		],
		[
			'screens of their own, one after another',
			'overlay',
			overlay(
				'insert:\n',
				lines(6000, (i) => `  s${i}: { after: ${i === 0 ? 'melden' : `s${i - 1}`}, kind: notes }\n`)
			)
		],
		[
			'screens of their own in one place',
			'overlay',
			overlay(
				'insert:\n',
				lines(6000, (i) => `  s${i}: { before: einde, kind: notes }\n`)
			)
		],
		['screens to switch off', 'overlay', overlay(`off: [${lines(30_000, (i) => `s${i},`)}]\n`)],
		[
			'screens to change that there are not',
			'overlay',
			overlay(
				'screens:\n',
				lines(8000, (i) => `  s${i}: { items: [a] }\n`)
			)
		],
		[
			'contacts through contacts',
			'overlay',
			overlay(
				'contacts:\n',
				lines(5000, (i) => `  c${i}: { kind: other, through: c${i + 1} }\n`)
			)
		],
		[
			'choices about nothing',
			'overlay',
			overlay(
				'start: x\nchoose:\n',
				lines(4000, (i) => `  words.screens.s${i}.title: { take: mine, over: 2026.11.0 }\n`)
			)
		]
	])('are refused: %s', { timeout: 60_000 }, (_, file, text) => {
		expect(text.length).toBeLessThan(MAX_BYTES);
		refused(file, text);
	});

	it(
		'to compare at once are given up on, and what does not depend on them is proven all the same',
		{ timeout: 60_000 },
		() => {
			const items = Array.from({ length: 60 }, (_, i) => `i${i}`);
			const differ = items.map(
				(item) => `{ all: [{ ticked: een, is: ${item} }, { not: { ticked: twee, is: ${item} } }] }`
			);
			const compared = (otherwise: string) =>
				`[{ when: { any: [${differ.join()}] }, to: melden }, { to: ${otherwise} }]`;
			const lists = ['een', 'twee'].map(
				(id, i) =>
					`      ${id}: { kind: checklist, items: [${items.join()}], next: ${i ? compared('gelijk') : 'twee'} }\n`
			);
			const flow = into(
				SMALL.flow,
				screens,
				`${lists.join('')}      gelijk: { kind: notes, next: ${compared('einde')} }\n`
			)
				.replace('nee: { to: anders }', 'nee: { to: een }')
				.replace(/ {6}anders:.*\n/, '');
			const label = `{ ${items.map((item) => `${item}: { label: Punt }`).join(', ')} }`;
			const words = into(
				SMALL.words.replace(/ {2}anders:.*\n/, ''),
				screens,
				`  een: { title: Een, items: ${label} }\n  twee: { title: Twee, items: ${label} }\n  gelijk: { title: Gelijk }\n`
			);
			const { verification, diagnostics } = readSmall({ flow, words });
			expect(told(diagnostics)).toBe('');
			expect(verification).toMatchObject({ ok: true, explored: { isComplete: false } });
		}
	);
});

describe('a folder', () => {
	const root = mkdtempSync(join(tmpdir(), 'zorgvuldig-'));
	afterAll(() => rmSync(root, { recursive: true }));
	const load = (id: string, files: Record<string, string>) => {
		mkdirSync(join(root, id));
		for (const [name, text] of Object.entries(files)) writeFileSync(join(root, id, name), text);
		return loadEdition(root, id);
	};

	it('may be larger than what comes from outside, but not more than 4 MiB a file', { timeout: 60_000 }, async () => {
		const { flow } = SMALL;
		const large = await load('groot', {
			'flow.yaml': `${flow}#${'x'.repeat(MAX_BYTES)}\n`,
			'words.nl.yaml': SMALL.words,
			'sources.yaml': SMALL.sources
		});
		expect(large.edition).not.toBeNull();
		const tooLarge = await load('te-groot', { 'flow.yaml': `${flow}#${'x'.repeat(16 * MAX_BYTES)}\n` });
		expect(tooLarge.diagnostics.map(({ code }) => code)).toContain('file-too-large');
	});

	it('with a hundred thousand mistakes is told of five hundred', { timeout: 60_000 }, async () => {
		const keys = Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join('');
		const { edition, diagnostics } = await load('fouten', { 'flow.yaml': SMALL.flow + keys });
		expect([edition, diagnostics.length]).toEqual([null, 501]);
	});

	it.each(['../klein', '..', '.', '/etc', 'a/b', '__proto__', 'constructor', 'a'.repeat(300), 'C:\\x'])(
		'is not left by what a flow extends: %s',
		async (name) => {
			const id = `buiten-${Math.random().toString(36).slice(2)}`;
			const { edition, diagnostics } = await load(id, {
				'flow.yaml': `${SMALL.flow}extends: ${JSON.stringify(name)}\n`
			});
			expect(edition).toBeNull();
			expect(diagnostics.map(({ code }) => code)).toEqual(['file-missing']);
		}
	);
});
