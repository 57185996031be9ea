import type { RoleId } from '#flow/ids.ts';
import type { Consult, IsoDate } from '#session/transcript.ts';
import { present, type FormState, type Problem } from '#ui/form-state.svelte.ts';
import { messages } from '#ui/messages/records.nl.ts';

/** Fields of what a consult or a talk agreed. */
export const ARRANGED_FIELDS = { agreed: '', 'agreed-role': '', 'agreed-due': '' } as const;

/** @param on - the day of the consult or the talk; what it agreed is not done before it */
export function arrangedProblems(form: FormState, on: string): Problem[] {
	const half = form.dateProblems('agreed-due', null);
	const due = form.raw('agreed-due');
	const isEarly = half.length === 0 && due !== '' && due < on;
	return [
		...(due === '' && form.raw('agreed-role') === '' ? [] : form.missing({ agreed: messages.arranged.needed })),
		...form.openFindings({ agreed: messages.arranged.agreed }),
		...(isEarly ? [{ field: 'agreed-due', message: messages.arranged.tooEarly }] : half)
	];
}

export function arrangedOf(form: FormState): Pick<Consult, 'agreed' | 'agreedRole' | 'due'> {
	return present({
		agreed: form.text('agreed'),
		agreedRole: (form.raw('agreed-role') as RoleId) || undefined,
		due: (form.raw('agreed-due') as IsoDate) || undefined
	});
}
