import { hashesOf, printOf, slotsOf, type WordFilter } from '../../src/guard/lexicon/word-filter.ts';

/** Slots per word. Under 1.23 the words can hardly ever be laid out. */
const ROOM = 1.23;

/** The filter of some words. The same words give the same filter: seeds are tried in order until the words can be laid out. */
export function wordFilter(words: readonly string[]): WordFilter {
	const third = Math.ceil((words.length * ROOM) / 3) + 11;
	for (let seed = 1; seed < 100; seed++) {
		const prints = laidOut(words, seed, third);
		if (prints !== null) return { seed, third, prints };
	}
	throw new Error('no seed lays the words out: two of them hash alike');
}

/** Peels off, again and again, a word that has a slot to itself; then fills the slots in the opposite order. */
function laidOut(words: readonly string[], seed: number, third: number): Uint8Array | null {
	const hashed = words.map((word) => {
		const [low, high] = hashesOf(word, seed);
		return { slots: slotsOf(low, high, third), print: printOf(low, high) };
	});
	const count = new Int32Array(3 * third);
	const xorOfWords = new Int32Array(3 * third);
	hashed.forEach(({ slots }, word) => {
		for (const slot of slots) {
			count[slot]! += 1;
			xorOfWords[slot]! ^= word;
		}
	});

	const alone: number[] = [];
	count.forEach((many, slot) => many === 1 && alone.push(slot));
	const peeled: { word: number; slot: number }[] = [];
	for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
		if (count[slot] !== 1) continue;
		const word = xorOfWords[slot]!;
		peeled.push({ word, slot });
		for (const other of hashed[word]!.slots) {
			count[other]! -= 1;
			xorOfWords[other]! ^= word;
			if (count[other] === 1) alone.push(other);
		}
	}
	if (peeled.length < words.length) return null;

	const prints = new Uint8Array(3 * third);
	for (const { word, slot } of peeled.reverse()) {
		const { slots, print } = hashed[word]!;
		let rest = print;
		for (const other of slots) if (other !== slot) rest ^= prints[other]!;
		prints[slot] = rest;
	}
	return prints;
}
