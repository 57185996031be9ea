import type { IsoDate } from '#session/transcript.ts';

/** The calendar day where the person is. Not: `toISOString`, which is yesterday in Amsterdam until one or two at night. */
export function todayAsIso(now = new Date()): IsoDate {
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}
