import type { Edition } from '#flow/flow.ts';
import { wordsIn } from '#flow/words-in.ts';
import { draftOf } from '#training/own/case-draft.ts';
import { checkDraft } from '#training/own/check-draft.ts';
import type { PracticeCase } from '#training/practice-case.ts';
import { language } from '#ui/language.svelte.ts';
import { shippedCases } from '../library.ts';
import { findingsInWords } from './finding-words.ts';
import { listOwnCases } from './own-cases.ts';
import { loadOwnFlow } from './own-flows.ts';
import { keptFlows } from './own-store.ts';

/** A flow of an organisation, and which cases walk on it as they are. */
export interface FlowWithFit {
	readonly key: string;
	/** Id of the flow it goes over. */
	readonly base: string;
	/** Null when it is not sound on what the app has now. */
	readonly title: string | null;
	readonly version: string;
	readonly fits: number;
	readonly misfits: readonly { readonly id: string; readonly title: string; readonly why: readonly string[] }[];
}

/** Those that were opened here, each with the cases of its flow: shipped and own. */
export async function listOwnFlowsWithFit(): Promise<readonly FlowWithFit[]> {
	const own = (await listOwnCases()).flatMap(({ practiceCase }) => practiceCase ?? []);
	return Promise.all(
		(await keptFlows()).map(async ({ key, base }): Promise<FlowWithFit> => {
			const flow = await loadOwnFlow(key);
			if (!flow) return { key, base, title: null, version: '', fits: 0, misfits: [] };
			const { edition } = flow;
			const cases = [...(await shippedCases(base)), ...own.filter((one) => one.flow === base)];
			const misfits = cases.flatMap((one) => misfitOn(one, edition));
			const { title } = wordsIn(edition, language()).words.flow;
			return { key, base, title, version: edition.flow.version, fits: cases.length - misfits.length, misfits };
		})
	);
}

function misfitOn(practiceCase: PracticeCase, edition: Edition): FlowWithFit['misfits'] {
	const draft = draftOf(practiceCase);
	const { findings } = checkDraft(draft, edition.flow);
	const { todo } = findingsInWords(findings, draft, edition.flow, wordsIn(edition, language()).words);
	const { id, title } = practiceCase;
	return todo.length === 0 ? [] : [{ id, title, why: todo.map(({ message }) => message) }];
}
