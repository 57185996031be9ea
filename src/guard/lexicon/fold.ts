/** Letters that do not come apart into a base letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'e', ĳ: 'ij' };

/** A word as the lexicon keeps it: small letters, no accents, plain apostrophe. `Görkem` and `gorkem` are one name. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	// Most words are plain: not having to look twice is half the time of a review.
	if (/^[a-z]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łıøđßæœəĳ]/g, (letter) => WHOLE[letter] ?? letter)
		.replace(/[’‘`´]/g, "'");
}
