import { describe, expect, it, vi } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { MAX_BYTES } from '#flow/1-read/bounds.ts';
import { readSmall, refused, SMALL, told, type SmallFile } from '../support/small-files.ts';

// Many files in one test: nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Files that somebody made to do harm, or that a program made by mistake: refused with a finding, never thrown, and never
 * more findings than are told. No test looks at a clock; what would take too long, takes too long here as well.
 */
const FILES = Object.keys(SMALL) as SmallFile[];
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

it('knows its own helper: a key is put into every map', () => {
	const texts = withKeyEverywhere('a: { b: 1 }\nc: [{ d: 2 }]\n', 'x');
	expect(texts.map((text) => parseDocument(text).toJS())).toEqual([
		{ a: { b: 1 }, c: [{ d: 2 }], x: { vergiftigd: 'ja' } },
		{ a: { b: 1, x: { vergiftigd: 'ja' } }, c: [{ d: 2 }] },
		{ a: { b: 1 }, c: [{ d: 2, x: { vergiftigd: 'ja' } }] }
	]);
	expect(isMap(parseDocument('a: 1').contents) && isScalar(parseDocument('1').contents)).toBe(true);
});
