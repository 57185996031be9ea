import { describe, expect, it } from 'vitest';
import type { AnswerId } from '#flow/ids.ts';
import { walkFlow } from '#flow/walk-flow.ts';
import { nextOf, overlaid, shortly, soundFlow, type Over } from '../support/an-overlay.ts';

/** Screens that an organisation puts between those of a flow, and screens that it switches off. */
const found = (lines: readonly string[], over?: Over) => overlaid(lines, over).diagnostics.map(shortly);
const OWN = 'words: { screens: { samen: { title: Kijk samen } } }';

describe('a screen of their own', () => {
	it('after another goes on where that went on', () => {
		const flow = soundFlow(['insert: { samen: { after: lijst, kind: information } }', OWN]);
		expect([nextOf(flow, 'lijst'), nextOf(flow, 'samen')]).toEqual(['samen', 'lezen']);
		expect(flow.screens['samen' as never]).toMatchObject({ step: 'stap', kind: 'information' });
	});

	it('after a screen with branches takes the branches over', () => {
		const flow = soundFlow(['insert: { samen: { after: gesprek, kind: notes } }', OWN]);
		expect([nextOf(flow, 'gesprek'), nextOf(flow, 'samen')]).toEqual(['samen', 'einde?, slot']);
	});

	it('after a screen that is skipped is passed too, unless skipping has a way of its own', () => {
		const flow = soundFlow([
			'insert: { samen: { after: slot, kind: notes }, ook: { after: gesprek, kind: notes } }',
			`${OWN.slice(0, -4)}, ook: { title: Ook } } }`
		]);
		expect(flow.screens['slot' as never]).toMatchObject({ skip: { route: [{ to: 'samen' }] } });
		expect(flow.screens['gesprek' as never]).toMatchObject({ skip: { route: [{ to: 'einde' }] } });
	});

	it('before another takes every way that led there: answers, branches and skips', () => {
		const flow = soundFlow(['insert: { samen: { before: einde, kind: information } }', OWN]);
		expect([nextOf(flow, 'slot'), nextOf(flow, 'gesprek'), nextOf(flow, 'samen')]).toEqual([
			'samen',
			'samen?, slot',
			'einde'
		]);
		expect(flow.screens['gesprek' as never]).toMatchObject({ skip: { route: [{ to: 'samen' }] } });
	});

	it('before the first screen is where the flow starts', () => {
		const flow = soundFlow(['insert: { samen: { before: welkom, kind: information } }', OWN]);
		expect([flow.start, nextOf(flow, 'samen')]).toEqual(['samen', 'welkom']);
	});

	it('before a question is not met again on the way back from an aside', () => {
		const flow = soundFlow(['insert: { samen: { before: vraag, kind: information } }', OWN]);
		const { visited } = walkFlow(flow, { vraag: ['nee' as AnswerId, 'ja' as AnswerId] });
		expect(visited).toEqual([
			'welkom',
			'samen',
			'vraag',
			'advies',
			'vraag',
			'lijst',
			'lezen',
			'gesprek',
			'slot',
			'einde'
		]);
	});

	it('within an aside comes back to the question all the same', () => {
		const flow = soundFlow([
			'insert: { samen: { after: advies, kind: information }, eerst: { before: advies, kind: notes } }',
			`${OWN.slice(0, -4)}, eerst: { title: Eerst } } }`
		]);
		const { visited } = walkFlow(flow, { vraag: ['nee' as AnswerId] });
		expect(visited).toEqual(['welkom', 'vraag', 'eerst', 'advies', 'samen', 'vraag']);
	});

	it('may stand after another of their own', () => {
		const lines = [
			'insert: { een: { after: lijst, kind: notes }, twee: { after: een, kind: notes } }',
			'words: { screens: { een: { title: Een }, twee: { title: Twee } } }'
		];
		const flow = soundFlow(lines);
		expect(['lijst', 'een', 'twee'].map((id) => nextOf(flow, id))).toEqual(['een', 'twee', 'lezen']);
	});

	it('never stands between what a lock names', () => {
		const held = ['after', 'before'].map(
			(where) => found([`insert: { samen: { ${where}: vast, kind: notes } }`, OWN])[0]
		);
		expect(held).toEqual(['lock-held overlay.yaml:6:20 screens.vast', 'lock-held overlay.yaml:6:20 screens.vast']);
	});

	it.each([
		'next: einde',
		'answers: {}',
		'outcome: melden',
		'norm: norm-1',
		'norms: []',
		'weighing: 1',
		'skip: { reasons: [spoed], to: einde }'
	])('does not decide: %s', (key) => {
		expect(found([`insert: { samen: { after: lijst, kind: notes, ${key} } }`, OWN])[0]).toMatch(
			/^insert-decides overlay\.yaml:6:/
		);
	});
});

describe('off', () => {
	it('takes a screen out, and whoever would come there goes on where it led', () => {
		const flow = soundFlow(['off: [lezen]']);
		expect([nextOf(flow, 'lijst'), 'lezen' in flow.screens]).toEqual(['gesprek', false]);
	});

	it('leaves the words of the flow where they are, without a word about it', () => {
		expect(found(['off: [lezen]'])).toEqual([]);
	});

	it('goes together with a screen of their own in that place', () => {
		const flow = soundFlow(['insert: { samen: { after: lezen, kind: information } }', 'off: [lezen]', OWN]);
		expect([nextOf(flow, 'lijst'), nextOf(flow, 'samen')]).toEqual(['samen', 'gesprek']);
	});

	it('is only for what the flow says may be off, also when the organisation says so itself', () => {
		expect(found(['off: [slot]'])).toEqual(['off-not-optional overlay.yaml:6:7 slot']);
		expect(found(['screens: { slot: { optional: true } }', 'off: [slot]'])).toEqual([
			'lock-held overlay.yaml:6:20 screens.slot.optional',
			'off-not-optional overlay.yaml:7:7 slot'
		]);
	});
});
