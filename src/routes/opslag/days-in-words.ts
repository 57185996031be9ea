import { messages } from '#ui/messages/storage.nl.ts';

/** '6 weken' for one of the terms that can be chosen; another is said in days. */
export function daysInWords(days: number): string {
	return messages.time.days[String(days)] ?? messages.time.anyDays(days);
}
