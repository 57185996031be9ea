import type { FigureWords } from '#dossier/index.ts';
import { messages } from '#ui/messages/overview.nl.ts';

/** The words of the table as they stand on the page, in the language of this moment. */
export function figureWords(): FigureWords {
	const { csv, decisions, dues, elapsed, figures, tables } = messages;
	return {
		part: csv.part,
		what: figures.what,
		count: figures.count,
		situations: csv.situations,
		...tables,
		...decisions,
		...dues,
		n: csv.n,
		median: elapsed.median,
		smallest: elapsed.smallest,
		largest: elapsed.largest,
		fromTo: elapsed.from
	};
}
