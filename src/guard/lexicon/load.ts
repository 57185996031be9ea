/** The names and words that the guard knows. They are many, so they are a file of their own, read on demand. */
import { frontDecoded } from '#guard/lexicon/front-coding.ts';
import { filterHas, type WordFilter } from '#guard/lexicon/word-filter.ts';
import type * as Words from '#guard/lexicon/words.ts';
import { isInflected, isWordBy } from '#guard/lexicon/word-parts.ts';

/** Words are asked for folded (fold.ts). */
export interface Lexicon {
	/** Given names. */
	readonly first: ReadonlySet<string>;
	/** Surnames, without what stands before them. */
	readonly last: ReadonlySet<string>;
	/** Names of the above that are Dutch words too. */
	readonly alsoWords: ReadonlySet<string>;
	/** Towns, countries, peoples and languages. */
	readonly places: ReadonlySet<string>;
	/** Whether it is a Dutch word, or shorthand. Wrong in one of a hundred words that are none; see `WordFilter`. */
	readonly isWord: (word: string) => boolean;
	/** The same without compounds and longer derivations: for guesses, which ask many times and may not often be wrong. */
	readonly isSimpleWord: (word: string) => boolean;
}

let loaded: Lexicon | null = null;
let loading: Promise<void> | null = null;

/** Loads the lexicon, once. After a failure (no network, nothing kept yet) it may be tried again. */
export function loadGuard(): Promise<void> {
	loading ??= import('#guard/lexicon/words.ts').then(decode).catch((cause: unknown) => {
		loading = null;
		throw cause;
	});
	return loading;
}

/** @throws Error, a bug of the caller, before `loadGuard` has resolved */
export function lexicon(): Lexicon {
	if (loaded === null) throw new Error('the guard was asked before loadGuard() had resolved');
	return loaded;
}

function decode(words: typeof Words): void {
	const { seed, third, prints } = words.WORD_FILTER;
	const filter: WordFilter = { seed, third, prints: Uint8Array.from(atob(prints), (unit) => unit.charCodeAt(0)) };
	const isStem = (part: string) => part.length > 1 && filterHas(filter, part);
	loaded = {
		first: new Set(frontDecoded(words.FIRST_NAMES)),
		last: new Set(frontDecoded(words.LAST_NAMES)),
		alsoWords: new Set(frontDecoded(words.ALSO_WORDS)),
		places: new Set(frontDecoded(words.PLACES)),
		isWord: (word) => isWordBy(word, isStem),
		isSimpleWord: (word) => isStem(word) || isInflected(word, isStem)
	};
}
