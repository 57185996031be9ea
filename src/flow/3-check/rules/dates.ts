import type { Path } from '../../1-read/read-source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Content is looked at again before its date; texts that nobody sees any more are taken out. */
export const dates: Rule = function* ({ flow, source, words, today }) {
	if (today && flow.reviewBy && flow.reviewBy < today)
		yield diagnostic('review-passed', source.placeOf(['review-by']), { date: flow.reviewBy });
	if (!words) return;
	for (const { dated, path } of datedIn(words.value, [])) {
		const { from, until } = dated;
		const at = words.source.placeOf(path);
		if (from && until && from > until) yield diagnostic('date-order', at, { from, until });
		else if (today && until && until < today) yield diagnostic('text-expired', at, { date: until });
	}
};

interface Dated {
	readonly from?: string;
	readonly until?: string;
}

function* datedIn(value: unknown, path: Path): Generator<{ dated: Dated; path: Path }> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		if (key === 'dated' && typeof inner === 'object' && inner !== null && 'body' in inner)
			yield { dated: inner as Dated, path: at };
		yield* datedIn(inner, at);
	}
}
