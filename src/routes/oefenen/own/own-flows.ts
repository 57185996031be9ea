import { loadFlowData } from 'virtual:flow-files';
import { flows, loadFlow } from 'virtual:flows';
import type { Data } from '#flow/1-read/read-source.ts';
import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Edition } from '#flow/flow.ts';
import { baseOf, readOwnFlow, type OwnFlowBase } from '#training/own/read-own-flow.ts';
import { keptFlows, type KeptFlow } from './own-store.ts';

/** An organisation's flow that was opened on this device, and the edition that comes out of it. */
export interface OwnFlow {
	readonly key: string;
	/** Id of the flow it goes over. */
	readonly base: string;
	readonly edition: Edition;
}

export type OpenedFlow =
	| { readonly base: string; readonly edition: Edition; readonly diagnostics: readonly Diagnostic[] }
	/** `base` null: it does not say over which flow it goes, or over one that this app has not. */
	| { readonly base: string | null; readonly edition: null; readonly diagnostics: readonly Diagnostic[] };

/** Puts a file over its flow and proves what comes out; takes up to half a second on a slow device. */
export async function openOwnFlow(text: string): Promise<OpenedFlow> {
	const base = baseOf(text);
	const under = base === null ? null : await loadBase(base);
	if (base === null || under === null) return { base: null, edition: null, diagnostics: [] };
	return {
		base,
		...(await readOwnFlow(
			text,
			under,
			flows.map(({ id }) => id)
		))
	} as OpenedFlow;
}

async function loadBase(id: string): Promise<OwnFlowBase | null> {
	const edition = Object.hasOwn(loadFlow, id) ? await loadFlow[id]!() : null;
	if (!edition) return null;
	const data = await Promise.all([id, ...edition.flow.extends].map((one): Promise<Data> => loadFlowData[one]!()));
	return { edition, data };
}

/** By the text of the file: proving it again at every page would hold up who only looks through a list. */
const read = new Map<string, Promise<OpenedFlow>>();

function opened(text: string): Promise<OpenedFlow> {
	const known = read.get(text) ?? openOwnFlow(text);
	read.set(text, known);
	// What failed to load may load the next time.
	known.catch(() => read.delete(text));
	return known;
}

/** Those on this device that are sound on what the app has now; a newer app may have a flow on which one no longer fits. */
export async function listOwnFlows(): Promise<readonly OwnFlow[]> {
	return (await Promise.all((await keptFlows()).map(asOwnFlow))).filter((one) => one !== null);
}

export async function loadOwnFlow(key: string): Promise<OwnFlow | null> {
	const kept = (await keptFlows()).find((one) => one.key === key);
	return kept ? asOwnFlow(kept) : null;
}

async function asOwnFlow({ key, text }: KeptFlow): Promise<OwnFlow | null> {
	const { base, edition } = await opened(text);
	return base !== null && edition !== null ? { key, base, edition } : null;
}
