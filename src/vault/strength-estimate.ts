/** The estimate behind `strengthOf`: a file of its own, with its lists, so that no page loads it before it is asked. */
import { ZxcvbnFactory, type MatchEstimated, type Score } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { isStrongEnough } from '#vault/passphrase.ts';
import type { StrengthAdvice } from '#vault/strength.ts';
import { FIRST_NAMES, OWN_WORDS, PLAIN_WORDS, SAYINGS } from '#vault/strength-words.nl.ts';
import { WORDS } from '#vault/words.nl.ts';

const SCORES: readonly (readonly [below: number, score: Score])[] = [
	[1e3, 0],
	[1e6, 1],
	[1e8, 2],
	[1e10, 3]
];

const COMMON = ['passwords-common', 'sayings', 'own-words'];
const NAMES = 'firstnames';
/** Not between numbers: those are a date. */
const BETWEEN_WORDS = /(\p{L})[\s._,-]+(?=\p{L})/gu;

const zxcvbn = new ZxcvbnFactory({
	// Signs for letters can be read in ever so many ways: the default of 100 takes most of a second for 128 signs.
	l33tMaxSubstitutions: 20,
	graphs: adjacencyGraphs,
	dictionary: {
		'passwords-common': dictionary['passwords-common'],
		// Of a list with this name every word counts the same, as it must where they stand in alphabetical order.
		diceware: [...WORDS, ...dictionary['diceware-common']],
		sayings: SAYINGS.map((saying) => saying.replaceAll(' ', '')),
		'own-words': [...OWN_WORDS],
		[NAMES]: [...FIRST_NAMES],
		words: [...PLAIN_WORDS]
	}
});

const drawnFrom = new Set(WORDS);

/** Whether `proposePassphrase` may have drawn it: then it was one of 2^48, whatever it looks like. */
export function couldBeDrawn(text: string): boolean {
	const words = text.split(' ');
	return words.length === 4 && words.every((word) => drawnFrom.has(word)) && isStrongEnough(text);
}

/**
 * @param text - at most some hundred characters
 * @returns the score of what is weaker: the text as it is, or with what stands between its words left out
 */
export function estimate(text: string): { readonly score: Score; readonly weakness: StrengthAdvice } {
	try {
		const [asTyped, joined] = [guess(text), guess(text.replaceAll(BETWEEN_WORDS, '$1'))];
		const weaker = joined.guesses < asTyped.guesses ? joined : asTyped;
		return { score: scoreOf(weaker.guesses), weakness: weaknessOf(weaker.parts) };
	} finally {
		// zxcvbn keeps the text it was last asked about.
		zxcvbn.check('');
	}
}

/**
 * zxcvbn takes at least 10,000 for every part after the first, so that any four words would do, 'ik hou van jou' as well
 * as four that were drawn. The product of the parts is what it takes for someone who begins with ordinary words.
 */
function guess(text: string): { readonly guesses: number; readonly parts: readonly MatchEstimated[] } {
	const { guesses, sequence } = zxcvbn.check(text);
	// Its type leaves out that every part comes with its own estimate.
	const parts = sequence as unknown as readonly MatchEstimated[];
	const product = parts.reduce((all, part) => (part.pattern === 'separator' ? all : all * part.guesses), 1);
	return { guesses: Math.min(guesses, product), parts };
}

function scoreOf(guesses: number): Score {
	return SCORES.find(([below]) => guesses < below)?.[1] ?? 4;
}

/** Of what covers the most characters. */
function weaknessOf(parts: readonly MatchEstimated[]): StrengthAdvice {
	const covered = new Map<StrengthAdvice, number>();
	for (const part of parts) {
		const weakness = partWeakness(part);
		if (weakness !== null) covered.set(weakness, (covered.get(weakness) ?? 0) + part.token.length);
	}
	const [worst] = [...covered].sort(([, a], [, b]) => b - a);
	return worst?.[0] ?? 'guessable';
}

function partWeakness({ pattern, dictionaryName }: MatchEstimated): StrengthAdvice | null {
	switch (pattern) {
		case 'repeat':
			return 'repeated';
		case 'spatial':
		case 'sequence':
			return 'keyboard';
		case 'date':
		case 'regex':
			return 'date';
		case 'dictionary':
			if (dictionaryName === NAMES) return 'name';
			return COMMON.includes(dictionaryName) ? 'common' : 'guessable';
		default:
			return null;
	}
}
