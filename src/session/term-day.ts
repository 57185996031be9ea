import type { Term } from '#flow/flow.ts';
import type { IsoDate } from './transcript.ts';

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
const SUNDAY = 0;
const SATURDAY = 6;

/**
 * The day on which a term is over that begins on `from`; `from` itself does not count. Working days are Monday to Friday:
 * public holidays are not known here, so with one in between the proposal is a day early. A proposal; a person sets the day.
 */
export function dayAfterTerm(term: Term, from: IsoDate): IsoDate {
	// In Greenwich every day has 24 hours: no clock goes forward there between two midnights.
	let at = Date.parse(`${from}T00:00:00Z`);
	switch (term.unit) {
		case 'days':
			at += term.amount * DAY_MS;
			break;
		case 'weeks':
			at += term.amount * DAYS_A_WEEK * DAY_MS;
			break;
		case 'working-days':
			for (let left = term.amount; left > 0;) {
				at += DAY_MS;
				if (isWorkingDay(at)) left--;
			}
			break;
		default:
			term.unit satisfies never;
	}
	return new Date(at).toISOString().slice(0, 10) as IsoDate;
}

function isWorkingDay(at: number): boolean {
	const day = new Date(at).getUTCDay();
	return day !== SATURDAY && day !== SUNDAY;
}
