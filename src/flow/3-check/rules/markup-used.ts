import type { Data, Path } from '../../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

const MARKUP = /<\/?[a-z!][^>]*>|&[a-z]+;|&#\d+;/i;

/** Words are plain text. They are never put into a page as HTML, so markup would be shown as it stands. */
export const markupUsed: Rule = function* ({ words }) {
	if (words) yield* texts(words.source.data, [], (path) => diagnostic('markup-used', words.source.placeOf(path)));
};

function* texts(data: Data, path: Path, finding: (path: Path) => Diagnostic): Generator<Diagnostic> {
	if (typeof data === 'string') {
		if (MARKUP.test(data)) yield finding(path);
	} else if (Array.isArray(data)) for (const [i, item] of data.entries()) yield* texts(item, [...path, i], finding);
	else if (typeof data === 'object' && data !== null)
		for (const [key, value] of Object.entries(data)) yield* texts(value as Data, [...path, key], finding);
}
