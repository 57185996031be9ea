import type { Path } from '../../1-read/read-source.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { PHRASES, type PhraseName } from '../../diagnostics/phrases.ts';
import { isOwn, type Rule, type RuleInput } from '../rule.ts';

/**
 * A flow that brings English brings it for everything that it says itself: what its own `words.nl.yaml` has. What its base
 * does not translate is not its fault, and is shown in Dutch.
 */
export const translation: Rule = function* ({ words, english, own }) {
	if (!words || !english) return;
	if (own.english) yield* missing(words, words.value, english.value, []);
	yield* unknown(english, english.value, words.value, []);
};

type WordsFile = NonNullable<RuleInput['words']>;

function* missing(words: WordsFile, dutch: unknown, translated: unknown, path: Path): Generator<Diagnostic> {
	if (translated !== undefined && isMap(dutch) && isMap(translated)) {
		for (const [key, part] of Object.entries(dutch)) yield* missing(words, part, translated[key], [...path, key]);
		return;
	}
	if (translated !== undefined || path.length === 0 || isEmpty(dutch)) return;
	// The whole block is missing: told once for every name in it, at the name.
	if (path.length === 1 && isMap(dutch)) {
		for (const [key, part] of Object.entries(dutch)) yield* missing(words, part, undefined, [...path, key]);
		return;
	}
	if (!isOwn(words.source, path)) return;
	const what = NOUNS[String(path[0])] ?? 'screen';
	yield diagnostic('translation-missing', words.source.placeOf(path), {
		what,
		name: String(path[1] ?? path[0]),
		path: path.join(': ')
	});
}

function* unknown(
	english: NonNullable<RuleInput['english']>,
	translated: unknown,
	dutch: unknown,
	path: Path
): Generator<Diagnostic> {
	if (!isMap(translated)) return;
	for (const [key, part] of Object.entries(translated)) {
		const at = [...path, key];
		if (!isMap(dutch) || !Object.hasOwn(dutch, key)) {
			if (isOwn(english.source, at) && part !== undefined)
				yield diagnostic('translation-unknown', english.source.placeOf(at), { name: key });
		} else yield* unknown(english, part, dutch[key], at);
	}
}

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) => value === undefined || (isMap(value) && Object.keys(value).length === 0);

const NOUNS: Readonly<Record<string, PhraseName>> = Object.fromEntries(
	(
		[
			'step',
			'screen',
			'norm',
			'outcome',
			'reason',
			'role',
			'contact',
			'term',
			'parameter',
			'rule',
			'workplace'
		] as const
	)
		.filter((noun) => noun in PHRASES)
		.map((noun) => [`${noun}s`, noun])
);
