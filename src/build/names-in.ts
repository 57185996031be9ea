import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, type Data } from '#flow/1-read/read-source.ts';
import { flowIds } from './load-edition.ts';
import { readOnce } from './read-once.ts';

/** Names that other content refers to: cards, and what every session needs. */
export interface FlowNames {
	readonly contacts: readonly string[];
	readonly steps: readonly string[];
	readonly sectors: readonly string[];
}

/** A flow folder may be larger than what comes from outside; see load-edition.ts. */
const MAX_BYTES = 4 * 1024 * 1024;

/** What the flows name. Read, and not checked: what is wrong with a flow is said where that flow is built. */
export async function namesIn(root: string): Promise<{ names: FlowNames; files: string[] }> {
	const contacts = new Set<string>();
	const steps = new Set<string>();
	const sectors = new Set<string>();
	const files = (await flowIds(root)).map((id) => join(root, id, 'flow.yaml'));
	for (const path of files) {
		const { source } = readOnce(await readFile(path, 'utf8'), path, MAX_BYTES);
		const data: Data = source?.data ?? null;
		if (!isMap(data)) continue;
		for (const id of keysOf(data['contacts'])) contacts.add(id);
		for (const id of keysOf(data['steps'])) steps.add(id);
		if (typeof data['sector'] === 'string') sectors.add(data['sector']);
	}
	return { names: { contacts: [...contacts], steps: [...steps], sectors: [...sectors] }, files };
}

const keysOf = (data: Data | undefined): string[] => (data !== undefined && isMap(data) ? Object.keys(data) : []);
