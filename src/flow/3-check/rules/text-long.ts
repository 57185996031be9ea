import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** About two phone screens of running text: more is not read by somebody who is in a hurry. Folded text is apart. */
export const LONGEST_SCREEN = 1800;

/** A screen says what somebody has to know now; the rest is folded under `details`. */
export const textLong: Rule = function* ({ words }) {
	for (const [id, screen] of Object.entries(words?.value.screens ?? {})) {
		const number = ['intro', 'body', 'after'].reduce(
			(sum, key) => sum + shownIn(screen[key as keyof typeof screen]),
			0
		);
		if (number > LONGEST_SCREEN)
			yield diagnostic('text-long', words!.source.placeOf(['screens', id]), {
				name: id,
				number: String(number),
				limit: String(LONGEST_SCREEN)
			});
	}
};

function shownIn(value: unknown): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.entries(value).reduce((sum, [key, inner]) => (key === 'details' ? sum : sum + shownIn(inner)), 0);
}
