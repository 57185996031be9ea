import { editDistance } from './edit-distance.ts';
import { countBits, type Word } from './words-of.ts';

/**
 * How well a word that somebody types fits a word of a card, from 0 (not) to 1 (the same). Both as `wordsOf` gives them.
 * Dutch writes compounds as one word, so a part of a word fits as well; and who is in a hurry makes mistakes.
 */
export function alikeness(typed: Word, term: Word): number {
	if (typed.text === term.text) return 1;
	const { length } = typed.text;
	const isInside = (typed.letters & ~term.letters) === 0;
	if (isInside && term.text.startsWith(typed.text)) return length < 2 ? 0 : 0.6 + 0.3 * (length / term.text.length);
	if (length < PART) return 0;
	if (isInside && term.text.includes(typed.text)) return 0.55;
	const holds = (term.letters & ~typed.letters) === 0;
	// `plekken` for `plek`, `oudergesprekken` for `oudergesprek`.
	if (holds && term.text.length >= PART && typed.text.startsWith(term.text))
		return length - term.text.length <= ENDING ? 0.55 : 0.25;
	if (holds && term.text.length > PART && typed.text.endsWith(term.text)) return 0.3;
	return mistyped(typed, term);
}

function mistyped(typed: Word, term: Word): number {
	const { length } = typed.text;
	const mistakes = length >= LONG ? 2 : 1;
	// One mistake takes one letter away and puts one in its place, at most.
	const differ = countBits(typed.letters ^ term.letters);
	if (differ <= 2 * mistakes) {
		const distance = editDistance(typed.text, term.text, mistakes + 1);
		if (distance <= mistakes) return 0.6 - 0.15 * distance;
	}
	// Still typing, and a mistake already: against as much of the word as was typed.
	const isStart = length >= LONG && term.text.length > length + 1 && countBits(typed.letters & ~term.letters) <= 1;
	return isStart && editDistance(typed.text, term.text.slice(0, length), 2) < 2 ? 0.35 : 0;
}

/** Letters from which a part of a word says something, and from which one mistake is forgiven. */
const PART = 4;
/** Letters from which two mistakes are forgiven. */
const LONG = 8;
/** The longest ending of a Dutch word: `kind`, `kinderen`. */
const ENDING = 4;
