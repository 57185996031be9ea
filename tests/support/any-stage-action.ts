import fc from 'fast-check';
import type { StageAction } from '#training/stage/stage-state.ts';
import { aDeck } from './a-deck.ts';

const deck = aDeck();
const slide = fc.constantFrom(...deck.slides.map(({ id }) => id), 'no-such-slide');
const vote = fc.constantFrom('baby.eerst', 'baby.daarna', 'exercise.sort.1', 'no.such-vote', '__proto__');
const option = fc.constantFrom('ja', 'nee', 'twijfel', 'misschien', '__proto__');
const round = fc.constantFrom('first', 'second');

/** Anything that a key, a button or a field may do, now and then with a name that the deck does not have. */
export const anyStageAction = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('next', 'next', 'previous') }) },
	fc.record({ kind: fc.constantFrom('black', 'next-group', 'undo-next-group') }),
	fc.record({ kind: fc.constant('go'), slide }),
	fc.record({ kind: fc.constant('jump'), to: fc.constantFrom('first', 'last') }),
	fc.record({ kind: fc.constant('reveal'), shown: fc.integer({ min: -2, max: 12 }) }),
	fc.record({ kind: fc.constant('count'), vote, round, option, by: fc.constantFrom(1, -1) }),
	fc.record({ kind: fc.constant('set-count'), vote, round, option, count: fc.integer({ min: -5, max: 1200 }) }),
	fc.record({ kind: fc.constant('choose'), vote, option: fc.option(option) }),
	fc.record({ kind: fc.constant('timer'), does: fc.constantFrom('start', 'pause', 'zero') })
) as unknown as fc.Arbitrary<StageAction>;
