/**
 * How many letters one has to change, add, leave out or swap with their neighbour to make one word of the other; `limit`
 * when that is `limit` or more. Rows are kept by the caller's module: a search compares some thousands of words.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	const width = b.length + 1;
	if (width > before.length) return limit;
	let [twoAgo, previous, row] = [beforeThat, before, current];
	for (let j = 0; j < width; j++) previous[j] = j;
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		let least = i;
		for (let j = 1; j < width; j++) {
			const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
			let best = Math.min(previous[j - 1]! + (isSame ? 0 : 1), previous[j]! + 1, row[j - 1]! + 1);
			const isSwap =
				i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
			if (isSwap) best = Math.min(best, twoAgo[j - 2]! + 1);
			row[j] = best;
			if (best < least) least = best;
		}
		if (least >= limit) return limit;
		[twoAgo, previous, row] = [previous, row, twoAgo];
	}
	return Math.min(previous[width - 1]!, limit);
}

/** Words of more letters are compared only as they are. */
const LONGEST = 64;
const beforeThat = new Uint8Array(LONGEST);
const before = new Uint8Array(LONGEST);
const current = new Uint8Array(LONGEST);
