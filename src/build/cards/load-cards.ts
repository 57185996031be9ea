import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { TextFile } from '#flow/index.ts';
import type { Reference } from '#naslag/card.ts';
import { namesIn } from '../names-in.ts';
import { checkCards } from './check-cards.ts';

export interface LoadedCards {
	/** The cards and signals in which nothing is wrong with the shape; to be shown only when there are no errors. */
	readonly reference: Reference;
	readonly diagnostics: readonly Diagnostic[];
	/** Absolute paths of every file that was read. */
	readonly files: readonly string[];
}

const YAML = '.yaml';

/** Reads and checks `<root>/cards`. Where there is no such folder there are no cards. */
export async function loadCards(root: string): Promise<LoadedCards> {
	const folder = join(root, 'cards');
	const cards = await textsIn(folder);
	const signals = await textsIn(join(folder, 'signals'));
	const { names: known, files } = await namesIn(root);
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
