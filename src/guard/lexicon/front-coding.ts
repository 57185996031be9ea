/**
 * A sorted list of words in one string: each word is a digit (how many letters it shares with the one before, at most
 * nine) and the rest of it. `['anna', 'annie', 'bas']` is `0anna3ie0bas`.
 */
export function frontCoded(words: readonly string[]): string {
	let before = '';
	let coded = '';
	for (const word of words) {
		let shared = 0;
		while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
		coded += shared + word.slice(shared);
		before = word;
	}
	return coded;
}

export function frontDecoded(coded: string): string[] {
	const words: string[] = [];
	let before = '';
	for (const piece of coded.match(/\d\D*/g) ?? []) {
		before = before.slice(0, Number(piece[0])) + piece.slice(1);
		words.push(before);
	}
	return words;
}
