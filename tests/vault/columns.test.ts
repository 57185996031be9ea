import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '#vault/columns.ts';

const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value));
const comesBack = (values: readonly unknown[]) => {
	expect(JSON.stringify(unpacked(throughJson(packed(values))))).toBe(JSON.stringify(values));
};

describe('columns', () => {
	it('give back any list, as JSON does', () => {
		fc.assert(fc.property(fc.array(fc.jsonValue()), comesBack));
		const alike = fc.record({
			a: fc.constantFrom('x', 'y', 1, '1', null, true),
			b: fc.record({ c: fc.integer(), d: fc.jsonValue() }),
			e: fc.constantFrom(undefined, 0)
		});
		fc.assert(fc.property(fc.array(alike), comesBack));
	});

	it.each<[string, unknown[]]>([
		['nothing', []],
		['nulls', [null, null]],
		['empty objects', [{}, {}]],
		['other keys', [{ a: 1 }, { b: 1 }]],
		[
			'another order',
			[
				{ a: 1, b: 2 },
				{ b: 2, a: 1 }
			]
		],
		['a key that JavaScript has plans for', [JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}')]],
		['what JSON leaves out', [{ a: undefined }, { a: undefined }]],
		['numbers and digits', [1, '1', 1, '1']],
		['objects and none', [{ a: 1 }, null]]
	])('give back %s', (_, values) => comesBack(values));

	it('write what is alike once', () => {
		const lines = Array.from({ length: 40 }, (_, at) => ({ at, flow: 'kinderopvang-thuis', ended: false }));
		const text = JSON.stringify(packed(lines));
		expect(text.match(/kinderopvang-thuis|ended/g)).toHaveLength(2);
		expect(text.length).toBeLessThan(JSON.stringify(lines).length / 3);
	});
});
