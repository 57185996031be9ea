import type { Source } from '../../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { stringsIn, type Rule } from '../rule.ts';

const MARKUP = /<[a-z!?/]|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i;

/** Words are plain text. They are never put into a page as HTML, so markup would be shown as it stands. */
export const markupUsed: Rule = function* ({ words, sources, english }) {
	for (const file of [words, sources, english]) if (file) yield* markupIn(file.source);
};

export function* markupIn(source: Source): Generator<Diagnostic> {
	for (const { text, path } of stringsIn(source.data))
		if (MARKUP.test(text)) yield diagnostic('markup-used', source.placeOf(path));
}
