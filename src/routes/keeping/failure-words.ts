import { messages } from '#ui/messages/failures.nl.ts';

/**
 * What a person can do when keeping or opening fails, by the name of the error. Errors carry no typed text and these
 * sentences quote none.
 */
export function failureWords(cause: unknown): string {
	const { name } = Object(cause) as { name?: unknown };
	return Object.hasOwn(messages, String(name)) ? messages[String(name) as keyof typeof messages] : messages.other;
}
