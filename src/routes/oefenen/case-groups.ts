import type { ListedFlow } from 'virtual:flows';
import type { ChoosableCase } from './library.ts';

export interface CaseGroup {
	/** A sector, `rest` for other work, or `own`. */
	readonly group: string;
	readonly cases: readonly ChoosableCase[];
}

/** Most people who use this work there. */
const SECTORS = ['kinderopvang', 'onderwijs'];
const ORDER = [...SECTORS, 'rest', 'own'];

type Flows = readonly Pick<ListedFlow, 'id' | 'sector' | 'workplaces' | 'offered'>[];

/** The workplaces that there is a case for, in the order of the flows. */
export function workplacesOf(cases: readonly ChoosableCase[], flows: Flows): readonly string[] {
	const walked = new Set<string>(cases.map(({ flow }) => flow));
	return [...new Set(flows.flatMap(({ id, workplaces }) => (walked.has(id) ? workplaces : [])))];
}

/**
 * Cases by sector, the trainer's own last.
 *
 * @param workplace - only those of a flow that is for the people there; every case when empty
 */
export function byGroup(cases: readonly ChoosableCase[], flows: Flows, workplace: string): readonly CaseGroup[] {
	const flowOf = (one: ChoosableCase) => flows.find(({ id }) => id === one.flow);
	const groupOf = (one: ChoosableCase) => {
		const sector = flowOf(one)?.sector ?? '';
		if (one.ref.origin === 'own') return 'own';
		return SECTORS.includes(sector) ? sector : 'rest';
	};
	const fitting = cases.filter((one) => workplace === '' || (flowOf(one)?.workplaces.includes(workplace) ?? false));
	return ORDER.flatMap((group) => {
		const found = fitting.filter((one) => groupOf(one) === group);
		return found.length > 0 ? [{ group, cases: found }] : [];
	});
}
