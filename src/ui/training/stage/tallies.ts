import type { Deck, Slide } from '#training/deck/slide.ts';
import type { StageState, Tally, Votes } from '#training/stage/stage-state.ts';
import { countOf, totalOf } from '#training/stage/tally.ts';

/** One count: of which group, on which slide, in which round, which card. Ids, letters and numbers; nothing that was typed. */
export interface TallyRow {
	readonly group: number;
	readonly slide: string;
	readonly round: 1 | 2;
	readonly letter: string;
	readonly cards: number;
	/** Letter that the group went on with, when the trainer said so. */
	readonly chosen: string | null;
}

type Voted = Extract<Slide, { kind: 'vote' | 'exercise' }>;

/** Every card that was counted, by group and in the order of the slides. What nobody counted is left out. */
export function tallyRows(
	{ earlier, votes, group }: Pick<StageState, 'earlier' | 'votes' | 'group'>,
	{ slides }: Pick<Deck, 'slides'>
): readonly TallyRow[] {
	const voted = slides.filter((slide): slide is Voted => slide.kind === 'vote' || slide.kind === 'exercise');
	// The oldest may have made room: the one before this group is the last.
	const first = group - earlier.length;
	return [...earlier, votes].flatMap((held, index) => voted.flatMap((slide) => rowsOf(first + index, slide, held)));
}

function rowsOf(group: number, slide: Voted, votes: Votes): TallyRow[] {
	const held = slide.vote === null ? undefined : votes[slide.vote];
	if (!held) return [];
	const chosen = slide.options.find(({ id }) => id === held.chosen)?.letter ?? null;
	const rows = (round: 1 | 2, tally: Tally) =>
		totalOf(tally) > 0
			? slide.options.map(({ id, letter }) => ({
					...{ group, slide: slide.id, round, letter },
					...{ cards: countOf(tally, id), chosen }
				}))
			: [];
	return [...rows(1, held.first), ...rows(2, held.second)];
}

/** For a spreadsheet: semicolons, as Dutch ones expect. Nothing in it can hold one, nor begin a formula. */
export function talliesAsCsv(rows: readonly TallyRow[], columns: readonly string[]): string {
	const lines = rows.map(({ group, slide, round, letter, cards, chosen }) =>
		[group, slide, round, letter, cards, chosen ?? ''].join(';')
	);
	return [columns.join(';'), ...lines, ''].join('\r\n');
}

export const talliesAsJson = (rows: readonly TallyRow[]): string =>
	`${JSON.stringify({ format: 1, kind: 'zorgvuldig-tellingen', rows }, null, '\t')}\n`;
