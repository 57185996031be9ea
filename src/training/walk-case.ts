import type { Flow } from '#flow/flow.ts';
import type { AnswerId, ItemId } from '#flow/ids.ts';
import { walkFlow, type Walk } from '#flow/walk-flow.ts';
import type { CaseChange, PracticeCase } from './practice-case.ts';

/** Per question its answers in the order of the visits, per checklist what is ticked: what `walkFlow` takes. */
export type Given = Readonly<Record<string, readonly (AnswerId | ItemId)[]>>;

/** The way that experts would go. */
export function answersOf({ path }: Pick<PracticeCase, 'path'>): Given {
	const given: Record<string, (AnswerId | ItemId)[]> = {};
	for (const { screen, answer, ticks } of path) (given[screen] ??= []).push(...(answer === null ? ticks : [answer]));
	return given;
}

/** The same way with one thing changed. An answer that is changed is given at the last visit, as after advice. */
export function answersAfter(
	practiceCase: Pick<PracticeCase, 'path'>,
	{ answers }: Pick<CaseChange, 'answers'>
): Given {
	const given: Record<string, readonly (AnswerId | ItemId)[]> = { ...answersOf(practiceCase) };
	for (const [screen, answer] of Object.entries(answers))
		given[screen] = [...(given[screen] ?? []).slice(0, -1), answer];
	return given;
}

export const walkCase = (flow: Flow, practiceCase: Pick<PracticeCase, 'path'>): Walk =>
	walkFlow(flow, answersOf(practiceCase));

export const walkChange = (
	flow: Flow,
	practiceCase: Pick<PracticeCase, 'path'>,
	change: Pick<CaseChange, 'answers'>
): Walk => walkFlow(flow, answersAfter(practiceCase, change));
