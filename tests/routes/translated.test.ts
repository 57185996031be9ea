import { expect, it } from 'vitest';
import { translated } from '#routes/translated.ts';

type Row = readonly [id: string, nl: { label: string; hint?: string }, en?: { label: string }];

const rows: readonly Row[] = [
	['basis', { label: 'Basisonderwijs', hint: 'Groep 1 tot en met 8.' }, { label: 'Primary school' }],
	['mbo', { label: 'Mbo', hint: 'Niveau 1 tot en met 4.' }]
];

it('is Dutch in Dutch, and nothing is marked', () => {
	const dutch = new Set<string>();
	expect(translated(rows, 'nl', dutch)['basis']?.label).toBe('Basisonderwijs');
	expect(dutch.size).toBe(0);
});

it('is English text by text, and says which texts stayed Dutch', () => {
	const dutch = new Set<string>();
	const words = translated(rows, 'en', dutch);
	expect(words['basis']).toEqual({ label: 'Primary school', hint: 'Groep 1 tot en met 8.' });
	expect(words['mbo']?.label).toBe('Mbo');
	expect([...dutch]).toEqual(['Groep 1 tot en met 8.', 'Mbo', 'Niveau 1 tot en met 4.']);
});
