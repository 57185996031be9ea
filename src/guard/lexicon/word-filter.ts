/**
 * Whether a word was put in, told from one byte a word: an xor filter (Graf and Lemire, 2020). It never says no to a
 * word that was put in; to one in 256 others it says yes. A list of the words themselves would take four times the room.
 */
export interface WordFilter {
	readonly seed: number;
	/** Slots in each of the three thirds of `prints`. */
	readonly third: number;
	readonly prints: Uint8Array;
}

export function filterHas({ seed, third, prints }: WordFilter, word: string): boolean {
	const [low, high] = hashesOf(word, seed);
	const [a, b, c] = slotsOf(low, high, third);
	return ((prints[a]! ^ prints[b]! ^ prints[c]!) & 255) === printOf(low, high);
}

/** Two independent 32-bit hashes of the UTF-16 code units of `word`. */
export function hashesOf(word: string, seed: number): [low: number, high: number] {
	let low = seed ^ 0x9e3779b9;
	let high = seed ^ 0x85ebca6b;
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		low = Math.imul(low ^ unit, 0x01000193);
		high = Math.imul(high ^ unit, 0x5bd1e995);
		high ^= high >>> 15;
	}
	return [mix(low), mix(high)];
}

export function slotsOf(low: number, high: number, third: number): [number, number, number] {
	return [low % third, third + (high % third), 2 * third + (mix(low ^ Math.imul(high, 31)) % third)];
}

export function printOf(low: number, high: number): number {
	return mix(Math.imul(low, 7) ^ high) & 255;
}

function mix(hash: number): number {
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
