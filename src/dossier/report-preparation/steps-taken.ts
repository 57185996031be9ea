import { answerRows } from '../collect/answers.ts';
import { decisions } from '../collect/decisions.ts';
import { departures } from '../collect/departures.ts';
import { skips } from '../collect/skips.ts';
import type { Walk } from '../collect/walk.ts';
import { fact, flow, joined } from '../paper/line.ts';
import type { Block } from '../paper/paper.ts';
import { datedBlocks, factBlocks, labelledFlow, told, type Dated } from './report-lines.ts';
import type { ReportWords } from './report-words.ts';

/** What was done of the reporting code, and what was not and why; then how it was weighed and decided. */
export function stepBlocks(walk: Walk, words: ReportWords): readonly Block[] {
	const { kinds, labels } = words;
	const { records } = walk;
	const consults = records.flatMap((record): readonly Dated[] => {
		if (record.kind !== 'consulted') return [];
		const { on, asked, advice, agreed } = record.consult;
		const said = [...told(asked, labels.asked), ...told(advice, labels.advice), ...told(agreed, labels.agreed)];
		return [{ on, lines: [flow(walk.labels.role(record.consult.role)), ...said] }];
	});
	const talks = records.flatMap((record): readonly Dated[] => {
		if (record.kind !== 'talked') return [];
		const { on, present, said, reaction, agreed } = record.talk;
		const lines = [
			joined(words.partners[record.talk.with], ', ', flow(walk.labels.role(record.talk.role))),
			...told(present, labels.present),
			...told(said, labels.said),
			...told(reaction, labels.reaction),
			...told(agreed, labels.agreed)
		];
		return [{ on, lines }];
	});
	const tried = records.flatMap((record): readonly Dated[] => {
		if (record.kind !== 'tried') return [];
		const { on, note } = record.attempt;
		const who = joined(words.partners[record.attempt.with], ', ', flow(walk.labels.role(record.attempt.role)));
		return [{ on, lines: [who, ...told(note)] }];
	});
	const notDone = skips(walk).map(({ on, title, reasonTexts, note }): Dated => {
		return { on, lines: [flow(title), ...labelledFlow(labels.because, reasonTexts), ...told(note)] };
	});
	return [
		...datedBlocks(kinds.consults, consults, words),
		...datedBlocks(kinds.talks, talks, words),
		...datedBlocks(kinds.tried, tried, words),
		...datedBlocks(kinds.notDone, notDone, words),
		...weighing(walk, words),
		...normAndDecision(walk, words)
	];
}

function weighing(walk: Walk, words: ReportWords): readonly Block[] {
	const rows = answerRows(walk).filter(({ number }) => number !== null);
	return factBlocks(
		words.kinds.weighing,
		rows.map(({ number, question, text, why: because }) =>
			fact(words.question(number!), flow(question), flow(text), ...told(because, words.labels.why))
		)
	);
}

/** What the norm says, what was decided, and why; where it departs, the reasons for that too. */
function normAndDecision(walk: Walk, { kinds, labels }: ReportWords): readonly Block[] {
	const { norm } = walk.session;
	const made = decisions(walk);
	const reasons = made.flatMap(({ why }) => told(why));
	const departed = departures(walk, made).flatMap((one) => [
		...(one.reasonTexts.length === 0 ? [] : [flow(one.reasonTexts.join(', '))]),
		...told(one.why)
	]);
	return factBlocks(kinds.norm, [
		fact(labels.norm, ...(norm === null ? [] : [flow(walk.labels.outcome(norm.outcome).title)])),
		fact(labels.decision, ...made.map(({ text }) => flow(text))),
		fact(labels.why, ...reasons, ...departed)
	]);
}
