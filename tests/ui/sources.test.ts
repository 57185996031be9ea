import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Claim, Screen, Sources } from '#flow/flow.ts';
import { claimsOf } from '#ui/claims-of.ts';
import { show, sources, words } from './a-screen.ts';

const own = { sources: ['kader'], where: 'blz. 7', confidence: 'high', reviewed: { by: 'X', on: '2027-01-01' } };
const withOwn = { ...sources, screens: { vraag: own as unknown as Claim } } as Sources;
const bare = { id: 'vraag', step: 'wegen', norm: null, norms: [], outcome: null } as unknown as Screen;
const about = (shape: object, given = sources) =>
	claimsOf({ ...bare, ...shape } as Screen, words, given).map((named) => named.about);

describe('what a screen rests on', () => {
	it('is its own claim, which needs no name', () => {
		expect(about({ norm: 'norm-1' }, withOwn)).toEqual([null]);
	});

	it('is its norm where it has no claim of its own, once when it is named twice', () => {
		expect(about({ norm: 'norm-1', norms: ['norm-1'] })).toEqual(['Meldnorm 1']);
	});

	it('is its step where it has neither', () => {
		expect(about({})).toEqual(['Wegen']);
	});

	it('is nothing where nothing is named', () => {
		expect(about({ step: 'vooraf' })).toEqual([]);
	});
});

describe('on every screen', () => {
	it('the sources are one tap away, after everything else, with how sure they are and who looked', async () => {
		const { user } = show({ kind: 'information' }, { sources: withOwn });
		const main = screen.getByRole('main');
		const summary = within(main).getByText('Bron van dit scherm.');
		expect(main.lastElementChild?.contains(summary)).toBe(true);
		await user.click(summary);
		const details = summary.closest('details')!;
		expect(details.textContent).toMatch(/Afwegingskader, gelezen op 1 november 2026\.\s+https:\/\/voorbeeld\.nl/);
		expect(details.textContent).toContain('Zekerheid: hoog.');
		expect(details.textContent).toContain('Nagekeken door X op 1 januari 2027.');
		expect(within(details).queryByRole('link')).toBeNull();
	});

	it('it stays in view that nobody has reviewed it, and where sources are unsure', () => {
		show({ kind: 'question', norm: 'norm-1' });
		expect(
			screen.getByText('Bron van dit scherm. Niet overal hetzelfde. Nog niet nagekeken door een deskundige.')
		).toBeDefined();
	});

	it('a claim without a document says so', async () => {
		const { user } = show({ kind: 'information' });
		await user.click(screen.getByText(/^Bron van dit scherm/));
		expect(screen.getByText('Hierbij hoort geen document.')).toBeDefined();
		expect(screen.getByText('Eigen redenering.')).toBeDefined();
	});
});
