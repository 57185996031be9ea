/**
 * Dutch words as they come apart, so that the lexicon need not hold what follows from what it holds: `blauwe` from
 * `blauw`, `knietje` from `knie`, `stadsauto` from `stad` and `auto`. The generator leaves out exactly what these find.
 */
const ENDINGS = (
	'ed s t e en de te den ten je tje jes tjes er ers ste end ende ing ingen ig ige lijk lijke heid baar bare loos loze isch ische ' +
	'achtig achtige eren eer eert eerde ster aar ie ies ist isten'
).split(' ');
const BEGINNINGS = (
	'ge be ver ont her on aan af op uit in mee om over door voor na bij terug weg toe tegen samen los vast neer rond ' +
	'onder achter buiten binnen aange afge opge uitge inge meege omge overge doorge voorge'
).split(' ');
/** Letters that the shortest part has: with fewer, half of all names would come apart into words. */
const SHORTEST_STEM = 4;
const SHORTEST_PART = 4;
/** Shorter second parts, behind a first of five letters or more: `groepsmap`, `kerstvak`. */
const SHORT_ENDS = ['map', 'vak', 'tas', 'jas', 'bed', 'bad', 'les', 'pas', 'mat', 'app', 'uur', 'hok', 'zak', 'mok', 'pak', 'vel', 'map', 'kar', 'bel', 'zin'];

/** Whether `word` (folded) is a stem with an ending or a beginning. */
export function isInflected(word: string, isStem: (part: string) => boolean): boolean {
	for (const ending of ENDINGS) {
		if (!word.endsWith(ending)) continue;
		const stem = word.slice(0, -ending.length);
		if (stem.length >= SHORTEST_STEM && isStem(stem)) return true;
	}
	for (const beginning of BEGINNINGS) {
		if (!word.startsWith(beginning)) continue;
		const stem = word.slice(beginning.length);
		if (stem.length >= SHORTEST_STEM && isStem(stem)) return true;
	}
	return false;
}

/** Whether `word` (folded) is two words in one, with or without an `s` between them. */
export function isCompound(word: string, isWord: (part: string) => boolean): boolean {
	for (const end of SHORT_ENDS) {
		if (word.length < end.length + 5 || !word.endsWith(end)) continue;
		const first = word.slice(0, -end.length);
		if (isWord(first) || (first.endsWith('s') && isWord(first.slice(0, -1)))) return true;
	}
	for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
		const first = word.slice(0, cut);
		if (!isWord(word.slice(cut))) continue;
		if (isWord(first) || (first.endsWith('s') && cut > SHORTEST_PART && isWord(first.slice(0, -1)))) return true;
	}
	return false;
}

/** Whether `word` (folded) is one of the stems, or is made of them: an ending, a beginning, two of them in one. */
export function isWordBy(word: string, isStem: (part: string) => boolean): boolean {
	const isPart = (part: string) => isStem(part) || isInflected(part, isStem);
	return isStem(word) || isInflected(word, isPart) || isCompound(word, isPart);
}
