import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isMap, type Data } from '#flow/1-read/read-source.ts';
import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { TextFile } from '#flow/index.ts';
import type { Reference } from '#naslag/card.ts';
import { flowIds } from '../load-edition.ts';
import { readOnce } from '../read-once.ts';
import { checkCards, type Known } from './check-cards.ts';

export interface LoadedCards {
	/** The cards and signals in which nothing is wrong with the shape; to be shown only when there are no errors. */
	readonly reference: Reference;
	readonly diagnostics: readonly Diagnostic[];
	/** Absolute paths of every file that was read. */
	readonly files: readonly string[];
}

const YAML = '.yaml';
/** A flow folder may be larger than what comes from outside; see load-edition.ts. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Reads and checks `<root>/cards`. Where there is no such folder there are no cards. */
export async function loadCards(root: string): Promise<LoadedCards> {
	const folder = join(root, 'cards');
	const cards = await textsIn(folder);
	const signals = await textsIn(join(folder, 'signals'));
	const { known, files } = await knownIn(root);
	const checked = checkCards(
		{ cards: cards.map((one) => ({ ...one, id: one.name.slice(0, -YAML.length) })), signals },
		known
	);
	return { ...checked, files: [...cards, ...signals].map(({ path }) => path).concat(files) };
}

/** The YAML files of a folder, by name; `README.md` stands among them. */
async function textsIn(folder: string): Promise<(TextFile & { readonly name: string; readonly path: string })[]> {
	const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
		if (cause.code === 'ENOENT') return [];
		throw cause;
	});
	const found = names.filter((name) => name.endsWith(YAML)).sort();
	return Promise.all(
		found.map(async (name) => {
			const path = join(folder, name);
			const file = relative(process.cwd(), path).replaceAll('\\', '/');
			return { name, path, file, text: await readFile(path, 'utf8') };
		})
	);
}

/** What the flows name. Read, and not checked: what is wrong with a flow is said where that flow is built. */
async function knownIn(root: string): Promise<{ known: Known; files: string[] }> {
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
	return { known: { contacts: [...contacts], steps: [...steps], sectors: [...sectors] }, files };
}

const keysOf = (data: Data | undefined): string[] => (data !== undefined && isMap(data) ? Object.keys(data) : []);
