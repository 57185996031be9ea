import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { fold } from '../src/guard/lexicon/fold.ts';
import { frontCoded } from '../src/guard/lexicon/front-coding.ts';
import { isWordBy } from '../src/guard/lexicon/word-parts.ts';
import { dutchWords } from './lexicon/dutch-words.ts';
import { wordFilter } from './lexicon/make-word-filter.ts';

// `src/guard/lexicon/words.ts` is what the guard knows about names and words, made of packages that `npm ci` installs and
// of the hand lists in scripts/lexicon. With `--check` nothing is written, and the exit says whether the file is current.
// Where each list comes from, and under which licence: docs/decisions/0018-finding-names.md and NOTICE.
const FILE = 'src/guard/lexicon/words.ts';
/** No word in the filter is longer: what is longer and written small is no name. */
const LONGEST_WORD = 13;
const LONGEST_ENGLISH = 9;
const require = createRequire(import.meta.url);

const listed = (name: string) =>
	readFileSync(`scripts/lexicon/${name}.txt`, 'utf8')
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.flatMap((line) => line.split(/\s+/))
		.filter((word) => word !== '')
		.map(fold);

const dictionaryOf = (language: string): Record<string, string[]> =>
	require(`@zxcvbn-ts/language-${language}`).dictionary;

/** Every string in a definition of faker, whatever the shape. */
function stringsIn(definition: unknown): string[] {
	if (typeof definition === 'string') return [definition];
	return typeof definition === 'object' && definition !== null ? Object.values(definition).flatMap(stringsIn) : [];
}

const { allLocales } = (await import('@faker-js/faker')) as unknown as {
	allLocales: Record<
		string,
		{ person?: Record<string, unknown>; location?: Record<string, unknown>; word?: Record<string, unknown> }
	>;
};
const fakerNames = (locales: readonly string[], field: string) =>
	locales.flatMap((locale) => stringsIn(allLocales[locale]?.person?.[field]));

/** Folded, whole and unhyphenated names: 'van de velde' is `velde` here, since the guard knows the small words before. */
function namesOf(sources: readonly string[], shortest: number): Set<string> {
	const names = new Set<string>();
	for (const source of sources) {
		const name = fold(source).split(' ').at(-1) ?? '';
		if (/^[a-z'-]+$/.test(name) && name.length >= shortest && name.length <= 20) names.add(name.replaceAll("'", ''));
	}
	return names;
}

const [nl, pl] = [dictionaryOf('nl-be'), dictionaryOf('pl')];
const never = new Set(listed('never-names'));
const places = new Set([...listed('places'), ...stringsIn(allLocales['nl']?.location?.['city_name']).map(fold)]);
// English words too: notes mix them in, and in small letters they would be taken for names.
const english = stringsIn(allLocales['en']?.word)
	.map(fold)
	.filter((word) => word.length <= LONGEST_ENGLISH);
const dutch = dutchWords(fold);
const alsoListed = new Set(listed('also-words'));
const spelled = new Set([...dutch, ...alsoListed, ...listed('more-words'), ...english]);
const isSpelled = (word: string) => dutch.has(word) || alsoListed.has(word);

const stillNames = new Set(listed('still-names'));
const ownFirst = listed('first-names');
const surely = namesOf(
	[
		...ownFirst,
		...(nl['boysFirstnames'] ?? []),
		...(nl['girlsFirstnames'] ?? []),
		...(pl['maleFirstnames'] ?? []),
		...(pl['femaleFirstnames'] ?? []),
		...fakerNames(['nl', 'nl_BE', 'tr', 'pl', 'ku_kmr_latin', 'en_GH', 'en_NG', 'fr_SN'], 'first_name')
	],
	2
);
const first = [...surely].filter((name) => !never.has(name)).sort();

const last = [
	...namesOf(
		[
			...listed('last-names'),
			...(nl['lastnames'] ?? []).slice(0, 5000),
			...(pl['maleLastnames'] ?? []).slice(0, 500),
			...fakerNames(['nl', 'nl_BE', 'tr', 'ku_kmr_latin', 'en_GH', 'fr_SN'], 'last_name')
		],
		2
	)
]
	.filter((name) => !never.has(name))
	.sort();

/** Names that are words too: without a cue they are words. */
const alsoWords = [...new Set([...first, ...last])]
	.filter((name) => isSpelled(name) && (alsoListed.has(name) || !stillNames.has(name)))
	.sort();

const certain = new Set(first.filter((name) => !alsoWords.includes(name)));
// Short ones first: a word is left out when the words that are already in lead to it.
const inFilter = new Set<string>();
for (const word of [...spelled].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
	if (word.length < 2 || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word) || certain.has(word)) continue;
	if (!isWordBy(word, (part) => inFilter.has(part))) inFilter.add(word);
}
const filter = wordFilter([...inFilter].sort());

const made = `// Made by scripts/generate-lexicon.ts; do not edit. Sources and licences: NOTICE.
export const FIRST_NAMES =
	'${frontCoded(first)}';
export const LAST_NAMES =
	'${frontCoded(last)}';
export const ALSO_WORDS =
	'${frontCoded(alsoWords)}';
export const PLACES =
	'${frontCoded([...places].filter((place) => /^[a-z-]+$/.test(place)).sort())}';
export const WORD_FILTER = {
	seed: ${filter.seed},
	third: ${filter.third},
	prints:
		'${Buffer.from(filter.prints).toString('base64')}'
};
`;

if (!process.argv.includes('--check')) {
	writeFileSync(FILE, made);
	const size = (text: string) => (brotliCompressSync(text).length / 1024).toFixed(1);
	console.log(
		`${first.length} first names ${size(frontCoded(first))}, ${last.length} last names ${size(frontCoded(last))}`
	);
	console.log(`${alsoWords.length} also words, ${places.size} places, ${inFilter.size} words in the filter`);
	console.log(`${size(made)} KiB brotli`);
} else if (readFileSync(FILE, 'utf8') !== made) {
	console.error(`${FILE} is not what its lists make now: npx tsx scripts/generate-lexicon.ts`);
	process.exitCode = 1;
}
