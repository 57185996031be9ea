import type { Source } from '#flow/1-read/read-source.ts';
import type { Edition, Flow } from '#flow/flow.ts';
import { checkCase } from '#training/check-case.ts';
import type { CaseId, CaseRef, FlowRef, PracticeCase } from '#training/practice-case.ts';
import { shippedCases, shippedEdition, type ChoosableCase } from '../library.ts';
import { listOwnCases, loadOwnCase } from './own-cases.ts';
import { listOwnFlows, type OwnFlow } from './own-flows.ts';

export { loadOwnFlow } from './own-flows.ts';

/** The trainer's own cases on the flows of the app, and every case on each of an organisation's flows, where it fits. */
export async function listOwn(): Promise<readonly ChoosableCase[]> {
	const [cases, flows] = await Promise.all([listOwnCases(), listOwnFlows()]);
	const own = cases.flatMap(({ practiceCase }) => practiceCase ?? []);
	const onShipped = await Promise.all(
		own.map(async (one) => {
			const edition = await shippedEdition(one.flow);
			const fits = edition !== null && fitsOn(one, edition.flow);
			return fits ? [chosen(one, 'own', { origin: 'shipped', id: one.flow }, null)] : [];
		})
	);
	const variants = await Promise.all(flows.map((flow) => variantsOn(flow, own)));
	return [...onShipped.flat(), ...variants.flat()];
}

export async function loadOwnPracticeCase(id: CaseId): Promise<PracticeCase | null> {
	return (await loadOwnCase(id))?.practiceCase ?? null;
}

async function variantsOn({ key, base, edition }: OwnFlow, own: readonly PracticeCase[]): Promise<ChoosableCase[]> {
	const ref = { origin: 'own', id: base as FlowRef['id'], key } as const;
	const name = nameOf(edition, await shippedEdition(base));
	const fitting = (all: readonly PracticeCase[], origin: CaseRef['origin']) =>
		all.filter((one) => one.flow === base && fitsOn(one, edition.flow)).map((one) => chosen(one, origin, ref, name));
	return [...fitting(await shippedCases(base), 'shipped'), ...fitting(own, 'own')];
}

/** Most files leave the title of the flow as it is: what they call it for short, and their version, tell the two apart. */
function nameOf({ flow, words }: Edition, shipped: Edition | null): string {
	const { title, short } = words.flow;
	return [title, ...(short === shipped?.words.flow.short ? [] : [short]), flow.version].join(' · ');
}

function chosen(
	{ id, flow, title, goal, about, warning, exercises, votes }: PracticeCase,
	origin: CaseRef['origin'],
	on: FlowRef,
	ownFlow: string | null
): ChoosableCase {
	return {
		...{ id, flow, title, goal, about, warning },
		exercises: exercises.map(({ kind }) => kind),
		votes: votes.length,
		ref: { origin, id, flow: on },
		ownFlow
	};
}

/** Where a finding stands does not matter here, only whether there is one. */
const NOWHERE: Source = { file: '', data: null, placeOf: () => ({ file: '', line: 1, column: 1 }) };

function fitsOn(practiceCase: PracticeCase, flow: Flow): boolean {
	for (const { severity } of checkCase(practiceCase, flow, NOWHERE)) if (severity === 'error') return false;
	return true;
}
