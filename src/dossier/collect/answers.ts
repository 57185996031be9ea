import { dayOf } from '../calendar-day.ts';
import type { AnswerRow, GivenAnswer } from '../dossier-rows.ts';
import type { DoneStop, Walk } from './walk.ts';
import { written } from './written.ts';

/**
 * Every question on the path, in the order of walking, each once with the answer that counts. A question that was asked
 * again after advice, or changed, says what it was before.
 */
export function answerRows(walk: Walk): readonly AnswerRow[] {
	const last = new Map<string, DoneStop>();
	for (const done of walk.done) {
		if (done.screen.kind === 'question' && 'answer' in done.move) {
			// Set again, not moved: a question keeps the place where it was first asked.
			last.set(done.screen.id, done);
		}
	}
	return [...last.values()].flatMap((done) => answerRow(walk, done));
}

/** The weighing: the numbered questions, and those that stand under a norm. */
export function isWeighing(row: AnswerRow): boolean {
	return row.number !== null || row.norm !== null;
}

/** Answers that stopped counting and whose question is not on the path any more; the last one of each. */
export function answersNoLonger({ session, labels }: Walk): readonly GivenAnswer[] {
	const onPath = new Set(session.path.map((stop) => stop.screen));
	const last = new Map<string, GivenAnswer>();
	for (const move of session.stale) {
		if (!('answer' in move) || onPath.has(move.screen)) continue;
		const { screen, answer } = move;
		last.set(screen, { screen, answer, question: labels.question(screen), text: labels.answer(screen, answer) });
	}
	return [...last.values()];
}

function answerRow({ session, labels }: Walk, { stop, screen, move }: DoneStop): readonly AnswerRow[] {
	if (!('answer' in move)) return [];
	const before = [];
	for (const entry of session.transcript.entries) {
		if (entry.id === move.id) break;
		if ('answer' in entry && entry.screen === screen.id) {
			before.push({ answer: entry.answer, text: labels.answer(screen.id, entry.answer), on: dayOf(entry.at) });
		}
	}
	const row = {
		screen: screen.id,
		answer: move.answer,
		question: labels.question(screen.id),
		text: labels.answer(screen.id, move.answer),
		number: screen.weighing,
		step: stop.step,
		why: written(move.why),
		norm: screen.norm === null ? null : labels.norm(screen.norm),
		on: dayOf(move.at),
		before
	};
	return [row];
}
