import type { OwnWords } from '../own-words.ts';
import type { Figures } from './figures.ts';

/** What the table says in words of ours, in the language of the person. */
export interface FigureWords {
	readonly part: string;
	readonly what: string;
	readonly count: string;
	readonly situations: string;
	readonly steps: string;
	readonly outcomes: string;
	readonly decisions: string;
	readonly departures: string;
	readonly skipped: string;
	readonly elapsed: string;
	readonly dues: string;
	readonly followed: string;
	readonly departed: string;
	readonly noAdvice: string;
	readonly done: string;
	readonly open: string;
	readonly overdue: string;
	readonly n: string;
	readonly median: string;
	readonly smallest: string;
	readonly largest: string;
	readonly fromTo: (from: string, to: string) => string;
}

/** Excel takes a file for UTF-8 when it begins with this. */
const BOM = '\ufeff';
const CRLF = '\r\n';

/**
 * The figures as a table for a spreadsheet: three columns, semicolons between them and a comma in a number, as a Dutch
 * Excel reads it. Days stand in rows of their own: how many situations, the middle, the smallest and the largest.
 */
export function formatCsv(figures: Figures, words: FigureWords): OwnWords {
	const { decisions, dues } = figures;
	const rows: (readonly [string, string, number])[] = [
		[words.situations, '', figures.situations],
		...figures.steps.map(({ label, count }) => [words.steps, label, count] as const),
		...figures.outcomes.map(({ label, count }) => [words.outcomes, label, count] as const),
		[words.decisions, words.followed, decisions.followed],
		[words.decisions, words.departed, decisions.departed],
		[words.decisions, words.noAdvice, decisions.noAdvice],
		...figures.departures.map(({ label, count }) => [words.departures, label, count] as const),
		...figures.skipped.map(({ label, count }) => [words.skipped, label, count] as const),
		...figures.elapsed.flatMap(({ fromLabel, toLabel, n, median, smallest, largest }) => {
			const between = words.fromTo(fromLabel, toLabel);
			const cell = (what: string, value: number) => [words.elapsed, `${between}: ${what}`, value] as const;
			return [
				cell(words.n, n),
				cell(words.median, median),
				cell(words.smallest, smallest),
				cell(words.largest, largest)
			];
		}),
		[words.dues, words.done, dues.done],
		[words.dues, words.open, dues.open],
		[words.dues, words.overdue, dues.overdue]
	];
	const lines = [
		[words.part, words.what, words.count].map((text) => quoted(text)),
		...rows.map(([part, what, count]) => [quoted(part), quoted(what), decimal(count)])
	];
	return (BOM + lines.map((cells) => cells.join(';') + CRLF).join('')) as OwnWords;
}

/**
 * Words of a flow may come from a file of an organisation. What a spreadsheet would take for a formula gets a quote in
 * front, inside the cell: OWASP, CSV Injection.
 */
function quoted(text: string): string {
	const oneLine = text.replaceAll(/\s+/g, ' ').trim();
	const harmless = /^[=+\-@]/.test(oneLine) ? `'${oneLine}` : oneLine;
	return `"${harmless.replaceAll('"', '""')}"`;
}

const decimal = (number: number): string => String(number).replace('.', ',');
