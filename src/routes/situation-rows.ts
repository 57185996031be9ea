import type { IsoDate } from '#session/transcript.ts';
import type { SituationRow } from '#ui/SituationList.svelte';
import { formatDate } from '#ui/format-date.ts';
import { messages as dueMessages } from '#ui/messages/dues.nl.ts';
import { messages } from '#ui/messages/situation.nl.ts';
import { messages as walkMessages } from '#ui/messages/walk.nl.ts';
import type { ListedSituation } from './keeping/app-state.svelte.ts';
import type { SituationHeader } from './keeping/situation.ts';
import { todayAsIso } from './today.ts';

/**
 * A situation as it stands in a list. A day that was agreed on is said when it is there or past, also after the end of the
 * walk: agreements begin there.
 *
 * @param saysComing - says a day that is still to come too
 */
export function situationRow(
	{ id, header, state, keeper, expiry }: ListedSituation,
	{ saysComing = false } = {}
): SituationRow {
	const text = messages.list;
	const day = header?.lookAgain ?? null;
	return {
		id,
		name: header?.codeName ?? text.noName,
		where: state === 'whole' && header ? whereOf(header) : text.damaged,
		last: todayAsIso(new Date(header?.changedAt ?? Date.now())),
		isKept: keeper.kind === 'vault',
		until: expiry,
		notice: day !== null && (saysComing || day <= todayAsIso()) ? dueInWords(day) : undefined
	};
}

/** The first day that is open, in words: past, today or still to come. */
export function dueInWords(day: IsoDate, today: IsoDate = todayAsIso()): string {
	if (day === today) return dueMessages.today;
	return day < today ? dueMessages.past(formatDate(day)) : dueMessages.coming(formatDate(day));
}

/** Step ids are the field's own words for the steps. */
function whereOf({ ended, step, stepNumber }: SituationHeader): string {
	const text = messages.list;
	if (ended) return text.ended;
	return stepNumber === null ? text.begun : `${walkMessages.caption.step(stepNumber)} ${step}, ${text.busy}`;
}
