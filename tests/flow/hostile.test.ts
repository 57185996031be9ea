import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { loadEdition } from '#build/load-edition.ts';
import { MAX_BYTES } from '#flow/1-read/bounds.ts';
import { readSmall, SMALL, told, type SmallFile } from '../support/small-files.ts';

// Many files in one test: nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Files that somebody made to do harm, or that a program made by mistake: refused with a finding, never thrown, and never
 * more findings than are told. No test looks at a clock; what would take too long, takes too long here as well.
 */
const FILES = Object.keys(SMALL) as SmallFile[];
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const HIDDEN = /[\p{Cs}\p{Bidi_Control}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]/u;

/** Reads the small flow with one file replaced, and gives the codes of what is said about it. */
function refused(file: SmallFile, text: string): string[] {
	const { content, diagnostics } = readSmall({ [file]: text });
	expect(content, file).toBeNull();
	expect(diagnostics.length, file).toBeGreaterThan(0);
	expect(diagnostics.length, file).toBeLessThanOrEqual(501);
	expect(told(diagnostics), file).not.toMatch(HIDDEN);
	return diagnostics.filter(({ at }) => at.file === file).map(({ code }) => code);
}

it('is about a flow that is sound without it', () => {
	expect(told(readSmall({ english: SMALL.english, overlay: SMALL.overlay }).diagnostics)).toBe('');
});

describe.each(FILES)('as %s', (file) => {
	const small = SMALL[file];

	it.each<[what: string, text: string, code: string]>([
		['nothing at all', '', 'value-wrong'],
		['a word', 'hallo', 'value-wrong'],
		['a list', '- a\n- b\n', 'value-wrong'],
		['a number', '1e999', 'value-wrong'],
		['null', 'null', 'value-wrong'],
		['one byte too many', small + '#'.repeat(MAX_BYTES + 1 - small.length), 'file-too-large'],
		['bytes that are only counted in UTF-8', `${small}#${'é'.repeat(MAX_BYTES / 2)}`, 'file-too-large'],
		['a hundred thousand brackets', '['.repeat(100_000), 'file-too-deep'],
		['sixty thousand braces', '{a: '.repeat(60_000), 'file-too-deep'],
		['a hundred thousand dashes', '- '.repeat(100_000), 'file-too-deep'],
		['a hundred thousand question marks', '? '.repeat(100_000), 'file-too-deep'],
		['a staircase', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'file-too-deep'],
		['an anchor', `${small}x: &a 1\n`, 'alias-used'],
		['an alias to nothing', `${small}x: *a\n`, 'alias-used'],
		['a merge key', `${small}x: &a { b: 1 }\ny: { <<: *a }\n`, 'alias-used'],
		[
			'a billion laughs',
			`a: &a [1,1]\n${'bcdefgh'.replaceAll(/./g, (one) => `${one}: &${one} [*a,*a,*a]\n`)}`,
			'alias-used'
		],
		['a tag that makes a function', `${small}x: !!js/function 'function () {}'\n`, 'alias-used'],
		['a tag of binary data', `${small}x: !!binary aGFsbG8=\n`, 'alias-used'],
		['two documents', `${small}---\n${small}`, 'syntax-wrong'],
		['four thousand documents', '---\na: 1\n'.repeat(4_000), 'syntax-wrong'],
		['JSON with something behind it', '{"format": 1} {"format": 1}', 'syntax-wrong'],
		['JSON with a comma too many', '{"a": 1,, "b": 2}', 'syntax-wrong'],
		['a quote that never ends', `x: "${'a'.repeat(100_000)}`, 'syntax-wrong'],
		['a NUL', `${small}x\u0000: 1\n`, 'key-unknown'],
		['a list as a name', `${small}? [a, b]\n: 1\n`, 'syntax-wrong'],
		['a name twice', `${small}x: 1\nx: 2\n`, 'id-duplicate'],
		['a merge key without an alias', `${small}<<: { a: 1 }\n`, 'key-unknown'],
		['a name of a hundred thousand characters', `${small}? ${'x'.repeat(100_000)}\n: 1\n`, 'key-unknown'],
		['a name in halves of a pair', `${small}"\\ud800": 1\n`, 'key-unknown'],
		['four thousand names', small + Array.from({ length: 4_000 }, (_, i) => `k${i}: 1\n`).join(''), 'key-unknown'],
		['four thousand times the same name', small + 'k: 1\n'.repeat(4_000), 'id-duplicate'],
		['four thousand tabs', '\ta: 1\n'.repeat(4_000), 'syntax-wrong']
	])('%s is refused', (_, text, code) => {
		expect(refused(file, text)).toContain(code);
	});

	it('names that every object has are refused wherever a name may stand, and become no property', () => {
		for (const name of ['__proto__', 'constructor'])
			for (const text of withKeyEverywhere(small, name)) {
				expect(refused(file, text), text).toContain('id-forbidden');
				expect(Object.keys(Object.prototype)).toEqual([]);
				expect(({} as Record<string, unknown>)['vergiftigd']).toBeUndefined();
			}
	});

	it.each([
		['a BOM', (text: string) => `\ufeff${text}`],
		['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
		['a line about the version of YAML', (text: string) => `%YAML 1.1\n---\n${text}`],
		['three dots at the end', (text: string) => `${text}...\n`],
		['JSON', (text: string) => JSON.stringify(parseDocument(text).toJS())]
	])('%s is read as it is meant', (_, change) => {
		const offered = file === 'flow' ? small.replace('start: vraag', 'workplaces: [school]\nstart: vraag') : small;
		const { content, diagnostics } = readSmall({ [file]: change(offered) });
		expect(told(diagnostics)).toBe('');
		expect(content).not.toBeNull();
	});

	it('nothing in it is ever a boolean by its spelling alone', () => {
		const { diagnostics } = readSmall({ [file]: `%YAML 1.1\n---\n${small}x: yes\n` });
		expect(diagnostics.map(({ code }) => code)).toContain('key-unknown');
	});
});

/** The file with a key put into each of its maps, one map at a time. */
function withKeyEverywhere(text: string, name: string): string[] {
	let maps = 0;
	visit(parseDocument(text), { Map: () => void maps++ });
	return Array.from({ length: maps }, (_, wanted) => {
		const document = parseDocument(text);
		let at = 0;
		visit(document, {
			Map: (_key, map) => {
				if (at++ === wanted) map.items.push(document.createPair(name, { vergiftigd: 'ja' }));
			}
		});
		return document.toString();
	});
}

describe('a text', () => {
	/** The title of the last screen, written with escapes so that YAML itself has nothing against it. */
	const titled = (title: string) => {
		const document = parseDocument(SMALL.words);
		document.setIn(['screens', 'einde', 'title'], title);
		return document.toString();
	};

	it.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'</p>',
		'<!-- -->',
		'<?xml?>',
		'&lt;b&gt;',
		'&#60;',
		'&#x3c;'
	])('with markup is refused: %s', (title) => {
		expect(refused('words', titled(title))).toContain('markup-used');
	});

	it.each([
		['a command for a terminal', 'Klaar\u001b[2J'],
		['text turned around', 'Klaar\u202eraalk'],
		['an isolate', 'Klaar\u2066'],
		['no width', 'Kla\u200bar'],
		['half a pair', 'Klaar\ud83d'],
		['tags', 'Klaar\u{e0041}'],
		['a delete', 'Klaar\u007f'],
		['a NUL', 'Klaar\u0000']
	])('with %s is refused', (_, title) => {
		expect(refused('words', titled(title))).toContain('text-invisible');
	});

	it.each(['Vijf < zes & zeven > vier', 'Ruth’s “eigen” verhaal: één × twee', '👩‍👧 thuis', 'مرحبا', 'a && b'])(
		'that only looks odd is read: %s',
		(title) => {
			expect(told(readSmall({ words: titled(title) }).diagnostics)).toBe('');
		}
	);

	it('of four thousand characters is the longest', () => {
		expect(refused('words', titled('a'.repeat(4001)))).toContain('value-wrong');
	});
});

