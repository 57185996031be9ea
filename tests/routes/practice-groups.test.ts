import { describe, expect, it } from 'vitest';
import { byGroup, workplacesOf } from '#routes/oefenen/case-groups.ts';
import type { ChoosableCase } from '#routes/oefenen/library.ts';

const flows = [
	{ id: 'opvang', sector: 'kinderopvang', workplaces: ['kinderopvang'], offered: true },
	{ id: 'po', sector: 'onderwijs', workplaces: ['basisonderwijs'], offered: true },
	{ id: 'zeden', sector: 'onderwijs', workplaces: ['basisonderwijs', 'mbo'], offered: true },
	{ id: 'wijk', sector: 'landelijk', workplaces: ['sociaal-werk'], offered: true }
] as never;

const aChoice = (id: string, flow: string, origin = 'shipped') =>
	({ id, flow, ref: { origin, id, flow: { origin: 'shipped', id: flow } } }) as unknown as ChoosableCase;

const cases = [
	aChoice('buurt', 'wijk'),
	aChoice('late-tas', 'po'),
	aChoice('eigen', 'opvang', 'own'),
	aChoice('baby', 'opvang')
];
const named = (workplace: string) =>
	byGroup(cases, flows, workplace).map(({ group, cases: found }) => [group, ...found.map(({ id }) => id)]);

describe('cases to choose from', () => {
	it('stand by sector, childcare first, those of the trainer last', () => {
		expect(named('')).toEqual([
			['kinderopvang', 'baby'],
			['onderwijs', 'late-tas'],
			['rest', 'buurt'],
			['own', 'eigen']
		]);
	});

	it('are those of the flows for a workplace', () => {
		expect(named('basisonderwijs')).toEqual([['onderwijs', 'late-tas']]);
		expect(named('mbo')).toEqual([]);
	});

	it('have workplaces to filter by that there is a case for', () => {
		expect(workplacesOf(cases, flows)).toEqual(['kinderopvang', 'basisonderwijs', 'sociaal-werk']);
	});
});
