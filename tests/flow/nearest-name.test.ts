import { describe, expect, it } from 'vitest';
import { nearestName } from '#flow/diagnostics/nearest-name.ts';

describe('nearestName', () => {
	it.each([
		['vermoedn', 'vermoeden'],
		['vermoden', 'vermoeden'],
		['hulp_mogelijk', 'hulp-mogelijk'],
		['uitkomst-onvelig', 'uitkomst-onveilig'],
		['uitkomst-hulpp', 'uitkomst-hulp'],
		['advis', 'advies']
	])('knows that %s was meant to be %s', (wrong, meant) => {
		const names = ['vermoeden', 'hulp-mogelijk', 'hulp-aanvaard', 'uitkomst-onveilig', 'uitkomst-hulp', 'advies'];
		expect(nearestName(wrong, names)).toBe(meant);
	});

	it('takes the first of names that are equally near', () => {
		expect(nearestName('abx', ['abc', 'abd'])).toBe('abc');
	});

	it('guesses nothing when nothing is near', () => {
		expect(nearestName('telefoon', ['vermoeden', 'advies'])).toBeUndefined();
		expect(nearestName('x', [])).toBeUndefined();
	});

	it('guesses nothing for long texts and very many names, and takes no time over them', () => {
		const begun = performance.now();
		expect(nearestName('a'.repeat(200_000), ['b'.repeat(200_000)])).toBeUndefined();
		expect(
			nearestName(
				'aaaa',
				Array.from({ length: 100_000 }, (_, i) => `bbbb${i}`)
			)
		).toBeUndefined();
		expect(performance.now() - begun).toBeLessThan(1000);
	});
});
