/**
 * Passphrases. The proposal is four words drawn from 4,096: 48 bits, which at the default cost is thousands of years
 * for one graphics card (docs/decisions/0006). People choose far worse ones themselves.
 */
const WORDS_DRAWN = 4;
/** Of four words that were drawn: it keeps out the short and the repeated. What people choose goes by strength.ts. */
const LEAST_CHARACTERS = 16;
const LEAST_DIFFERENT = 8;

/** Fills with random numbers of 32 bits; `crypto.getRandomValues` in the application. */
export type FillRandom = (numbers: Uint32Array<ArrayBuffer>) => unknown;

const fromPlatform: FillRandom = (numbers) => crypto.getRandomValues(numbers);

/**
 * Four words, lower case, with a space in between. Words may occur twice: leaving that out would lower the entropy.
 * What does not pass our own floor ('aal aal aal aal') is drawn again: too rare to count.
 */
export async function proposePassphrase(random: FillRandom = fromPlatform): Promise<string> {
	const { WORDS } = await import('#vault/words.nl.ts');
	const numbers = new Uint32Array(WORDS_DRAWN);
	for (;;) {
		random(numbers);
		// Without bias: 2^32 is a multiple of 4,096.
		const proposed = Array.from(numbers, (number) => WORDS[number % WORDS.length]).join(' ');
		if (isStrongEnough(proposed)) return proposed;
	}
}

/**
 * Whether four drawn words may be proposed: at least 16 characters, of which 8 different, and not one piece said over and
 * over. A floor, no measure of strength: of somebody's own choice strength.ts judges.
 */
export function isStrongEnough(passphrase: string): boolean {
	const characters = [...passphrase.normalize('NFKC').trim()];
	if (characters.length < LEAST_CHARACTERS || new Set(characters).size < LEAST_DIFFERENT) return false;
	return !isRepetition(
		passphrase
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '')
	);
}

/** A text that is a piece repeated is found in itself doubled, somewhere else than at its ends. */
function isRepetition(text: string): boolean {
	return (text + text).indexOf(text, 1) < text.length;
}
