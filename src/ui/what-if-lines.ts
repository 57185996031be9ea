import type { Words } from '#flow/flow.ts';
import type { AnswerId, ScreenId } from '#flow/ids.ts';
import type { Standing } from '#session/what-if.ts';
import { labelOf, screenWords } from './label-of.ts';
import { messages } from './messages/whole.nl.ts';

type Cell = readonly string[];

/** One line of two situations side by side: what stands now, and what would stand. */
export interface WhatIfLine {
	readonly id: string;
	readonly title: string;
	readonly cells: readonly [Cell, Cell];
}

/**
 * The answers that decide, what the norm says and why, and where the walk goes on: beside each other.
 *
 * @param questions - whose answers are laid side by side; what only one of the two names as a reason is added
 */
export function whatIfLines(
	now: Standing,
	other: Standing,
	questions: readonly ScreenId[],
	words: Words
): readonly WhatIfLine[] {
	const text = messages.whatIf;
	const both = [now, other] as const;
	const decisive = new Set([...questions, ...both.flatMap((standing) => namedBy(standing))]);
	const answers = both.map((standing) => answersOf(standing, decisive));
	const screens = new Set(answers.flatMap((given) => [...given.keys()]));
	const line = (id: string, title: string, cell: (standing: Standing) => Cell): WhatIfLine => {
		return { id, title, cells: [cell(now), cell(other)] };
	};

	const answered = [...screens].map((screen): WhatIfLine => {
		const { title, short = title, answers: labels } = screenWords(words, screen);
		const [one, two] = answers.map((given) => {
			const answer = given.get(screen);
			if (answer === undefined) return text.notAsked;
			return answer === null ? text.waits : labelOf(labels, answer).label;
		});
		return { id: screen, title: short, cells: [[one!], [two!]] };
	});
	return [
		...answered,
		line('norm-says', text.norm, ({ norm }) => [
			norm === null ? text.noNorm : (words.outcomes[norm.outcome]?.title ?? norm.outcome)
		]),
		line('because', text.because, ({ norm }) => orNone(norm?.because.map((given) => reason(given, words)))),
		line('norms', text.norms, ({ norm }) => orNone(norm?.norms.map((id) => words.norms[id]?.title ?? id))),
		line('next', text.next, ({ path }) => [screenWords(words, path.at(-1)!.screen).title])
	];
}

export function isSame({ cells: [one, two] }: WhatIfLine): boolean {
	return one.join('\n') === two.join('\n');
}

const orNone = (cell: Cell = []): Cell => (cell.length === 0 ? [messages.whatIf.none] : cell);

function reason({ screen, answer }: { screen: ScreenId; answer: AnswerId }, words: Words): string {
	const { title, short = title, answers } = screenWords(words, screen);
	return `${short}${short.endsWith('?') ? '' : ':'} ${labelOf(answers, answer).label}`;
}

function namedBy({ norm }: Standing): readonly ScreenId[] {
	return (norm?.because ?? []).map(({ screen }) => screen);
}

/** The last answer to each of these questions in the order of the path; null where the walk waits for it. */
function answersOf(
	{ path, waitsFor }: Standing,
	questions: ReadonlySet<ScreenId>
): ReadonlyMap<ScreenId, AnswerId | null> {
	const found = new Map<ScreenId, AnswerId | null>();
	for (const { screen, move } of path) {
		if (!questions.has(screen)) continue;
		if (move && 'answer' in move) found.set(screen, move.answer);
		else if (screen === waitsFor) found.set(screen, null);
	}
	return found;
}
