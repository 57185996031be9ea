import { countOf, MOST, PRACTICE_FORMS, provenCase, SIGNING, type Proof } from '#training/paper/proof.ts';
import type { SessionPreset } from '#training/training-content.ts';
import type { FormState, Problem } from '#ui/form-state.svelte.ts';
import { messages } from '#ui/messages/sheets.nl.ts';
import type { TrainedCase } from '../library.ts';

/** Every field of the form. The day is set once the page is open: it is made when the app is built. */
export const NOTHING_CHOSEN: Readonly<Record<string, string>> = {
	...{ cases: '', form: '', preset: '', participants: '', minutes: '', date: '', signing: 'none' }
};

/** @param titleOf - of the flow of a case, in the language of the page */
export function proofOf(
	form: FormState,
	cases: readonly TrainedCase[],
	preset: SessionPreset | null,
	titleOf: (trained: TrainedCase) => string
): Proof {
	const how = PRACTICE_FORMS.find((one) => one === form.raw('form')) ?? null;
	const isAlone = how === 'alone';
	const signing = SIGNING.find((one) => one === form.raw('signing')) ?? 'none';
	return {
		cases: cases.map((one) => provenCase(one.practiceCase, one.edition, titleOf(one), one.ref.flow)),
		form: how,
		preset: isAlone ? null : (preset?.title ?? null),
		minutes: countOf(form.raw('minutes')),
		date: form.raw('date') || null,
		participants: isAlone ? null : countOf(form.raw('participants')),
		signing: isAlone && signing === 'everybody' ? 'one' : signing
	};
}

/** What is not known may stay open on the paper; what is filled in has to be a number or a day. */
export function proofProblems(form: FormState, today: string): readonly Problem[] {
	const { problems } = messages.proof;
	const counts = form.raw('form') === 'alone' ? ['minutes'] : ['participants', 'minutes'];
	return [
		...form.missing({ cases: problems.cases }),
		...counts
			.filter((field) => form.raw(field) !== '' && countOf(form.raw(field)) === null)
			.map((field) => ({ field, message: problems.count(MOST) })),
		...form.dateProblems('date', null, { to: today })
	];
}
