import type { BothEnds, Path } from './outcome-changes.ts';
import type { Choice, Choices, PathEnd } from './walk-both.ts';

export interface Shown<T> {
	/** The fewest answers that show it: whoever gives these comes out differently, whatever else is answered. */
	readonly answers: Choices;
	/** Other answers that may stand in the place of one of these. */
	readonly alike: Readonly<Record<string, readonly Choice[]>>;
	/** One whole path on which it happens. */
	readonly path: Choices;
	readonly before: T;
	readonly after: T;
	/** Set when only one of the two has this path. */
	readonly only: 'before' | 'after' | null;
}

/**
 * What is different between the ends of two flows, each difference with the fewest answers that show it.
 *
 * @param valueOf - what of an end is compared
 * @param isCompared - rows that count; the others are neither the same nor different
 */
export function smallestAnswers<T>(
	rows: readonly BothEnds[],
	valueOf: (end: PathEnd | null) => T,
	isCompared: (row: BothEnds) => boolean = () => true
): Shown<T>[] {
	const all = rows.map((row) => {
		const [before, after] = [valueOf(row.before), valueOf(row.after)];
		const only = row.before === null ? ('after' as const) : row.after === null ? ('before' as const) : null;
		const isChanged = isCompared(row) && (only !== null || JSON.stringify(before) !== JSON.stringify(after));
		const path = choicesOf(row.path);
		return { row, path, before, after, only, isChanged, change: JSON.stringify([isChanged, before, after, only]) };
	});
	const covered = new Set<(typeof all)[number]>();
	const shown: Shown<T>[] = [];
	for (const one of all) {
		if (!one.isChanged || covered.has(one)) continue;
		const { row, path, before, after, only } = one;
		const having = (screens: readonly string[]) =>
			all.filter((other) => screens.every((screen) => canHave(other, screen, row.answers[screen]!)));
		let fewest = Object.keys(row.answers);
		// From the front: what was answered last is nearest to the difference.
		for (const screen of Object.keys(row.answers)) {
			const fewer = fewest.filter((kept) => kept !== screen);
			if (having(fewer).every(({ change }) => change === one.change)) fewest = fewer;
		}
		for (const same of having(fewest)) covered.add(same);
		const answers = Object.fromEntries(fewest.map((screen) => [screen, row.answers[screen]!]));
		const alike = Object.fromEntries(
			fewest.flatMap((screen) => (row.alike[screen] ? [[screen, row.alike[screen]]] : []))
		);
		shown.push({ answers, alike, path, before, after, only });
	}
	return shown;
}

/** Whether somebody on this way may have made a choice: it is the one named, stands for it, or does not matter. */
function canHave(
	{ row: { answers, alike }, path }: { row: BothEnds; path: Choices },
	screen: string,
	choice: Choice
): boolean {
	const named = answers[screen];
	if (named === undefined) return path[screen] !== undefined;
	return [named, ...(alike[screen] ?? [])].some((one) => String(one) === String(choice));
}

function choicesOf(path: Path | null): Choices {
	const choices: Record<string, Choice> = {};
	for (let step = path; step; step = step.rest) choices[step.screen] = step.choice;
	return choices;
}
