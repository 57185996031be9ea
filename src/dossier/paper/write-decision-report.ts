import type { NormText } from '../dossier-rows.ts';
import type { Dossier } from '../dossier.ts';
import { sentencesIn } from '../sentences/sentences-in.ts';
import type { Language, Sentences } from '../sentences/sentences.ts';
import { fact, facts, fixed, flow, list, optional, text, under } from './line.ts';
import type { Block, Line, Paper, Part } from './paper.ts';
import { departureBlocks } from './parts/decision.ts';
import { givenLine, lookAgainLines, normLines } from './parts/norm.ts';
import { decisionFacts, departureFacts } from './parts/summary.ts';
import { unknownLines } from './parts/unknown.ts';
import { answerTable } from './parts/weighing.ts';
import { leadLines } from './write-dossier.ts';

export type ReportLength = 'short' | 'full';

/**
 * Why it was decided so, as a tree of reasons. Short, on one page: which answers, which norm, what was decided, who, when
 * to look again, what is not known. Full: also why each answer was given, what each norm says, and where it stands.
 */
export function writeDecisionReport(dossier: Dossier, length: ReportLength, language: Language = 'nl'): Paper {
	const sentences = sentencesIn(language);
	const { parts, labels } = sentences;
	const part = (id: Part['id'], number: number, title: string, blocks: readonly Block[]): Part => {
		return { id, number, title, blocks };
	};
	return {
		language,
		title: sentences.reportTitle[length],
		lead: leadLines(dossier, sentences),
		parts: [
			part('weighing', 1, labels.outcome, outcomeBlocks(dossier, length, sentences)),
			part('decision', 2, parts.decision, decisionBlocks(dossier, sentences)),
			part('unknown', 3, parts.unknown, unknownBlocks(dossier, length, sentences))
		],
		pen: [],
		foot: sentences.noNames
	};
}

function outcomeBlocks(dossier: Dossier, length: ReportLength, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	if (dossier.outcomeTitle === null) return [text(sentences.noneYet)];
	return [
		text(flow(dossier.outcomeTitle)),
		...(length === 'full' ? optional(dossier.outcomeText, flow).map((line) => text(line)) : []),
		...under(labels.because, reasonBlocks(dossier, length, sentences)),
		...under(labels.norms, list(dossier.normTexts.flatMap((norm) => normReason(norm, length, sentences))))
	];
}

/** The answers that led to the outcome; in the full report also why they were given, and what they were before. */
function reasonBlocks(dossier: Dossier, length: ReportLength, sentences: Sentences): readonly Block[] {
	const { because, weighing, answers } = dossier;
	const rows = [...weighing, ...answers].filter((row) => because.some(({ screen }) => screen === row.screen));
	if (length === 'short' || rows.length === 0) return list(because.map((given) => givenLine(given)));
	return [answerTable(sentences.labels.because, rows, sentences)];
}

function normReason(norm: NormText, length: ReportLength, sentences: Sentences): readonly Line[] {
	const lines = normLines(norm, sentences);
	// One page has room for the norm and where it stands.
	if (length === 'short') return lines.slice(0, 2);
	return norm.text === '' ? lines : [...lines, flow(norm.text)];
}

function decisionBlocks(dossier: Dossier, sentences: Sentences): readonly Block[] {
	return [
		...facts(
			...decisionFacts(dossier, sentences, 'why'),
			...departureFacts(dossier, sentences),
			fact(sentences.labels.lookAgain, ...lookAgainLines(dossier, sentences))
		),
		...dossier.departures.flatMap((departure) => departureBlocks(departure, sentences))
	];
}

function unknownBlocks(dossier: Dossier, length: ReportLength, sentences: Sentences): readonly Block[] {
	const unknown = unknownLines(dossier, sentences);
	const missing = dossier.gaps.filter(({ ahead }) => !ahead).map(({ message }) => fixed(message));
	const helps = dossier.attention.filter(({ ahead }) => !ahead).map(({ message }) => fixed(message));
	return [
		...(unknown.length === 0 ? [text(sentences.none)] : list(unknown)),
		...under(sentences.labels.gaps, list(missing)),
		...(length === 'full' ? under(sentences.labels.attention, list(helps)) : [])
	];
}
