import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareMinutes } from '#training/deck/share-minutes.ts';

const weights = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 });
const minutes = fc.integer({ min: 1, max: 120 });

it('gives whole and half minutes that add up', () => {
	fc.assert(
		fc.property(minutes, weights, (whole, each) => {
			const shares = shareMinutes(whole, each);
			expect(shares).toHaveLength(each.length);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
			for (const share of shares) expect(share >= 0 && Number.isInteger(share * 2)).toBe(true);
		})
	);
});

it('is never more than a half from what the weight asks', () => {
	fc.assert(
		fc.property(minutes, weights, (whole, each) => {
			const total = each.reduce((sum, weight) => sum + weight, 0);
			for (const [i, share] of shareMinutes(whole, each).entries())
				expect(Math.abs(share - (whole * each[i]!) / total)).toBeLessThanOrEqual(0.5);
		})
	);
});

it('plans nothing where there is no slide', () => {
	expect(shareMinutes(10, [])).toEqual([]);
});
