import { resolve } from '$app/paths';
import { idProblem, type FlowId } from '#flow/ids.ts';
import type { CaseId, CaseRef } from '#training/practice-case.ts';

/**
 * Addresses of practice. They name a case and a place in it: both are invented or of the app itself, so they may stand in
 * the browser's history. Never an answer, and never a text.
 */
export const trainingAddress = () => resolve('/oefenen/');
export const exercisesAddress = () => resolve('/oefenen/opdrachten/');
export const sessionAddress = () => resolve('/oefenen/bijeenkomst/');
export const sheetsAddress = () => resolve('/oefenen/papier/');
export const proofAddress = () => resolve('/oefenen/bewijs/');
export const ownCasesAddress = () => resolve('/oefenen/eigen/');
export const presenterAddress = () => resolve('/presenteren/');
export const stageAddress = () => resolve('/podium/');

/** @param index - position on the path; the beginning of the case when absent */
export const practiceAddress = (ref: CaseRef, index?: number) =>
	`${resolve('/oefenen/casus/')}?${searchOf(ref)}${index === undefined ? '' : `&n=${index}`}`;

export function searchOf({ origin, id, flow }: CaseRef): string {
	const search = new URLSearchParams({ casus: id });
	if (origin === 'own') search.set('van', 'eigen');
	if (flow.origin === 'own') search.set('op', flow.key);
	search.set('flow', flow.id);
	return search.toString();
}

/** Null when the address names no case. Whether there is one of that name is found out when it is loaded. */
export function refOf(search: URLSearchParams): CaseRef | null {
	const id = search.get('casus');
	const flow = search.get('flow');
	const key = search.get('op');
	if (!isId(id) || !isId(flow) || (key !== null && !isId(key))) return null;
	const own = { origin: 'own', id: flow as FlowId, key: key ?? '' } as const;
	return {
		origin: search.get('van') === 'eigen' ? 'own' : 'shipped',
		id: id as CaseId,
		flow: key === null ? { origin: 'shipped', id: flow as FlowId } : own
	};
}

const isId = (text: string | null): text is string => text !== null && idProblem(text) === null;
