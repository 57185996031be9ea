/**
 * The words of a text, as they are compared: lower case, without accents, `ij` as one person types it and `y` as another.
 * What is not a letter or a digit stands between words.
 */
export function wordsOf(text: string): string[] {
	const lower = text.toLowerCase();
	// Most texts have no accents, and taking them apart is slow.
	const plain = PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
	return plain.replaceAll('ij', 'y').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** No character above the middle dot and the like: ASCII, and the marks that typesetters use. */
const PLAIN = /^[\x20-\x7f\u2010-\u201f\u2026\s]*$/;

/** A word with the letters that are in it, one bit each: most pairs of words differ so much that this tells them apart. */
export interface Word {
	readonly text: string;
	readonly letters: number;
}

export function toWord(text: string): Word {
	let letters = 0;
	for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
	return { text, letters };
}

/** How many bits are set. */
export function countBits(bits: number): number {
	let left = bits - ((bits >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
