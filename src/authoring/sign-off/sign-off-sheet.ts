import type { DecidingPath } from '#flow/5-verify/deciding-paths.ts';
import type { Edition, Words } from '#flow/flow.ts';
import { choiceInWords, outcomeInWords, screenInWords } from '../in-words.ts';

export interface SheetAnswer {
	readonly screen: string;
	readonly question: string;
	readonly answer: string;
	readonly said: string;
}

export interface SheetRow {
	/** Counted through the whole sheet, so that a remark can name a row. */
	readonly number: number;
	readonly answers: readonly SheetAnswer[];
	readonly norms: readonly { readonly id: string; readonly title: string }[];
}

/** What experts sign: every way to an outcome, by outcome, with the edition that was signed. */
export interface SignOffSheet {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly hash: string;
	/** Calendar date on which the sheet was made. */
	readonly date: string;
	readonly groups: readonly {
		readonly outcome: string | null;
		readonly title: string;
		readonly rows: readonly SheetRow[];
	}[];
	readonly total: number;
}

/** @param words - in the language of the sheet */
export function signOffSheet(
	edition: Edition,
	words: Words,
	paths: readonly DecidingPath[],
	date: string
): SignOffSheet {
	const outcomes = [...new Set(paths.map((path) => path.outcome))];
	let number = 0;
	return {
		id: edition.flow.id,
		title: words.flow.title,
		version: edition.flow.version,
		hash: edition.hash,
		date,
		groups: outcomes.map((outcome) => ({
			outcome,
			title: outcomeInWords(words, outcome),
			rows: paths
				.filter((path) => path.outcome === outcome)
				.map(({ answers, norms }) => ({
					number: ++number,
					answers: Object.entries(answers).flatMap(([screen, given]) => answersInWords(words, screen, given)),
					norms: norms.map((id) => ({ id, title: words.norms[id]?.title ?? id }))
				}))
		})),
		total: paths.length
	};
}

/** What is ticked on a checklist is as many answers. */
const answersInWords = (words: Words, screen: string, given: string | readonly string[]): SheetAnswer[] =>
	[given].flat().map((answer) => ({
		screen,
		question: screenInWords(words, screen),
		answer,
		said: choiceInWords(words, screen, answer)
	}));

export const inIds = ({ answers }: SheetRow, between: string): string =>
	answers.map(({ screen, answer }) => `${screen}=${answer}`).join(between);
