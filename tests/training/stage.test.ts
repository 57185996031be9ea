import { describe, expect, it } from 'vitest';
import { elapsed, placeIn, reduceStage } from '#training/stage/reduce-stage.ts';
import { barsOf, chosenBy, leadingOption, roundsOf } from '#training/stage/tally.ts';
import type { StageAction, StageState } from '#training/stage/stage-state.ts';
import type { VoteId } from '#training/practice-case.ts';
import { act, aDeck, aStage } from '../support/a-deck.ts';

const deck = aDeck();
const FIRST = 'baby.eerst' as VoteId;
const OPTIONS = deck.slides.flatMap((slide) => (slide.kind === 'vote' ? [slide.options] : []))[0]!;

/** Everything at one moment, unless a test is about time. */
const after = (
	actions: readonly (StageAction | Parameters<typeof act>[0])[],
	from: StageState = aStage(),
	now = 1000
) => actions.reduce((state: StageState, action) => reduceStage(state, action as StageAction, deck, now), from);
const times = <One>(count: number, one: One): readonly One[] => Array.from({ length: count }, () => one);
const next = { kind: 'next' } as const;
const previous = { kind: 'previous' } as const;
const count = (option: string, round = 'first', vote: string = FIRST, by = 1) =>
	act({ kind: 'count', vote, round, option, by });

describe('walking with a clicker', () => {
	it('shows one thing more per press, then the next slide', () => {
		const places = [0, 1, 2, 3, 4].map((presses) => after(times(presses, next)));
		expect(places.map(({ slide, shown }) => `${slide} ${shown}`)).toEqual([
			'opening 1',
			'opening 2',
			'opening 3',
			'exercise.sort.1 1',
			'exercise.sort.1 2'
		]);
	});

	it('comes back to a slide with everything shown', () => {
		expect(after([...times(3, next), previous])).toMatchObject({ slide: 'opening', shown: 3 });
	});

	it('stays at the first and at the last', () => {
		const begin = aStage();
		expect(after([previous], begin)).toBe(begin);
		const all = deck.slides.reduce((sum, { reveals }) => sum + reveals, 0);
		const end = after(times(all - 1, next));
		expect(end).toMatchObject({ slide: 'aftercare', shown: 2 });
		expect(after([next], end)).toBe(end);
	});

	it('only lifts the black: nothing is shown that nobody saw appear', () => {
		const black = after([next, { kind: 'black' }]);
		expect(black).toMatchObject({ shown: 2, isBlack: true });
		expect(after([next], black)).toMatchObject({ shown: 2, isBlack: false });
		expect(after([previous], black)).toMatchObject({ shown: 2, isBlack: false });
	});

	it('can be sent anywhere behind the black', () => {
		const there = after([{ kind: 'black' }, { kind: 'go', slide: 'baby.daarna' }]);
		expect(there).toMatchObject({ slide: 'baby.daarna', shown: 1, isBlack: true });
	});

	it('goes on from the beginning where its slide is not in the deck any more', () => {
		const lost = { ...aStage(), slide: 'baby.card.weg', shown: 9 };
		expect(placeIn(deck, lost)).toMatchObject({ index: 0, shown: 1 });
		expect(after([next], lost)).toMatchObject({ slide: 'opening', shown: 2 });
	});

	it('goes to no slide that there is not, and shows no more than there is', () => {
		const begin = aStage();
		expect(after([{ kind: 'go', slide: 'weg' }], begin)).toBe(begin);
		expect(after([{ kind: 'reveal', shown: 40 }])).toMatchObject({ shown: 3 });
		expect(after([{ kind: 'reveal', shown: -1 }], begin)).toBe(begin);
	});
});

