import { idProblem } from '#flow/ids.ts';
import type { CaseRef } from '#training/practice-case.ts';
import { countOf, PRACTICE_FORMS, type PracticeForm } from '#training/paper/proof.ts';
import { proofAddress, refOf, searchOf } from '../addresses.ts';

const FORMS: Readonly<Record<PracticeForm, string>> = { alone: 'alleen', group: 'groep' };

/** What a session or a debrief knows: ids and numbers only. */
export interface ProofAsked {
	readonly cases: readonly CaseRef[];
	readonly form: PracticeForm | null;
	readonly participants: number | null;
	/** Id of the preset of the session. */
	readonly preset: string | null;
}

/** `?casus=…&flow=…&vorm=groep&aantal=12&sessie=…`; each further case is an `ook`, which holds the same in itself. */
export function proofAddressOf({ cases, form, participants, preset }: ProofAsked): string {
	const [first, ...others] = cases;
	const search = new URLSearchParams(first && searchOf(first));
	for (const ref of others) search.append('ook', searchOf(ref));
	if (form !== null) search.set('vorm', FORMS[form]);
	if (participants !== null) search.set('aantal', String(participants));
	if (preset !== null) search.set('sessie', preset);
	return `${proofAddress()}?${search}`;
}

/** What is not as it should be counts as not said. */
export function proofAskedOf(search: URLSearchParams): ProofAsked {
	const preset = search.get('sessie');
	const all = [search, ...search.getAll('ook').map((other) => new URLSearchParams(other))];
	return {
		cases: all.flatMap((one) => refOf(one) ?? []),
		form: PRACTICE_FORMS.find((form) => FORMS[form] === search.get('vorm')) ?? null,
		participants: countOf(search.get('aantal') ?? ''),
		preset: preset !== null && idProblem(preset) === null ? preset : null
	};
}
