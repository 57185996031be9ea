import { stat } from 'node:fs/promises';
import { loadEdition, type LoadedEdition } from './load-edition.ts';

interface Known {
	readonly stamp: string;
	readonly loaded: Promise<LoadedEdition>;
}

const known = new Map<string, Known>();

/**
 * `loadEdition`, remembering for as long as no file of the flow changes: a build asks for every flow many times, for each of
 * its environments, and proving one takes longer than looking at dates.
 */
export async function loadOnce(root: string, id: string): Promise<LoadedEdition> {
	const key = `${root}\0${id}`;
	const before = known.get(key);
	if (before && before.stamp === (await stampOf((await before.loaded).files))) return before.loaded;
	const loaded = loadEdition(root, id);
	known.set(key, { stamp: await stampOf((await loaded).files), loaded });
	return loaded;
}

/** Date and size of every file that was read or looked for; files that are not there count too. */
async function stampOf(files: readonly string[]): Promise<string> {
	const found = await Promise.all(
		files.map((file) =>
			stat(file, { bigint: true }).then(
				({ mtimeNs, size }) => `${mtimeNs} ${size}`,
				() => 'none'
			)
		)
	);
	return found.join('\n');
}
