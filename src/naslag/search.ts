import type { Card, CardBlock, Reference, Signal } from './card.ts';
import { alikeness } from './alikeness.ts';
import { toWord, wordsOf, type Word } from './words-of.ts';

export type Found = { readonly card: Card } | { readonly signal: Signal };

/** Everything that answers the query, best first; the same query always gives the same order. */
export type Search = (query: string) => readonly Found[];

/** How much a word counts by where it stands. */
const TITLE = 8;
const KEYWORDS = 6;
const HEADINGS = 3;
const TEXT = 1;

/** More than anybody reads. */
const MOST_FOUND = 20;
/** How much a common word counts. */
const OF_COMMON = 0.1;
/** What fits so many times worse than the best is left out. */
const FAINTEST = 12;
/** A longer query is a story, and its first words say what it is about. */
const MOST_WORDS = 8;

/** Words that stand everywhere. */
const COMMON = new Set(
	wordsOf(
		'de het een en of van in op te ten ter aan bij met voor naar om als dan dat die dit is zijn was wat wie waar hoe er je ik we mijn jouw niet ook maar nog wel kan mag moet wil zo door over uit tot'
	)
);

/** In the order of the list, which decides where two are equally good. */
interface Entry {
	readonly found: Found;
	readonly isUrgent: boolean;
}

/** A word of the cards: which entries have it, and how much it counts in each. */
interface Known {
	readonly word: Word;
	readonly where: readonly { readonly at: number; readonly weight: number }[];
}

/** Reads all cards and signals once; searching then only compares words. Nothing is remembered of what was searched for. */
export function makeSearch({ cards, signals }: Reference): Search {
	const entries: Entry[] = [];
	const postings = new Map<string, Map<number, number>>();
	const read = (text: string, weight: number) => {
		const at = entries.length - 1;
		for (const word of wordsOf(text)) {
			const where = postings.get(word) ?? new Map<number, number>();
			postings.set(word, where.set(at, Math.max(where.get(at) ?? 0, weight)));
		}
	};
	for (const card of cards) {
		entries.push({ found: { card }, isUrgent: card.urgent });
		for (const [text, weight] of textsOfCard(card)) read(text, weight);
	}
	for (const signal of signals) {
		entries.push({ found: { signal }, isUrgent: false });
		for (const [text, weight] of textsOfSignal(signal)) read(text, weight);
	}
	const known = [...postings].map(([text, where]): Known => ({
		word: toWord(text),
		where: [...where].map(([at, weight]) => ({ at, weight }))
	}));

	/** Adds to `scores`, by entry, how well it answers one word of the query. */
	const scoreWord = (word: string, scores: Float64Array, answered: Uint8Array): void => {
		const best = new Float64Array(entries.length);
		const typed = toWord(word);
		for (const { word: term, where } of known) {
			const alike = alikeness(typed, term);
			if (alike === 0) continue;
			for (const { at, weight } of where) best[at] = Math.max(best[at]!, alike * weight);
		}
		// A word that few cards answer says more than one that many do.
		const number = best.reduce((sum, one) => sum + Number(one > 0), 0);
		const rarity = Math.log(1 + entries.length / Math.max(1, number));
		for (let at = 0; at < best.length; at++) {
			if (best[at] === 0) continue;
			scores[at]! += best[at]! * rarity;
			answered[at]!++;
		}
	};

	return (query) => {
		const scores = new Float64Array(entries.length);
		const answered = new Uint8Array(entries.length);
		const words = [...new Set(wordsOf(query))].slice(0, MOST_WORDS);
		const asked = words.filter((word) => !COMMON.has(word));
		for (const word of asked) scoreWord(word, scores, answered);
		// A card that is about one of the words can be better than one that happens to have them all, but not by little.
		for (let at = 0; at < scores.length; at++) scores[at]! *= answered[at]! / Math.max(1, asked.length);
		// What stands everywhere only helps to choose: «moet ik melden» is a title.
		const common = new Float64Array(entries.length);
		for (const word of words) if (COMMON.has(word)) scoreWord(word, common, answered);
		for (let at = 0; at < scores.length; at++)
			if (scores[at]! > 0 || asked.length === 0) scores[at]! += common[at]! * OF_COMMON;
		const highest = scores.reduce((most, score) => Math.max(most, score), 0);
		if (highest === 0) return [];
		// In need only what fits stands above the rest: not a card that merely has the word somewhere.
		const isFirst = (at: number) => Number(entries[at]!.isUrgent && scores[at]! >= highest / 2);
		return [...entries.keys()]
			.filter((at) => scores[at]! >= highest / FAINTEST)
			.sort((a, b) => isFirst(b) - isFirst(a) || scores[b]! - scores[a]! || a - b)
			.slice(0, MOST_FOUND)
			.map((at) => entries[at]!.found);
	};
}

function* textsOfCard(card: Card): Generator<readonly [text: string, weight: number]> {
	yield [card.title, TITLE];
	yield [card.keywords.join(' '), KEYWORDS];
	yield [card.summary, HEADINGS];
	for (const block of card.blocks)
		for (const text of textsOfBlock(block)) yield [text, 'heading' in block ? HEADINGS : TEXT];
}

function textsOfBlock(block: CardBlock): string[] {
	if ('terms' in block) return block.terms.flatMap((term) => Object.values(term) as string[]);
	if ('question' in block) return Object.values(block.question);
	// The id of another card is not a text.
	return 'card' in block ? [] : Object.values(block).flat();
}

function textsOfSignal(signal: Signal): (readonly [text: string, weight: number])[] {
	const rest = [...signal.otherwise, ...signal['write-down'], signal.today ?? ''];
	return [[signal.what, TITLE], ...rest.map((text) => [text, TEXT] as const)];
}
