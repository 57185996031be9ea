import { describe, expect, it } from 'vitest';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition, Screen } from '#flow/flow.ts';
import { asKept, completeEdition } from '#flow/older-edition.ts';

/** As an edition was kept before a screen said with whom a talk is, and what an agreement is for. */
function olderThan(edition: Edition): Edition {
	const screens = Object.entries(edition.flow.screens).map(([id, screen]) => {
		const older: Partial<Record<keyof Screen, unknown>> = { ...screen };
		for (const key of ['with', 'purpose', 'terms'] as const) delete older[key];
		return [id, older];
	});
	return { ...edition, flow: { ...edition.flow, screens: Object.fromEntries(screens) as Edition['flow']['screens'] } };
}

describe('an edition that was kept by an older app', () => {
	it('is completed as that app showed it: the name of a screen told with whom, and what for', async () => {
		const edition = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
		const { screens } = completeEdition(olderThan(edition)).flow;
		const of = (id: string) => screens[id as keyof typeof screens]!;
		expect([of('gesprek-ouders').with, of('gesprek-kind').with, of('vermoeden').with]).toEqual([
			'parents',
			'child',
			null
		]);
		expect([of('terugkijken').purpose, of('hulp-afspraken').purpose]).toEqual(['look-again', null]);
		expect(of('terugkijken').terms).toEqual([]);
	});

	it('is left as it is when it has everything', async () => {
		const edition = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
		expect(completeEdition(edition)).toEqual(edition);
	});

	it('goes into a file as it was kept: its hash is of that', async () => {
		const edition = (await loadEdition('flows', 'kinderopvang-thuis')).edition!;
		const older = olderThan(edition);
		expect(asKept(completeEdition(older))).toBe(older);
		expect(asKept(edition)).toBe(edition);
	});
});
