import type { IsoDate } from '#session/transcript.ts';

/** The calendar day of a moment (milliseconds since 1970), in the time zone of the device. */
export function dayOf(at: number): IsoDate {
	const date = new Date(at);
	const pad = (part: number, length: number) => String(part).padStart(length, '0');
	// Not toISOString: that is the day in Greenwich, which is yesterday for whoever writes just after midnight.
	return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as IsoDate;
}

/** A day as it is written in the Netherlands: `21-11-2026`. */
export function formatDay(day: IsoDate): string {
	const [year, month, date] = day.split('-');
	return `${date}-${month}-${year}`;
}
