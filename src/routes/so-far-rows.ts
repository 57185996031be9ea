import type { Words } from '#flow/flow.ts';
import type { Session } from '#session/session.ts';
import type { PathStop, ScreenView } from '#session/view.ts';
import type { SummaryRow } from '#ui/SummaryList.svelte';
import { labelOf, screenWords } from '#ui/label-of.ts';
import { messages } from '#ui/messages/situation.nl.ts';

/** Where a screen of the path can be looked at again; `backTo` is the step whose review it goes back to. */
export type AddressOf = (index: number, backTo?: string) => string;

/** Beside a screen: the answers of the same step that led here. At the end: every answer of the walk. */
export function soFarRows(session: Session, words: Words, view: ScreenView, addressOf: AddressOf): SummaryRow[] {
	const { kind } = view.screen;
	const stops = session.path.filter(
		(stop) => stop.index < view.index && isAnswered(stop) && (kind === 'end' || stop.step === view.step)
	);
	return lastVisits(stops).map((stop) => answerRow(words, stop, addressOf(stop.index)));
}

/** The rows of a step's review: what was answered, recorded, passed over, each with the way back to it. */
export function reviewRows(session: Session, words: Words, step: string, addressOf: AddressOf): SummaryRow[] {
	const { flow } = session.edition;
	const stops = lastVisits(session.path.filter((stop) => stop.step === step));
	return stops.flatMap((stop): SummaryRow[] => {
		const { kind } = flow.screens[stop.screen]!;
		if (isAnswered(stop)) return [answerRow(words, stop, addressOf(stop.index, step))];
		if (kind === 'information' || kind === 'contact' || kind === 'outcome' || kind === 'end') {
			const note = stop.move?.kind === 'passed' ? stop.move.note : undefined;
			if (note === undefined) return [];
		}
		const label = screenWords(words, stop.screen).short ?? screenWords(words, stop.screen).title;
		return [{ label, answer: doneOn(session, words, stop), href: addressOf(stop.index, step) }];
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

function answerRow(words: Words, { screen, move }: PathStop, href: string): SummaryRow {
	const text = screenWords(words, screen);
	const answer = move && 'answer' in move ? labelOf(text.answers, move.answer).label : null;
	return { label: text.short ?? text.title, answer, href };
}

const isAnswered = ({ move }: PathStop) => move !== null && 'answer' in move;

/** A question that was asked again after advice counts once, as it was answered last. */
function lastVisits(stops: readonly PathStop[]): readonly PathStop[] {
	return stops.filter((stop) => stops.findLast((other) => other.screen === stop.screen) === stop);
}
