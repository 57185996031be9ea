import { countOf, MOST, PRACTICE_FORMS, provenCase, SIGNING, type Proof } from '#training/paper/proof.ts';
import type { SessionPreset } from '#training/training-content.ts';
import type { Problem } from '#ui/form-state.svelte.ts';
import type { ChoiceForm } from '#ui/training/paper/choice-form.svelte.ts';
import { messages as formMessages } from '#ui/messages/forms.nl.ts';
import { messages } from '#ui/messages/sheets.nl.ts';
import type { TrainedCase } from '../library.ts';

/** Every field of the form. The day is set once the page is open: it is made when the app is built. */
export const NOTHING_CHOSEN: Readonly<Record<string, string>> = {
	...{ cases: '', form: '', preset: '', participants: '', minutes: '', date: '', signing: 'none' }
};

/** @param titleOf - of the flow of a case, in the language of the page */
export function proofOf(
	form: ChoiceForm,
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

/**
 * What is not known may stay open on the paper; what is filled in has to be a number or a day.
 *
 * @param isHalfDate - part of a day was filled in, which a browser gives as nothing
 */
export function proofProblems(form: ChoiceForm, today: string, isHalfDate: boolean): readonly Problem[] {
	const { problems } = messages.proof;
	const found: Problem[] = [];
	if (form.raw('cases') === '') found.push({ field: 'cases', message: problems.cases });
	for (const field of form.raw('form') === 'alone' ? ['minutes'] : ['participants', 'minutes'])
		if (form.raw(field) !== '' && countOf(form.raw(field)) === null)
			found.push({ field, message: problems.count(MOST) });
	if (isHalfDate) found.push({ field: 'date', message: formMessages.problems.dateHalf });
	else if (form.raw('date') > today) found.push({ field: 'date', message: formMessages.problems.datePast });
	return found;
}
