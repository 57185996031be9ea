import type { Flow } from '#flow/flow.ts';
import { hasScreen } from '#flow/graph.ts';
import { endOf, Walker, type Choice, type Choices, type PathEnd, type Side } from './walk-both.ts';

/** A choice, and what was chosen after it: rows share their ends. */
export interface Path {
	readonly screen: string;
	readonly choice: Choice;
	readonly rest: Path | null;
}

/** Where ways through both flows end. Null where a flow does not have the way. */
export interface BothEnds {
	/** The answers that matter; others may be anything. */
	readonly answers: Choices;
	/** Other choices that may stand in the place of one of these. */
	readonly alike: Readonly<Record<string, readonly Choice[]>>;
	/** One whole way, with the answers that do not matter. */
	readonly path: Path | null;
	readonly before: PathEnd | null;
	readonly after: PathEnd | null;
}

/** More rows than these are not compared: nobody would read them. */
const MOST_ROWS = 50_000;
/** Where more situations than these are different, answers hang together too much to be told in a table. */
const MOST_SITUATIONS = 10_000;
/** Flows with more screens than these are not walked answer by answer. */
const MOST_SCREENS = 2000;

/**
 * Walks two flows with the same answers, and gives where each ends: the sign-off tables of both, laid over each other. A
 * question that only one of them asks is answered for that one alone. A question whose every answer leads to the same ends
 * is left out. Null when there are too many rows.
 */
export function walkBoth(before: Flow, after: Flow): readonly BothEnds[] | null {
	if ([before, after].some(({ screens }) => Object.keys(screens).length > MOST_SCREENS)) return null;
	const one = new Walker(before, after);
	const other = new Walker(after, before);
	const known = new Map<string, readonly BothEnds[]>();
	let made = 0;
	const rowsFrom = (left: Side, right: Side, given: Choices): readonly BothEnds[] => {
		const [a, b] = [one.goAsFarAs(left, given), other.goAsFarAs(right, given)];
		const ends = endsOf(a, b, one.flow, other.flow);
		if (ends) return [{ answers: {}, alike: {}, path: null, ...ends }];
		const ahead = [one.aheadOf(a), other.aheadOf(b)];
		// An answer that nobody will ask for any more is let go.
		const waiting = Object.entries(given).filter(([screen]) => ahead.some((screens) => screens.has(screen)));
		const key = JSON.stringify([one.keyOf(a), other.keyOf(b), waiting]);
		const rows = known.get(key) ?? branch(a, b, Object.fromEntries(waiting));
		known.set(key, rows);
		return rows;
	};
	const branch = (a: Side, b: Side, given: Choices): readonly BothEnds[] => {
		if (known.size > MOST_SITUATIONS) throw new TooMany();
		const question = nextQuestion(a, b, one.flow, other.flow)!;
		// Of a flow that has ended nothing more is asked.
		const asked = [...(a.asks ? one.choicesAt(question) : []), ...(b.asks ? other.choicesAt(question) : [])];
		const groups = new Map<string, { readonly below: readonly BothEnds[]; readonly choices: Choice[] }>();
		for (const choice of new Map(asked.map((one) => [String(one), one])).values()) {
			const below = rowsFrom(a, b, { ...given, [question]: choice });
			const key = sayingOf(below);
			const same = groups.get(key);
			if (same) same.choices.push(choice);
			else groups.set(key, { below, choices: [choice] });
		}
		const matters = groups.size > 1;
		const rows = [...groups.values()].flatMap(({ below, choices: [choice, ...others] }) =>
			below.map((row) => ({
				...row,
				path: { screen: question, choice: choice!, rest: row.path },
				...(matters ? { answers: { [question]: choice!, ...row.answers } } : {}),
				...(matters && others.length > 0 ? { alike: { [question]: others, ...row.alike } } : {})
			}))
		);
		if ((made += rows.length) > MOST_ROWS) throw new TooMany();
		return rows;
	};
	try {
		return rowsFrom(one.start(), other.start(), {});
	} catch (cause) {
		if (cause instanceof TooMany) return null;
		throw cause;
	}
}

class TooMany extends Error {}

const said = new WeakMap<readonly BothEnds[], string>();

/** What rows say, whatever way they were found by. Rows are shared between ways, so this is asked often. */
function sayingOf(rows: readonly BothEnds[]): string {
	const known = said.get(rows) ?? JSON.stringify(rows.map(({ path: _, ...row }) => row));
	said.set(rows, known);
	return known;
}

/** Both ended, or one did by an answer to a question that the other does not ask: then nothing can be laid beside it. */
function endsOf(a: Side, b: Side, before: Flow, after: Flow): Pick<BothEnds, 'before' | 'after'> | null {
	if (!a.asks && !b.asks) return { before: endOf(a), after: endOf(b) };
	const endedAlone = (ended: Side, going: Side, other: Flow) =>
		!ended.asks && going.asks && !ended.isMissing && ended.asked.length > 0 && !hasScreen(other, ended.asked.at(-1)!);
	if (endedAlone(a, b, after)) return { before: endOf(a), after: null };
	return endedAlone(b, a, before) ? { before: null, after: endOf(b) } : null;
}

/** Of two different questions first the one that only its own flow asks. */
function nextQuestion(a: Side, b: Side, before: Flow, after: Flow): string | undefined {
	const [left, right] = [a.asks?.id, b.asks?.id];
	if (left === undefined || right === undefined || left === right) return left ?? right;
	if (!hasScreen(after, left)) return left;
	return hasScreen(before, right) ? left : right;
}
