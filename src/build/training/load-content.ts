import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { diagnostic } from '#flow/diagnostics/diagnostic.ts';
import { readContent, type ReadContent } from '#training/read-content.ts';

const FILE = 'training.yaml';

/** Reads and checks `<root>/training.yaml`: what every session needs besides a case. */
export async function loadContent(
	root: string,
	contacts: readonly string[]
): Promise<ReadContent & { readonly files: readonly string[] }> {
	const path = join(root, FILE);
	const file = relative(process.cwd(), path).replaceAll('\\', '/');
	const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
		if (cause.code === 'ENOENT') return null;
		throw cause;
	});
	if (text === null) {
		const missing = diagnostic('file-missing', { file, line: 1, column: 1 }, { name: FILE });
		return { content: null, diagnostics: [missing], files: [path] };
	}
	return { ...readContent({ file, text }, contacts), files: [path] };
}
