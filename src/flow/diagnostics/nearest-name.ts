const LONGEST = 64;
const MOST = 500;
const FURTHEST = 4;

/**
 * The existing name an author most likely meant, or undefined when none is near. Near is an edit distance of at most a
 * third of the name's length (at least 2, at most 4). Of long texts and very many names nothing is guessed: that would take
 * too long.
 */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
	if (wrong.length > LONGEST) return undefined;
	let best: string | undefined;
	let left = MOST;
	let bestDistance = Math.min(FURTHEST, Math.max(2, Math.floor(wrong.length / 3))) + 1;
	for (const name of names) {
		if (left-- === 0) return undefined;
		const distance = editDistance(wrong, name, bestDistance);
		if (distance < bestDistance) [best, bestDistance] = [name, distance];
	}
	return best;
}

/** The distance, or `limit` when it is that or more. What is further from the diagonal than the limit is never looked at. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let previous = Array.from({ length: b.length - start + 1 }, (_, j) => j);
	const width = previous.length - 1;
	for (let i = 1; i <= a.length - start; i++) {
		const row = new Array<number>(width + 1).fill(limit);
		row[0] = i;
		let least = i;
		for (let j = Math.max(1, i - limit); j <= Math.min(width, i + limit); j++) {
			const swap = previous[j - 1]! + (a[start + i - 1] === b[start + j - 1] ? 0 : 1);
			row[j] = Math.min(swap, previous[j]! + 1, row[j - 1]! + 1);
			if (row[j]! < least) least = row[j]!;
		}
		if (least >= limit) return limit;
		previous = row;
	}
	return Math.min(previous[width]!, limit);
}
