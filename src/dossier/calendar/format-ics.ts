import type { IsoDate } from '#session/transcript.ts';
import type { OwnWords } from '../own-words.ts';
import type { Language } from '../sentences/sentences.ts';

/** Says that there is something to look at, and not what: a calendar is often shared, and copied to servers. */
const TITLES: Readonly<Record<Language, string>> = { nl: 'Notities nalopen', en: 'Look through notes' };

const CRLF = '\r\n';
/** RFC 5545, 3.1: no line is longer than this, its end not counted. */
const LINE_OCTETS = 75;
const DAY_MS = 86_400_000;

export interface CalendarDay {
	readonly day: IsoDate;
	/** Random: names nothing on the device. */
	readonly uid: string;
	/** Milliseconds since 1970: when the file is made. */
	readonly madeAt: number;
	readonly language: Language;
	/** Hour of the day, by the clock of the calendar, at which it reminds; left out, it does not. */
	readonly remindAt?: number;
}

/**
 * One day for a calendar, as a file of RFC 5545: all day, not in anybody's way, private. There is no description, no
 * code name and nothing that was typed in it.
 */
export function formatIcs({ day, uid, madeAt, language, remindAt }: CalendarDay): OwnWords {
	const title = TITLES[language];
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Zorgvuldig//Zorgvuldig//NL',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${basic(new Date(madeAt).toISOString().slice(0, 19))}Z`,
		`DTSTART;VALUE=DATE:${basic(day)}`,
		// The first day that it is not: RFC 5545, 3.6.1.
		`DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
		`SUMMARY:${title}`,
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		...(remindAt === undefined ? [] : alarm(remindAt, title)),
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return lines.map((line) => folded(line) + CRLF).join('') as OwnWords;
}

function alarm(hour: number, title: string): readonly string[] {
	return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${title}`, `TRIGGER:PT${hour}H`, 'END:VALARM'];
}

/** `2026-11-22` as `20261122`, and so for a moment. */
function basic(text: string): string {
	return text.replaceAll(/[-:]/g, '');
}

function dayAfter(day: IsoDate): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** A long line goes on after a line end and a space. Counted in octets, and no character is cut in two. */
export function folded(line: string): string {
	const encoder = new TextEncoder();
	let octets = 0;
	let out = '';
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > LINE_OCTETS) {
			out += `${CRLF} `;
			octets = 1;
		}
		out += character;
		octets += size;
	}
	return out;
}
