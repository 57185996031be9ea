import { describe, expect, it } from 'vitest';
import { verifyFlow } from '#flow/5-verify/verify-flow.ts';
import { aFlow } from '../support/a-flow.ts';

/** What a rule says of one small flow: a checklist, a weighing question, advice, an outcome, an end. */
function resultOf(rule: object) {
	const flow = aFlow(
		{
			lijst: {
				kind: 'checklist',
				items: ['een', 'twee', 'drie'],
				next: [{ when: { ticked: 'lijst', atLeast: 2 }, to: 'melden' }, { to: 'vraag' }]
			},
			vraag: {
				kind: 'question',
				weighing: 1,
				answers: { ja: { to: 'melden' }, nee: { to: 'einde' }, twijfel: { to: 'advies', then: 'back' } }
			},
			advies: {
				kind: 'consult',
				roles: ['collega'],
				outcome: 'advies-vragen',
				skip: { reasons: ['spoed'] },
				next: 'back'
			},
			melden: { kind: 'outcome', outcome: 'melden', next: 'einde' },
			einde: { kind: 'end' }
		},
		{ rules: { regel: rule } }
	);
	return verifyFlow(flow).rules[0]!;
}

const clicks = (rule: object) =>
	resultOf(rule).counterexample?.map(({ screen, answer }) => `${screen}=${answer}`) ?? null;

describe('a rule', () => {
	it.each([
		['always, leads-to', { always: { answered: { vraag: ['ja'] } }, 'leads-to': { outcome: ['melden'] } }],
		[
			'never, after, without',
			{ never: { end: true }, after: { screen: ['vraag'] }, without: { answered: { vraag: ['ja', 'nee'] } } }
		],
		['first, before', { first: { done: ['lijst'] }, before: { weighing: 'any' } }],
		[
			'reachable',
			{ reachable: { outcome: ['melden', 'advies-vragen'], weighing: 'any', skipped: ['advies'], end: true } }
		]
	])('holds where every path keeps it: %s', (_, rule) => {
		expect(resultOf(rule)).toMatchObject({ ok: true, counterexample: null, problem: null, isIdle: false });
	});

	it.each([
		['an answer', { never: { end: true }, without: { outcome: ['melden'] } }, ['vraag=nee']],
		[
			'ticks, at the list where they are made',
			{ never: { outcome: ['melden'] }, without: { weighing: 'any' } },
			['lijst=twee', 'lijst=drie']
		],
		['a skip', { never: { skipped: ['advies'] } }, ['vraag=twijfel', 'advies=null']],
		['no click at all', { never: { kind: ['checklist'] } }, []],
		['the last outcome', { ends: { outcome: ['melden'] } }, ['vraag=nee']],
		[
			'what comes too late',
			{ always: { screen: ['vraag'] }, 'leads-to': { outcome: ['melden'] }, before: { end: true } },
			['vraag=nee']
		]
	])('that is broken comes with the fewest clicks: %s', (_, rule, path) => {
		expect(clicks(rule)).toEqual(path);
	});

	it('about something that happens on no path says what', () => {
		expect(resultOf({ reachable: { outcome: ['melden', 'hulp-organiseren'] } })).toMatchObject({
			ok: false,
			problem: 'missing',
			missing: ['hulp-organiseren']
		});
	});

	it('whose beginning never happens cannot fail, and says so', () => {
		const rule = { always: { outcome: ['hulp-organiseren'] }, 'leads-to': { end: true } };
		expect(resultOf(rule)).toMatchObject({ ok: true, isIdle: true });
	});
});

describe('a flow without a weighing question', () => {
	it('does not reach one', () => {
		const rules = { regel: { reachable: { weighing: 'any' } } };
		const flow = aFlow({ lezen: { kind: 'information', next: 'einde' }, einde: { kind: 'end' } }, { rules });
		expect(verifyFlow(flow).rules[0]).toMatchObject({ ok: false, missing: ['weighing'] });
	});
});
