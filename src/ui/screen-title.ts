import type { Flow, Words } from '#flow/flow.ts';
import type { ScreenView } from '#session/view.ts';
import { screenWords, startLower, startUpper, weighingTotal } from './label-of.ts';
import { messages } from './messages/walk.nl.ts';
import { messages as frameMessages } from './messages/frame.nl.ts';
import { messages as formMessages } from './messages/forms.nl.ts';

/**
 * What stands in `<title>`: the h1, the step, the app; after 'Fout:' while the screen shows problems. It holds words of
 * the flow only, never of a person.
 */
export function screenTitle(view: ScreenView, words: Words, flow: Flow, problems = 0): string {
	const { title } = screenWords(words, view.screen.id);
	const step = flow.steps.find(({ id }) => id === view.step);
	const name = words.steps[view.step]?.name ?? '';
	const place =
		step && step.number !== null ? `${messages.caption.step(step.number)} ${startLower(name)}` : startUpper(name);
	const question = view.weighing === null ? '' : ` · ${messages.caption.question(view.weighing, weighingTotal(flow))}`;
	const parts = [problems > 0 ? formMessages.problems.inTitle(title) : title, place + question, frameMessages.appName];
	return parts.filter((part) => part !== '').join(' – ');
}
