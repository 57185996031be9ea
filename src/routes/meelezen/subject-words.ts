import type { Flow, Words } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import { subjectAt } from '#session/read-along/subjects.ts';
import { messages } from '#ui/messages/read-along.nl.ts';

/** What a piece of advice is about, in words. */
export function subjectWords(flow: Flow, words: Words, screen: ScreenId): string {
	const { step } = subjectAt(flow, screen);
	if (step === null) return messages.read.whole;
	const title = words.steps[step]?.title ?? step;
	const number = flow.steps.find(({ id }) => id === step)?.number ?? null;
	return number === null ? title : messages.read.step(number)(title);
}
