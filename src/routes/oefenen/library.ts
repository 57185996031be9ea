import { loadFlow } from 'virtual:flows';
import { cases, loadCases, type ListedCase } from 'virtual:training';
import type { Edition } from '#flow/flow.ts';
import type { CaseRef, FlowRef, PracticeCase } from '#training/practice-case.ts';

/** A case together with the flow it is walked on. */
export interface TrainedCase {
	readonly ref: CaseRef;
	readonly practiceCase: PracticeCase;
	readonly edition: Edition;
}

/** What a choice shows of a case. */
export interface ChoosableCase extends ListedCase {
	readonly ref: CaseRef;
}

/** Every case that can be practised on this device: those that came with the app, then the trainer's own. */
export async function listCases(): Promise<readonly ChoosableCase[]> {
	return cases.map((one) => ({
		...one,
		ref: { origin: 'shipped', id: one.id, flow: { origin: 'shipped', id: one.flow } }
	}));
}

/** Null when there is no such case, or no such flow, on this device. */
export async function loadTrained(ref: CaseRef): Promise<TrainedCase | null> {
	const [practiceCase, edition] = await Promise.all([caseOf(ref), editionOf(ref.flow)]);
	return practiceCase && edition && { ref, practiceCase, edition };
}

async function caseOf({ origin, id, flow }: CaseRef): Promise<PracticeCase | null> {
	if (origin === 'own') return null;
	return (await loadCases[flow.id]?.())?.find((one) => one.id === id) ?? null;
}

async function editionOf(flow: FlowRef): Promise<Edition | null> {
	if (flow.origin === 'own') return null;
	return (await loadFlow[flow.id]?.()) ?? null;
}