describe('a link', () => {
	const linked = (url: string) => {
		const document = parseDocument(SMALL.sources);
		document.setIn(['documents', 'boek', 'url'], url);
		return document.toString();
	};

	it.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'data:text/html,<b>',
		'http://voorbeeld.nl',
		'//voorbeeld.nl',
		'ftp://voorbeeld.nl',
		'file:///etc/passwd',
		'https://rijksoverheid.nl@voorbeeld.nl/',
		'https:\\\\voorbeeld.nl',
		'https://voorbeeld.nl/a b',
		' https://voorbeeld.nl',
		'https://',
		'https://-a.nl',
		'vbscript:x',
		'blob:https://voorbeeld.nl/1'
	])('%s is refused', (url) => {
		expect(refused('sources', linked(url))).toEqual(
			expect.arrayContaining([expect.stringMatching(/^(?:link-unsafe|markup-used)$/)])
		);
	});

	it.each(['https://127.0.0.1/', 'https://localhost', 'https://intern', 'https://boek.onion/', 'https://boek.example'])(
		'%s leads nowhere',
		(url) => {
			expect(refused('sources', linked(url))).toContain('link-dead');
		}
	);
});

describe('a number', () => {
	it.each([
		'1e999',
		'-1e999',
		'.inf',
		'.nan',
		'0',
		'-1',
		'1.5',
		'18446744073709551616',
		'0x7fffffff',
		'1e3',
		"'1'",
		'true',
		'[1]',
		'1_000'
	])('that is no weighing question is refused: %s', (number) => {
		const text = SMALL.flow.replace('kind: question', `kind: question\n        weighing: ${number}`);
		expect(refused('flow', text)).toContain('value-wrong');
	});

	it('in the place of a text is not taken for one', () => {
		const text = SMALL.words.replace('title: Klein', 'title: 2026');
		expect(refused('words', text)).toContain('value-wrong');
	});
});

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

it('knows its own helper: a key is put into every map', () => {
	const texts = withKeyEverywhere('a: { b: 1 }\nc: [{ d: 2 }]\n', 'x');
	expect(texts.map((text) => parseDocument(text).toJS())).toEqual([
		{ a: { b: 1 }, c: [{ d: 2 }], x: { vergiftigd: 'ja' } },
		{ a: { b: 1, x: { vergiftigd: 'ja' } }, c: [{ d: 2 }] },
		{ a: { b: 1 }, c: [{ d: 2, x: { vergiftigd: 'ja' } }] }
	]);
	expect(isMap(parseDocument('a: 1').contents) && isScalar(parseDocument('1').contents)).toBe(true);
});
