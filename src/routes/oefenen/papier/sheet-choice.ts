import { SHEETS_OF_CASE, type SheetKind } from '#training/paper/sheets.ts';
import type { SessionPreset } from '#training/training-content.ts';
import type { Problem } from '#ui/form-state.svelte.ts';
import type { ChoiceForm } from '#ui/training/paper/choice-form.svelte.ts';
import { messages } from '#ui/messages/sheets.nl.ts';

/** Most cases that a preset may take (`content-shape.ts`). */
const MOST_CASES = 9;

export const caseField = (number: number) => `case-${number}`;

const caseFields = Array.from({ length: MOST_CASES }, (_, index) => caseField(index + 1));

/** What the form begins with: letter cards and the handout are what most groups need. */
export const FIRST_CHOICE: Readonly<Record<string, string>> = {
	...Object.fromEntries(caseFields.map((field) => [field, ''])),
	sheets: 'letters handout',
	cards: 'all',
	preset: '',
	'starts-at': ''
};

/** How many cases can be chosen: one, or as many as the session takes for which a time plan is printed. */
export function casesAsked(form: ChoiceForm, preset: SessionPreset | null): number {
	return preset !== null && form.ids('sheets').includes('trainer') ? preset.cases : 1;
}

/** Keys of the chosen cases, each once. */
export function chosenCases(form: ChoiceForm, preset: SessionPreset | null): readonly string[] {
	const fields = caseFields.slice(0, casesAsked(form, preset));
	return [...new Set(fields.map((field) => form.raw(field)).filter(Boolean))];
}

/** What has to be chosen before there is anything to print. */
export function problemsOf(form: ChoiceForm): readonly Problem[] {
	const sheets = form.ids<SheetKind>('sheets');
	if (sheets.length === 0) return [{ field: 'sheets', message: messages.problems.sheets }];
	const needsCase = sheets.some((sheet) => SHEETS_OF_CASE.includes(sheet));
	const first = caseField(1);
	return needsCase && form.raw(first) === '' ? [{ field: first, message: messages.problems.practiceCase }] : [];
}
