import type { Words } from '#flow/flow.ts';
import type { Session } from '#session/session.ts';
import type { PathStop, ScreenView } from '#session/view.ts';
import type { SummaryRow } from '#ui/SummaryList.svelte';
import { labelOf, screenWords } from '#ui/label-of.ts';
import { messages } from '#ui/messages/situation.nl.ts';
import { screenAddress } from './addresses.ts';

/** Beside a screen: the answers of the same step that led here. At the end: every answer of the walk. */
export function soFarRows(session: Session, words: Words, view: ScreenView): SummaryRow[] {
	const { kind } = view.screen;
	const stops = session.path.filter(
		(stop) => stop.index < view.index && isAnswered(stop) && (kind === 'end' || stop.step === view.step)
	);
	return lastVisits(stops).map((stop) => answerRow(words, stop));
}

/** The rows of a step's review: what was answered, recorded, passed over, each with the way back to it. */
export function reviewRows(session: Session, words: Words, step: string): SummaryRow[] {
	const { flow } = session.edition;
	const stops = lastVisits(session.path.filter((stop) => stop.step === step));
	return stops.flatMap((stop): SummaryRow[] => {
		const { kind } = flow.screens[stop.screen]!;
		if (isAnswered(stop)) return [answerRow(words, stop, step)];
		if (kind === 'information' || kind === 'contact' || kind === 'outcome' || kind === 'end') {
			const note = stop.move?.kind === 'passed' ? stop.move.note : undefined;
			if (note === undefined) return [];
		}
		const label = screenWords(words, stop.screen).short ?? screenWords(words, stop.screen).title;
		return [{ label, answer: doneOn(session, words, stop), href: screenAddress(stop.index, step) }];
	});
}

/** In a few words what was done on a screen, null when nothing was. */
function doneOn(session: Session, words: Words, { screen, move }: PathStop): string | null {
	const { flow } = session.edition;
	const records = session.records.filter((record) => record.screen === screen).length;
	if (move?.kind === 'skipped')
		return messages.done.skipped(move.reasons.map((id) => labelOf(words.reasons, id).label).join(', '));
	const { kind } = flow.screens[screen]!;
	if (kind === 'checklist' && move?.kind === 'passed') {
		const total = flow.screens[screen]!.items.length;
		return messages.done.ticked(move.items?.length ?? 0, total);
	}
	if (move?.kind === 'passed' && (move.note !== undefined || move.texts)) return messages.done.written;
	if (records > 0) return messages.done.times(records);
	return null;
}

function answerRow(words: Words, { index, screen, move }: PathStop, backTo?: string): SummaryRow {
	const text = screenWords(words, screen);
	const answer = move && 'answer' in move ? labelOf(text.answers, move.answer).label : null;
	return { label: text.short ?? text.title, answer, href: screenAddress(index, backTo) };
}

const isAnswered = ({ move }: PathStop) => move !== null && 'answer' in move;

/** A question that was asked again after advice counts once, as it was answered last. */
function lastVisits(stops: readonly PathStop[]): readonly PathStop[] {
	return stops.filter((stop) => stops.findLast((other) => other.screen === stop.screen) === stop);
}
