const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** `2026-11-15` as '15 november 2026'; anything that is no date is given back as it is. */
export function formatDate(date: string): string {
	const time = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(time) ? date : day.format(time);
}

/** '14:02', in the time zone of the device. */
export function formatTime(epochMs: number): string {
	return clock.format(epochMs);
}
