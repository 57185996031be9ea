import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '#flow/1-read/bounds.ts';
import { readSource } from '#flow/1-read/read-source.ts';
import { readFlow } from '#flow/index.ts';

const dataOf = (text: string) => readSource(text, 'f').source?.data;
const codesOf = (text: string) => readSource(text, 'f').diagnostics.map((finding) => finding.code);

describe('readSource', () => {
	it('reads JSON as it reads YAML', () => {
		expect(dataOf('{"a": [1, "b", true, null]}')).toEqual({ a: [1, 'b', true, null] });
	});

	it('reads yes, no and dates as text, whatever version a file claims', () => {
		for (const head of ['', '%YAML 1.1\n---\n', '%YAML 1.2\n---\n'])
			expect(dataOf(`${head}a: yes\nb: 2026-11-01\nc: 0o7`)).toEqual({ a: 'yes', b: '2026-11-01', c: 7 });
	});

	it('merges nothing by <<', () => {
		expect(dataOf('%YAML 1.1\n---\n<<: { a: 1 }')).toEqual({ '<<': { a: 1 } });
	});

	it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
		'makes no property of the name %s',
		(name) => {
			const { source, diagnostics } = readSource(`{ "${name}": { polluted: true }, a: 1 }`, 'f');
			expect(diagnostics.map((finding) => finding.code)).toEqual(['id-forbidden']);
			expect(Object.keys(source!.data as object)).toEqual(['a']);
			expect(({} as { polluted?: true }).polluted).toBeUndefined();
		}
	);

	it.each([
		['maps', '{ a: ', ' }'],
		['lists', '[', ']'],
		['dashes', '- ', '']
	])('takes %s as deep as it says, and nothing that is clearly deeper', (_, open, close) => {
		const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
		expect(codesOf(nested(MAX_DEPTH))).toEqual([]);
		expect(codesOf(nested(MAX_DEPTH + 2))).toEqual(['file-too-deep']);
	});

	it.each(['[', '{', '- ', '? ', '{ a: ', '[a, ', '!x ', '&a ', '*a ', '!!js/function ', ': ', '- - '])(
		'refuses a quarter of a megabyte of «%s» at once',
		(piece) => {
			const text = piece.repeat(250_000 / piece.length);
			const begun = performance.now();
			const { source, diagnostics } = readSource(text, 'f');
			expect(source).toBeNull();
			expect(diagnostics.length).toBeLessThanOrEqual(101);
			expect(performance.now() - begun).toBeLessThan(3000);
		}
	);

	it('never throws, and always gives a place in the text', () => {
		const piece = fc.constantFrom(
			...[
				'a',
				'b',
				': ',
				'\n',
				'\n  ',
				'- ',
				'[',
				']',
				'{',
				'}',
				', ',
				'"',
				"'",
				'&a ',
				'*a',
				'!t ',
				'|',
				'>',
				'#',
				'? '
			],
			...['<<', '\t', '%', '---\n', '\u0000', '\ufeff', '__proto__', 'constructor', '1e999', '.nan', '\ud800', '\r\n']
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join('');
				const { diagnostics, source } = readSource(text, 'f');
				for (const { at } of diagnostics) {
					expect(at.line).toBeGreaterThan(0);
					expect(at.line).toBeLessThanOrEqual(text.split('\n').length);
					expect(at.column).toBeGreaterThan(0);
				}
				if (!source) expect(diagnostics).not.toEqual([]);
				const file = { file: 'flow.yaml', text };
				expect(readFlow([{ flow: file, words: file, sources: file }]).content).toBeNull();
			}),
			{ numRuns: 300 }
		);
	});
});
