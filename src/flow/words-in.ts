import { TRANSLATED, type Edition, type TranslatedLanguage, type Words } from './flow.ts';

export type FlowLanguage = 'nl' | TranslatedLanguage;

/**
 * The words of an edition in a language. What is not translated is Dutch, and told apart: whoever shows a text out of
 * `dutch` marks it as Dutch, so that a screen reader says it well.
 */
export function wordsIn(edition: Edition, language: FlowLanguage): { words: Words; dutch: ReadonlySet<string> } {
	const translation = TRANSLATED.find((known) => known === language);
	if (translation === undefined) return { words: edition.words, dutch: new Set() };
	const dutch = new Set<string>();
	const words = over(edition.words, edition.translations[translation], dutch) as Words;
	return { words, dutch };
}

/** A list is translated as a whole: half a list in each language helps nobody. */
function over(dutchPart: unknown, translated: unknown, dutch: Set<string>): unknown {
	if (translated === undefined) {
		for (const text of textsIn(dutchPart)) dutch.add(text);
		return dutchPart;
	}
	if (!isMap(dutchPart) || !isMap(translated)) return translated;
	return Object.fromEntries(
		Object.entries(dutchPart).map(([key, part]) => [
			key,
			over(part, Object.hasOwn(translated, key) ? translated[key] : undefined, dutch)
		])
	);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function* textsIn(part: unknown): Generator<string> {
	if (typeof part === 'string') yield part;
	else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) yield* textsIn(inner);
}
