import type { IsoDate } from '#session/transcript.ts';
import { formatDay } from '../calendar-day.ts';
import { written } from '../collect/written.ts';
import { fact, facts, flow, heading, joined, typed } from '../paper/line.ts';
import type { Block, Fact, Line } from '../paper/paper.ts';
import type { ReportWords } from './report-words.ts';

/** What stands with one day: the day as its term, everything that was written about it under that. */
export interface Dated {
	readonly on: IsoDate | null;
	readonly until?: IsoDate | undefined;
	readonly lines: readonly Line[];
}

/** Under its heading, earliest first and what has no day last; nothing at all when there is nothing. */
export function datedBlocks(title: string, all: readonly Dated[], words: ReportWords): readonly Block[] {
	const key = ({ on }: Dated) => on ?? '~'; // stands after every digit
	const sorted = all.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
	return factBlocks(
		title,
		sorted.map(({ on, until, lines }) => fact(inWords(on, until, words), ...lines))
	);
}

/** Terms with what stands under them, under one heading. */
export function factBlocks(title: string, all: readonly Fact[]): readonly Block[] {
	const blocks = facts(...all);
	return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

function inWords(on: IsoDate | null, until: IsoDate | undefined, words: ReportWords): string {
	if (on === null) return words.noDate;
	return until === undefined || until === on ? formatDay(on) : words.period(formatDay(on), formatDay(until));
}

/** Zero or one line: a text that is absent or blank is not shown. */
export function told(text: string | null | undefined, label?: string): readonly Line[] {
	const said = written(text ?? undefined);
	if (said === null) return [];
	return [label === undefined ? typed(said) : joined(`${label}: `, typed(said))];
}

export function labelledFlow(label: string, texts: readonly string[]): readonly Line[] {
	return texts.length === 0 ? [] : [joined(`${label}: `, flow(texts.join(', ')))];
}
