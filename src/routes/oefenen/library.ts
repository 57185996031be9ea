import { loadFlow } from 'virtual:flows';
import { cases, loadCases, type ListedCase } from 'virtual:training';
import type { Edition } from '#flow/flow.ts';
import type { CaseRef, FlowRef, PracticeCase } from '#training/practice-case.ts';
import { hasOwn } from './own/own-store.ts';

/** A case together with the flow it is walked on. */
export interface TrainedCase {
	readonly ref: CaseRef;
	readonly practiceCase: PracticeCase;
	readonly edition: Edition;
}

/** What a choice shows of a case. */
export interface ChoosableCase extends ListedCase {
	readonly ref: CaseRef;
	/** What the organisation's own flow is called that it is walked on; null on a flow of the app. No flow of the app is called so. */
	readonly ownFlow: string | null;
}

/** What reads files from outside is fetched when there are any: who practises a shipped case does without. */
const own = () => import('./own/own-library.ts');

/**
 * Every case that can be practised on this device: those that came with the app, then the trainer's own, then each of them
 * on every flow of an organisation where it fits. What does not fit is told on the page of own cases and flows.
 */
export async function listCases(): Promise<readonly ChoosableCase[]> {
	const shipped = cases.map((one): ChoosableCase => ({
		...one,
		ref: { origin: 'shipped', id: one.id, flow: { origin: 'shipped', id: one.flow } },
		ownFlow: null
	}));
	return (await hasOwn()) ? [...shipped, ...(await (await own()).listOwn())] : shipped;
}

/** Null when there is no such case, or no such flow, on this device. */
export async function loadTrained(ref: CaseRef): Promise<TrainedCase | null> {
	const [practiceCase, edition] = await Promise.all([caseOf(ref), editionOf(ref.flow)]);
	return practiceCase && edition && { ref, practiceCase, edition };
}

async function caseOf({ origin, id, flow }: CaseRef): Promise<PracticeCase | null> {
	if (origin === 'shipped') return (await shippedCases(flow.id)).find((one) => one.id === id) ?? null;
	const found = await (await own()).loadOwnPracticeCase(id);
	return found?.flow === flow.id ? found : null;
}

async function editionOf(flow: FlowRef): Promise<Edition | null> {
	if (flow.origin === 'shipped') return shippedEdition(flow.id);
	const found = await (await own()).loadOwnFlow(flow.key);
	return found?.base === flow.id ? found.edition : null;
}

/** The cases that came with the app for one flow; none where there are none. */
export async function shippedCases(flow: string): Promise<readonly PracticeCase[]> {
	return Object.hasOwn(loadCases, flow) ? await loadCases[flow]!() : [];
}

/** Null when the app has no flow of that name. */
export async function shippedEdition(flow: string): Promise<Edition | null> {
	return Object.hasOwn(loadFlow, flow) ? await loadFlow[flow]!() : null;
}
