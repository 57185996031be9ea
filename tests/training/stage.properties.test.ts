import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStage } from '#training/stage/read-stage.ts';
import { MOST_EARLIER, placeIn, reduceStage } from '#training/stage/reduce-stage.ts';
import type { StageState } from '#training/stage/stage-state.ts';
import { aDeck, aStage } from '../support/a-deck.ts';
import { anyStageAction } from '../support/any-stage-action.ts';

const deck = aDeck();
const actions = fc.array(anyStageAction, { maxLength: 60 });

/** Every state on the way, the beginning first. A second passes per action. */
function walked(list: readonly Parameters<typeof reduceStage>[1][]): readonly StageState[] {
	const states = [aStage()];
	for (const [i, action] of list.entries()) states.push(reduceStage(states.at(-1)!, action, deck, 1000 * i));
	return states;
}

describe('whatever is pressed', () => {
	it('the stage is on a slide of the deck, with at least one and at most all of it shown', () => {
		fc.assert(
			fc.property(actions, (list) => {
				for (const { slide, shown, earlier } of walked(list)) {
					const found = deck.slides.find(({ id }) => id === slide);
					expect(found && shown >= 1 && shown <= found.reveals && Number.isInteger(shown)).toBe(true);
					expect(earlier.length).toBeLessThanOrEqual(MOST_EARLIER);
				}
			})
		);
	});

	it('the revision goes up by one, or it is the same state', () => {
		fc.assert(
			fc.property(actions, (list) => {
				const states = walked(list);
				for (const [i, state] of states.entries()) {
					const before = states[i - 1];
					if (before && state !== before) expect(state.revision).toBe(before.revision + 1);
				}
			})
		);
	});

	it('no tally is less than nothing, and only what can be chosen is counted', () => {
		fc.assert(
			fc.property(actions, (list) => {
				for (const vote of Object.values(walked(list).at(-1)!.votes))
					for (const [option, count] of Object.entries({ ...vote.first, ...vote.second })) {
						expect(['ja', 'nee', 'twijfel']).toContain(option);
						expect(Number.isInteger(count) && count >= 0 && count <= 999).toBe(true);
					}
			})
		);
	});

	it('is read back as it was written', () => {
		fc.assert(
			fc.property(actions, (list) => {
				const state = walked(list).at(-1)!;
				expect(readStage(JSON.parse(JSON.stringify(state)))).toEqual(state);
			})
		);
	});

	it('previous takes back what next did', () => {
		fc.assert(
			fc.property(actions, (list) => {
				const state = walked(list).at(-1)!;
				const on = reduceStage(state, { kind: 'next' }, deck, 0);
				if (on === state || state.isBlack) return;
				const back = reduceStage(on, { kind: 'previous' }, deck, 0);
				expect(placeIn(deck, back)).toEqual(placeIn(deck, state));
			})
		);
	});

	it('undoing the next group gives everything back', () => {
		fc.assert(
			fc.property(actions, (list) => {
				const state = walked(list).at(-1)!;
				const reset = reduceStage(state, { kind: 'next-group' }, deck, 90_000);
				const back = reduceStage(reset, { kind: 'undo-next-group' }, deck, 95_000);
				expect({ ...back, undo: null, revision: 0 }).toEqual({ ...state, undo: null, revision: 0 });
			})
		);
	});
});

describe('reading', () => {
	const whole = JSON.parse(
		JSON.stringify(
			walked([
				{ kind: 'next' },
				{ kind: 'count', vote: 'baby.eerst' as never, round: 'first', option: 'ja', by: 1 },
				{ kind: 'next-group' }
			]).at(-1)
		)
	) as Record<string, unknown>;

	it('takes no other shape for a stage', () => {
		expect(readStage(whole)).not.toBeNull();
		for (const other of [
			null,
			undefined,
			7,
			'Mijn oma vertelt dat het al drie weken duurt.',
			[],
			[whole],
			{},
			new Map(Object.entries(whole)),
			{ format: 1, hash: '0123456789abcdef', entries: [], observations: [{ text: 'Hij had een blauwe plek.' }] },
			{ ...whole, note: 'Hij had een blauwe plek.' },
			{ ...whole, format: 2 },
			{ ...whole, session: 'Een zin met spaties' },
			{ ...whole, slide: 'Een zin met spaties' },
			{ ...whole, slide: 'x'.repeat(5000) },
			{ ...whole, shown: 0 },
			{ ...whole, shown: 1.5 },
			{ ...whole, revision: -1 },
			{ ...whole, revision: 2 ** 60 },
			{ ...whole, timer: { since: Infinity, ran: 0 } },
			{ ...whole, earlier: Array.from({ length: 10 }, () => ({})) },
			{ ...whole, votes: { 'baby.eerst': { first: { ja: 1000 }, second: {}, chosen: null } } },
			{ ...whole, votes: { 'baby.eerst': { first: { ja: 1 }, second: {}, chosen: null, why: 'omdat' } } },
			{ ...whole, votes: { 'Een zin': { first: {}, second: {}, chosen: null } } },
			{ ...whole, deck: { preset: 'kort', cases: [{ origin: 'situation', id: 'baby', flow: {} }] } },
			{ ...whole, deck: { preset: 'kort', cases: [], situation: '3f1c' } }
		])
			expect(readStage(other)).toBeNull();
	});

	it('takes over no property that every object has', () => {
		const tricks = [
			'{"__proto__":{"isEnded":true}}',
			JSON.stringify(whole).replace('"votes":{}', '"votes":{"__proto__":{"first":{},"second":{},"chosen":null}}'),
			JSON.stringify(whole).replace('"votes":{}', '"votes":{"constructor":{"first":{},"second":{},"chosen":null}}'),
			JSON.stringify(whole).replace('{', '{"__proto__":{"isAdmin":true},')
		];
		for (const text of tricks) {
			const read = readStage(JSON.parse(text)) as unknown as Record<string, unknown> | null;
			expect(read?.['isAdmin']).toBeUndefined();
			expect(Object.getPrototypeOf(read?.['votes'] ?? {})).toBe(Object.prototype);
			expect(Object.keys(read?.['votes'] ?? {})).toEqual([]);
		}
		expect(({} as Record<string, unknown>)['isEnded']).toBeUndefined();
	});

	it('refuses more than any session has, however much it is', () => {
		const votes = (count: number) =>
			Object.fromEntries(
				Array.from({ length: count }, (_, i) => [`baby.v${i}`, { first: {}, second: {}, chosen: null }])
			);
		expect(readStage({ ...whole, votes: votes(200) })).not.toBeNull();
		expect(readStage({ ...whole, votes: votes(100_000) })).toBeNull();
		const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
		expect(readStage({ ...whole, earlier: deep })).toBeNull();
		expect(readStage(deep)).toBeNull();
	});

	it('never throws on what another page may post', () => {
		fc.assert(
			fc.property(fc.anything({ withMap: true, withDate: true, withNullPrototype: true }), (value) => {
				expect(readStage(value)).toBeNull();
			})
		);
		fc.assert(
			fc.property(fc.constantFrom(...Object.keys(whole)), fc.anything(), (key, value) => {
				const read = readStage({ ...whole, [key]: value });
				if (read !== null) expect(readStage(JSON.parse(JSON.stringify(read)))).toEqual(read);
			})
		);
	});
});
