import type { Flow } from '#flow/flow.ts';
import type { PracticeCase } from '../practice-case.ts';

const LETTERS = 'ABCDEFGH';
const ON_A_PAGE = 4;

/**
 * The letters on each page of cards: A to D on the first, a set for one person. A question with more answers needs more
 * letters; a page of those is for several people.
 *
 * @param options - most options of one vote
 */
export function letterPages(options: number): readonly (readonly string[])[] {
	const further = [...LETTERS].slice(ON_A_PAGE, Math.min(options, LETTERS.length));
	const first = [...LETTERS].slice(0, ON_A_PAGE);
	if (further.length === 0) return [first];
	return [first, Array.from({ length: ON_A_PAGE }, (_, place) => further[place % further.length]!)];
}

/** Most options that one vote of these cases has; 0 without a case. */
export function mostOptions(cases: readonly { readonly practiceCase: PracticeCase; readonly flow: Flow }[]): number {
	const counts = cases.flatMap(({ practiceCase: { votes }, flow }) =>
		votes.map(({ screen, options }) => (screen === null ? options : (flow.screens[screen]?.answers ?? [])).length)
	);
	return Math.max(0, ...counts);
}