describe('counting cards', () => {
	it('counts per round, from nothing to 999', () => {
		const state = after([count('ja'), count('ja'), count('nee', 'second'), count('twijfel', 'first', FIRST, -1)]);
		expect(state.votes[FIRST]).toEqual({ first: { ja: 2 }, second: { nee: 1 }, chosen: null });
		const full = after([act({ kind: 'set-count', vote: FIRST, round: 'first', option: 'ja', count: 5000 })]);
		expect(full.votes[FIRST]?.first['ja']).toBe(999);
		expect(after([count('ja')], full)).toBe(full);
	});

	it('counts nothing for what cannot be chosen, and no second round of an exercise', () => {
		const begin = aStage();
		for (const action of [
			count('misschien'),
			count('ja', 'first', 'baby.weg'),
			count('__proto__'),
			count('ja', 'first', '__proto__'),
			count('ja', 'second', 'exercise.sort.1'),
			act({ kind: 'set-count', vote: FIRST, round: 'first', option: 'ja', count: NaN })
		])
			expect(after([action], begin)).toBe(begin);
		expect(Object.keys({})).toEqual([]);
	});

	it('goes on with what the trainer chose, else with what led in the last round', () => {
		const tied = after([count('ja'), count('nee')]);
		expect(leadingOption(OPTIONS, tied.votes[FIRST]!.first)).toBeNull();
		expect(chosenBy(OPTIONS, tied.votes[FIRST])).toBeNull();
		const again = after([count('nee', 'second')], tied);
		expect(chosenBy(OPTIONS, again.votes[FIRST])).toBe('nee');
		const chosen = after([act({ kind: 'choose', vote: FIRST, option: 'twijfel' })], again);
		expect(chosenBy(OPTIONS, chosen.votes[FIRST])).toBe('twijfel');
		expect(chosenBy(OPTIONS, after([act({ kind: 'choose', vote: FIRST, option: null })], chosen).votes[FIRST])).toBe(
			'nee'
		);
	});

	it('draws both rounds to one scale, and nothing while nothing was counted', () => {
		const bars = barsOf(OPTIONS, { ja: 3, nee: 1 }, { nee: 6 });
		expect(bars.map(({ share }) => share)).toEqual([0.5, 1 / 6, 0]);
		expect(barsOf(OPTIONS, {}).map(({ share }) => share)).toEqual([0, 0, 0]);
		expect(leadingOption(OPTIONS, {})).toBeNull();
	});

	it('shows the round that is being counted, with the one before it', () => {
		const vote = deck.slides.find(({ id }) => id === FIRST)!;
		const rounds = vote.shows.map((_, i) => roundsOf(vote, i + 1).length);
		expect(rounds).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
	});
});

describe('the next group', () => {
	const walked = after([{ kind: 'go', slide: 'aftercare' }, count('ja'), { kind: 'timer', does: 'start' }]);

	it('begins at the first case without tallies, and keeps those of the group before', () => {
		const state = after([{ kind: 'next-group' }], walked, 9000);
		expect(state).toMatchObject({ slide: 'baby.case', shown: 1, group: 2, votes: {}, earlier: [walked.votes] });
		expect(elapsed(walked.timer, 9000)).toBe(8000);
		expect(elapsed(state.timer, 9500)).toBe(500);
	});

	it('can be taken back once, as if nothing had happened', () => {
		const back = after([{ kind: 'next-group' }, { kind: 'undo-next-group' }], walked, 9000);
		expect(back).toEqual({ ...walked, revision: walked.revision + 2 });
		expect(after([{ kind: 'undo-next-group' }], back)).toBe(back);
	});

	it('cannot be taken back once its own cards are counted', () => {
		const counted = after([{ kind: 'next-group' }, count('nee')], walked);
		expect(after([{ kind: 'undo-next-group' }], counted)).toBe(counted);
	});

	it('remembers nine groups, and gives back the oldest when the tenth is taken back', () => {
		const ten = after(times(9, [count('ja'), { kind: 'next-group' } as const]).flat());
		const eleven = after([count('nee'), { kind: 'next-group' }], ten);
		expect(eleven).toMatchObject({ group: 11 });
		expect(eleven.earlier).toHaveLength(9);
		const back = after([{ kind: 'undo-next-group' }], eleven);
		expect(back.earlier).toEqual(ten.earlier);
		expect(back.group).toBe(10);
	});
});

describe('the clock', () => {
	const timer = (does: 'start' | 'pause' | 'zero') => ({ kind: 'timer', does }) as const;

	it('starts with the first press, and is not started again by later ones', () => {
		const started = after([next], aStage(), 5000);
		expect(started.timer).toEqual({ since: 5000, ran: 0 });
		const paused = after([timer('pause')], started, 6000);
		expect(after([next], paused, 7000).timer).toEqual({ since: null, ran: 1000 });
	});

	it('counts only while it runs, and nothing back when the device puts its clock back', () => {
		let state = after([timer('start')], aStage(), 1000);
		state = after([timer('pause')], state, 3000);
		state = after([timer('start')], state, 10_000);
		expect(elapsed(state.timer, 11_500)).toBe(3500);
		expect(elapsed(state.timer, 400)).toBe(2000);
		expect(after([timer('start')], state)).toBe(state);
	});

	it('goes to zero and runs on', () => {
		const state = after([timer('zero')], after([timer('start')], aStage(), 1000), 8000);
		expect(state.timer).toEqual({ since: 8000, ran: 0 });
	});
});

it('does nothing after the end, and stops the clock there', () => {
	const ended = after([next, { kind: 'black' }, { kind: 'end' }], aStage(), 2000);
	expect(ended).toMatchObject({ isEnded: true, isBlack: false, timer: { since: null } });
	for (const action of [next, { kind: 'end' }, { kind: 'black' }, count('ja'), { kind: 'next-group' }] as const)
		expect(after([action], ended)).toBe(ended);
});
