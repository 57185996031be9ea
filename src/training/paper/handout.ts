import type { Flow, Screen, Words } from '#flow/flow.ts';
import type { PracticeCase } from '../practice-case.ts';
import type { HandoutCards } from './sheets.ts';

/** A question of the flow with room to answer. Its norm is not here: that comes after the talk, as on the stage. */
export interface HandoutQuestion {
	readonly number: number;
	readonly title: string;
	readonly intro: string | null;
	readonly answers: readonly string[];
}

/** What participants get: nothing of the trainer's, and nothing of what experts would do. */
export interface Handout {
	readonly title: string;
	readonly about: string;
	readonly warning: string;
	readonly cards: readonly { readonly number: number; readonly text: string }[];
	/** True when there are more cards than are printed. */
	readonly goesOn: boolean;
	readonly questions: readonly HandoutQuestion[];
	readonly ask: readonly string[];
}

/** @param words - those of the flow, in the language of the sheet */
export function composeHandout(practiceCase: PracticeCase, flow: Flow, words: Words, which: HandoutCards): Handout {
	const { title, about, warning, cards, ask } = practiceCase;
	const first = cards.filter(({ opens }) => opens === 'start');
	const printed = which === 'all' ? cards : first.length > 0 ? first : cards.slice(0, 1);
	return {
		...{ title, about, warning, ask },
		cards: printed.map(({ text }, index) => ({ number: index + 1, text })),
		goesOn: printed.length < cards.length,
		questions: questionsOf(practiceCase, flow).map((screen, index) => questionOf(screen, index, words))
	};
}

/**
 * The weighing questions, as many as the flow has. A route without them (a worried word about a colleague, children among
 * themselves) has other duties: there the questions on the way that experts would go.
 */
export function questionsOf({ path }: Pick<PracticeCase, 'path'>, flow: Flow): readonly Screen[] {
	const screens = flow.steps.flatMap((step) => step.screens.flatMap((id) => flow.screens[id] ?? []));
	const weighing = screens.filter((screen) => screen.weighing !== null);
	if (weighing.length > 0) return weighing.sort((a, b) => (a.weighing ?? 0) - (b.weighing ?? 0));
	const passed = new Set(path.map(({ screen }) => screen));
	return screens.filter(({ id, kind }) => kind === 'question' && passed.has(id));
}

function questionOf({ id, weighing, answers }: Screen, index: number, words: Words): HandoutQuestion {
	const text = words.screens[id];
	return {
		number: weighing ?? index + 1,
		title: text?.title ?? id,
		intro: text?.intro ?? null,
		answers: answers.map((answer) => text?.answers?.[answer.id]?.label ?? answer.id)
	};
}
