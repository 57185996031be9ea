import { describe, expect, it } from 'vitest';
import { foldRoute, holds, screensRead } from '#flow/fold.ts';
import type { Branch, Condition } from '#flow/flow.ts';

const is = (answer: string, value: string) => ({ answer, is: value }) as unknown as Condition;
const isNot = (answer: string, value: string) => ({ answer, isNot: value }) as unknown as Condition;
const oneOf = (answer: string, ...values: readonly string[]) => ({ answer, in: values }) as unknown as Condition;
const parameter = (value: boolean) => ({ parameter: 'streng', is: value }) as unknown as Condition;

const ticked = (checklist: string, item: string) => ({ ticked: checklist, is: item }) as unknown as Condition;
const NOTHING = { answers: {}, ticks: {} };

const yes = is('a', 'ja');
const no = is('a', 'nee');

describe('holds', () => {
	it.each<[string, Condition, boolean, boolean]>([
		// with a: ja · when nothing was answered
		['is', is('a', 'ja'), true, false],
		['is, another', is('a', 'nee'), false, false],
		['is not', isNot('a', 'nee'), true, true],
		['is not, the same', isNot('a', 'ja'), false, true],
		['in', oneOf('a', 'nee', 'ja'), true, false],
		['in, others', oneOf('a', 'nee'), false, false],
		['not', { not: yes }, false, true],
		['all', { all: [yes, isNot('a', 'nee')] }, true, false],
		['all, one not', { all: [yes, no] }, false, false],
		['any', { any: [no, yes] }, true, false],
		['any, none', { any: [no, is('b', 'ja')] }, false, false],
		['not any', { not: { any: [no, { all: [no] }] } }, true, true],
		['answered', { answered: 'a' } as unknown as Condition, true, false],
		['ticked', ticked('lijst', 'een'), true, false],
		['ticked, another', ticked('lijst', 'drie'), false, false],
		['at least two', { atLeast: 2, of: [yes, no, ticked('lijst', 'twee')] }, true, false],
		['at least two, one', { atLeast: 2, of: [yes, no, ticked('lijst', 'drie')] }, false, false]
	])('%s', (_, condition, answered, silent) => {
		expect(holds(condition, { answers: { a: 'ja' }, ticks: { lijst: ['een', 'twee'] } })).toBe(answered);
		expect(holds(condition, NOTHING)).toBe(silent);
	});

	it('knows no answers that nobody gave', () => {
		expect(holds(isNot('constructor', 'x'), NOTHING)).toBe(true);
		expect(holds(oneOf('toString', 'x'), NOTHING)).toBe(false);
	});

	it('refuses a condition on a parameter, which is folded before', () => {
		expect(() => holds(parameter(true), NOTHING)).toThrow('folded');
	});
});

describe('foldRoute', () => {
	const to = (screen: string, when?: Condition) =>
		({ to: screen, returnTo: null, ...(when ? { when } : {}) }) as unknown as Branch;
	const folded = (streng: boolean, when: Condition) => foldRoute([to('x', when), to('y')], { streng });

	it.each<[string, Condition, 'taken' | 'dropped' | Condition]>([
		['a parameter', parameter(true), 'taken'],
		['another value of it', parameter(false), 'dropped'],
		['not', { not: parameter(true) }, 'dropped'],
		['not, an answer', { not: yes }, { not: yes }],
		['all, nothing left', { all: [parameter(true), parameter(true)] }, 'taken'],
		['all, one false', { all: [yes, parameter(false)] }, 'dropped'],
		['all, answers left', { all: [parameter(true), yes, no] }, { all: [yes, no] }],
		['any, one true', { any: [yes, parameter(true)] }, 'taken'],
		['any, nothing left', { any: [parameter(false)] }, 'dropped'],
		['any, answers left', { any: [parameter(false), yes] }, { any: [yes] }],
		['an answer', yes, yes]
	])('%s', (_, when, result) => {
		const expected = result === 'taken' ? [to('x')] : result === 'dropped' ? [to('y')] : [to('x', result), to('y')];
		expect(folded(true, when)).toEqual(expected);
	});

	it('ends at the first branch that always applies', () => {
		expect(foldRoute([to('x'), to('y', yes), to('z')], {})).toEqual([to('x')]);
	});

	it('says whose answers are read', () => {
		expect(screensRead({ all: [yes, { not: is('b', 'x') }, { any: [oneOf('c', 'x')] }, parameter(true)] })).toEqual([
			'a',
			'b',
			'c'
		]);
	});
});
