/**
 * How hard a passphrase of somebody's own choice is to guess (docs/decisions/0021). Nothing that is asked here is logged
 * or kept. The estimate (zxcvbn and its lists) is fetched when it is first asked.
 */
/** What is most wrong with a passphrase, for a person to mend. The sentences are the interface's. */
export type StrengthAdvice =
	/** Fewer than 12 characters. */
	| 'too-short'
	/** A password or saying that many people use, or a word of this application. */
	| 'common'
	/** A piece said again. */
	| 'repeated'
	/** Keys in a row, or a row such as 1234 or abcd. */
	| 'keyboard'
	| 'date'
	| 'name'
	/** Nothing in particular: too few words, or words that are too ordinary. */
	| 'guessable';

export interface Strength {
	/** Whether it may be used: score 4 and at least 12 characters, or drawn by `proposePassphrase`. */
	readonly enough: boolean;
	/** From 0 (falls at once) to 4 (at least 10,000,000,000 guesses). */
	readonly score: 0 | 1 | 2 | 3 | 4;
	/** Null when it is enough. */
	readonly advice: StrengthAdvice | null;
}

export const LEAST_CHARACTERS_CHOSEN = 12;
/** Only so much is looked at: the time it takes grows with the length, and what comes after makes it no weaker. */
const LOOKED_AT = 128;

/**
 * @param passphrase - as typed; it is looked at in NFKC, as the vault takes it
 * @returns four words of our own list are always enough: they were drawn from 2^48, whatever they look like
 */
export async function strengthOf(passphrase: string): Promise<Strength> {
	const { couldBeDrawn, estimate } = await import('#vault/strength-estimate.ts');
	const text = passphrase.normalize('NFKC').trim();
	if (couldBeDrawn(text)) return { enough: true, score: 4, advice: null };
	const { score, weakness } = estimate([...text].slice(0, LOOKED_AT).join(''));
	if ([...text].length < LEAST_CHARACTERS_CHOSEN) return { enough: false, score, advice: 'too-short' };
	return score === 4 ? { enough: true, score, advice: null } : { enough: false, score, advice: weakness };
}
