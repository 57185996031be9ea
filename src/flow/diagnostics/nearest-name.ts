const LONGEST = 64;
const MOST = 1000;

/**
 * The existing name an author most likely meant, or undefined when none is near. Near is an edit distance of at most a
 * third of the name's length (at least 2). Of long texts and very many names nothing is guessed: that would take too long.
 */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
	if (wrong.length > LONGEST) return undefined;
	let best: string | undefined;
	let left = MOST;
	let bestDistance = Math.max(2, Math.floor(wrong.length / 3)) + 1;
	for (const name of names) {
		if (left-- === 0) return undefined;
		const distance = editDistance(wrong, name, bestDistance);
		if (distance < bestDistance) [best, bestDistance] = [name, distance];
	}
	return best;
}

function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(swap, previous[j]! + 1, row[j - 1]! + 1));
		}
		if (Math.min(...row) >= limit) return limit;
		previous = row;
	}
	return previous[b.length]!;
}
