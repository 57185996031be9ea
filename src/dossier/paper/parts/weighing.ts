import { formatDay } from '../../calendar-day.ts';
import type { AnswerRow, DossierReweighing } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { WEIGHING_BEGIN } from '../../shared-ids.ts';
import { fixed, flow, joined, list, optional, text, typed, under } from '../line.ts';
import type { Block, Line } from '../paper.ts';
import { givenLine, normLines } from './norm.ts';
import { promptBlocks } from './prompts.ts';

/** What was thought of before; the weighing as a table; that it was looked at again; the other questions; old answers. */
export function weighingPart(dossier: Dossier, sentences: Sentences): readonly Block[] {
	const { labels, parts } = sentences;
	const before = dossier.prompts.filter(({ screen }) => screen === WEIGHING_BEGIN);
	return [
		...before.flatMap((prompts) => promptBlocks(prompts)),
		...(dossier.weighing.length === 0
			? [text(sentences.noneYet)]
			: [answerTable(parts.weighing, dossier.weighing, sentences)]),
		...under(labels.reweighed, list(dossier.reweighed.map((one) => reweighedLine(one)))),
		...(dossier.answers.length === 0
			? []
			: under(labels.otherQuestions, [answerTable(labels.otherQuestions, dossier.answers, sentences)])),
		...under(labels.noLonger, list(dossier.noLonger.map((given) => givenLine(given))))
	];
}

function reweighedLine({ on, note }: DossierReweighing): Line {
	return note === null ? fixed(formatDay(on)) : joined(`${formatDay(on)}: `, typed(note));
}

/** Question, answer and what it was before, why, and the norm above it where there is one. */
export function answerTable(caption: string, rows: readonly AnswerRow[], sentences: Sentences): Block {
	const { labels } = sentences;
	const hasNorms = rows.some(({ norm }) => norm !== null);
	return {
		kind: 'table',
		caption,
		dated: false,
		head: [labels.question, labels.answer, labels.why, ...(hasNorms ? [labels.norm] : [])],
		rows: rows.map((row) => {
			const cells = [questionCell(row, sentences), answerCell(row, sentences), optional(row.why, typed)];
			return hasNorms ? [...cells, row.norm === null ? [] : normLines(row.norm, sentences)] : cells;
		})
	};
}

function questionCell({ number, question }: AnswerRow, sentences: Sentences): readonly Line[] {
	return [joined(number === null ? '' : `${sentences.question(number)}: `, flow(question))];
}

function answerCell({ text: answer, on, before }: AnswerRow, { labels }: Sentences): readonly Line[] {
	const earlier = before.map((one) => joined(`${labels.before}: `, flow(one.text), ` (${formatDay(one.on)})`));
	return [joined(flow(answer), fixed(` (${formatDay(on)})`)), ...earlier];
}
