import { messages } from '#ui/messages/read-along.nl.ts';
import { failureWords } from '../keeping/failure-words.ts';

/** What a person can do when a file is not taken, by the name of the error; the words of a backup do not fit here. */
export function readAlongFailure(cause: unknown): string {
	const { name } = Object(cause) as { name?: unknown };
	const { failures } = messages;
	return Object.hasOwn(failures, String(name)) ? failures[String(name) as keyof typeof failures] : failureWords(cause);
}
