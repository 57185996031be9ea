import type { Screen } from '#flow/flow.ts';
import type { AnswerId } from '#flow/ids.ts';
import { advisedAt } from '#flow/walk-flow.ts';
import { dayOf } from '../calendar-day.ts';
import type { DossierDecision } from '../dossier-rows.ts';
import { ORGANISE_HELP, POLICE_REPORT, REPORT, REPORT_AGAIN } from '../shared-ids.ts';
import type { DoneStop, Walk } from './walk.ts';
import { written } from './written.ts';

/** Every decision on the path, oldest first. */
export function decisions(walk: Walk): readonly DossierDecision[] {
	const last = new Map<string, DossierDecision>();
	for (const done of walk.done) {
		const decision = readDecision(walk, done);
		// Deleted first: a decision that was asked again counts from where it was taken last.
		if (decision !== null) last.delete(decision.screen);
		if (decision !== null) last.set(decision.screen, decision);
	}
	return [...last.values()];
}

/** The decision a screen asks for, known by what its norms advise, and the answer that acts on it. */
export function decisionSubject({ advised }: Screen): { subject: DossierDecision['subject']; acting: AnswerId | null } {
	const report = advised[REPORT] ?? advised[REPORT_AGAIN];
	if (report !== undefined) return { subject: 'report', acting: report };
	const help = advised[ORGANISE_HELP];
	if (help !== undefined) return { subject: 'help', acting: help };
	return { subject: 'other', acting: advised[POLICE_REPORT] ?? null };
}

/** A file made by hand may say that a decision was `answered`, and leave out what was advised: the way knows. */
function readDecision(walk: Walk, { stop, screen, move }: DoneStop): DossierDecision | null {
	if (screen.kind !== 'decision' || !('answer' in move)) return null;
	const { labels, edition } = walk;
	const { subject, acting } = decisionSubject(screen);
	const advised = (move.kind === 'decided' ? move.advised : null) ?? advisedAt(screen, walk.outcomeAt(stop.index));
	const role = screen.role ?? edition.flow.steps.find(({ id }) => id === stop.step)?.role ?? null;
	return {
		screen: screen.id,
		answer: move.answer,
		question: labels.question(screen.id),
		text: labels.answer(screen.id, move.answer),
		subject,
		acts: move.answer === acting,
		advised,
		advisedText: advised === null ? null : labels.answer(screen.id, advised),
		departs: advised !== null && advised !== move.answer,
		why: written(move.why),
		on: dayOf(move.at),
		role,
		roleText: role === null ? null : labels.role(role)
	};
}
