import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowIds, loadEdition } from '#build/load-edition.ts';
import { differenceOf, withDifference, type Json } from '#flow/difference.ts';

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
/** Also what a second file would change of the first. */
const changed = fc.tuple(
	fc.dictionary(fc.string({ maxLength: 3 }), json, { maxKeys: 6 }),
	fc.dictionary(fc.string({ maxLength: 3 }), json, { maxKeys: 6 })
);

/** Order of keys included, which `toEqual` does not look at. */
const text = (value: Json) => JSON.stringify(value);

describe('a difference', () => {
	it('makes the whole again of the base, to the order of the keys', () => {
		fc.assert(
			fc.property(json, json, (base, whole) => {
				expect(text(withDifference(base, differenceOf(base, whole)))).toBe(text(whole));
			})
		);
		fc.assert(
			fc.property(changed, ([base, more]) => {
				const whole = { ...base, ...more };
				expect(text(withDifference(base, differenceOf(base, whole)))).toBe(text(whole));
			})
		);
	});

	it('is none between what is the same', () => {
		fc.assert(
			fc.property(json, (value) => {
				expect(differenceOf(value, structuredClone(value))).toBeNull();
			})
		);
	});

	it('is small where a sector says only what differs from its base', async () => {
		for (const id of await flowIds('flows')) {
			const { edition } = await loadEdition('flows', id);
			const [nearest] = edition!.flow.extends;
			if (nearest === undefined) continue;
			const base = (await loadEdition('flows', nearest)).edition! as unknown as Json;
			const whole = edition! as unknown as Json;
			const difference = differenceOf(base, whole);
			expect(text(withDifference(base, difference))).toBe(text(whole));
			expect(text(difference as unknown as Json).length).toBeLessThan(text(whole).length);
		}
	}, 90_000);
});
