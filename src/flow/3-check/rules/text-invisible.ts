import type { Source } from '../../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UNSEEN } from '../../diagnostics/unseen.ts';
import { stringsIn, type Rule } from '../rule.ts';

const HIDDEN = new RegExp(UNSEEN, 'u');

/** No name and no text holds a character that nobody sees: two names that look the same are the same. */
export const textInvisible: Rule = function* ({ source, words, sources, english }) {
	for (const file of [source, words?.source, sources?.source, english?.source]) if (file) yield* invisibleIn(file);
};

export function* invisibleIn(source: Source): Generator<Diagnostic> {
	for (const { text, path } of stringsIn(source.data)) {
		const hidden = HIDDEN.exec(text)?.[0].codePointAt(0);
		if (hidden === undefined) continue;
		const codepoint = `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`;
		yield diagnostic('text-invisible', source.placeOf(path), { codepoint });
	}
}
