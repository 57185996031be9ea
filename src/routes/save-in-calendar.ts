import { formatIcs } from '#dossier/calendar/format-ics.ts';
import type { IsoDate } from '#session/transcript.ts';
import { language } from '#ui/language.svelte.ts';
import { saveOwnWords } from './dossier/save-text.ts';

/** Gives a day to the browser as a file for a calendar, which reminds at nine. The calendar learns the day, and no more. */
export function saveInCalendar(day: IsoDate): void {
	const ics = formatIcs({ day, uid: crypto.randomUUID(), madeAt: Date.now(), language: language(), remindAt: 9 });
	saveOwnWords(ics, 'text/calendar', 'agenda.ics');
}
