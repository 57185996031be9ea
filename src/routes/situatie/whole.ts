import { REPORT, REPORT_AGAIN } from '#dossier/shared-ids.ts';
import type { ScreenId } from '#flow/ids.ts';
import type { Due } from '#session/dues.ts';
import { duesOf } from '#session/dues.ts';
import type { Session } from '#session/session.ts';
import type { IsoDate } from '#session/transcript.ts';
import type { PathStop } from '#session/view.ts';
import { isEstimating, weighingView } from '#ui/screens/weighing-view.ts';
import type { Tried } from '#ui/WhatIf.svelte';

/** Drafts of forms that stand on no screen of a flow are kept under these. */
export const DUES_DRAFT = 'formulier-afspraken' as ScreenId;
export const FRESH_DRAFT = 'formulier-nieuw' as ScreenId;

/** The last of the five questions: does the help work. It waits for its day. */
const RESULT_QUESTION = 5;

const screenOf = (session: Session, { screen }: PathStop) => session.edition.flow.screens[screen]!;

/** Where the weighing begins, once its first question was answered; null before. */
export function firstWeighed(session: Session): number | null {
	const found = session.path.find((stop) => stop.move !== null && screenOf(session, stop).weighing !== null);
	return found?.index ?? null;
}

/** Where something that was seen later can be written down; null before the first such screen. */
export function lastNotes(session: Session): number | null {
	return session.path.findLast((stop) => screenOf(session, stop).kind === 'notes')?.index ?? null;
}

/** The person writes down their own estimate now; what the norm says, of any answer, comes after that. */
export function isEstimatingNow(session: Session): boolean {
	const view = session.view();
	return isEstimating({ view, flow: session.edition.flow, ...weighingView(session, view) });
}

/** Answers that decide: of the weighing, those the norm names as its reason, and decisions; each as it was given last. */
export function triable(session: Session): readonly Tried[] {
	if (isEstimatingNow(session)) return [];
	const reasons = new Set(session.norm?.because.map(({ screen }) => screen));
	return session.path.flatMap((stop): readonly Tried[] => {
		const { move, screen, index } = stop;
		const { kind, weighing, norm, answers } = screenOf(session, stop);
		const decides = weighing !== null || norm !== null || kind === 'decision' || reasons.has(screen);
		const isLast = session.path.findLast((other) => other.screen === screen && other.move) === stop;
		if (!move || !('answer' in move) || !decides || !isLast) return [];
		const others = answers.flatMap(({ id }) => (id === move.answer ? [] : [id]));
		return others.length === 0 ? [] : [{ index, screen, given: move.answer, others, isDecision: kind === 'decision' }];
	});
}

/** A report was advised, or it was asked whether to make one: time to prepare it, or to see what that takes. */
export function isReportNear(session: Session): boolean {
	return session.path.some((stop) => {
		const { outcome, advised } = screenOf(session, stop);
		return [outcome, ...Object.keys(advised)].some((id) => id === REPORT || id === REPORT_AGAIN);
	});
}

/** The day on which somebody sees whether help works, while the question about it waits and that day is ahead. */
export function resultDue(session: Session, today: IsoDate): Due | null {
	if (session.view().screen.weighing !== RESULT_QUESTION) return null;
	const { screens } = session.edition.flow;
	const helps = new Set(
		session.records.flatMap(({ id, kind, screen }) =>
			kind === 'agreed' && screens[screen]?.purpose === 'help' ? [id] : []
		)
	);
	const open = duesOf(session.records).filter(({ entry, followUp }) => helps.has(entry) && followUp === null);
	const [first] = open;
	// With a day that has passed there is something to look at now.
	return first && first.due > today ? first : null;
}

/** Position of the screen where a record was made; null when the way does not lead there any more. */
export function placeOfScreen(session: Session, screen: ScreenId): number | null {
	return session.path.findLast((stop) => stop.screen === screen)?.index ?? null;
}
