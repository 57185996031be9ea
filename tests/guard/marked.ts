/** Texts with their findings marked in them, so that a table of them reads by itself: 'bel «PHONE:0612345678»'. */
import { review } from '#guard/review.ts';

const MARK = /«(?:[A-Z]+):([^»]*)»/g;

/** The text without its marks. */
export function unmarked(marked: string): string {
	return marked.replace(MARK, '$1');
}

/** The text with a mark around everything that `review` finds. */
export function reviewed(text: string): string {
	let marked = '';
	let at = 0;
	for (const { kind, start, end } of review(text)) {
		marked += `${text.slice(at, start)}«${kind}:${text.slice(start, end)}»`;
		at = end;
	}
	return marked + text.slice(at);
}
