import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORT = /\b(?:(import|export)\s+(type\s)?(?:[^'"`;()]*?\bfrom\s*)?|import\s*\(\s*)(['"])([^'"{}\s]+)\3/g;

/** One import in the text of a file of `src`, as it is written there. */
export interface SourceImport {
	/** Within `src`. */
	readonly file: string;
	readonly part: string;
	/** A part of ours, a package, or `node`. */
	readonly target: string;
	/** The file within `src` when it is one of ours; query strings are left out. */
	readonly path: string | null;
	readonly typesOnly: boolean;
}

export const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:ts|js|svelte)$/.test(file));

export const sourceImports: readonly SourceImport[] = sourceFiles.flatMap(importsOf);

function importsOf(file: string): SourceImport[] {
	const code = withoutComments(readFileSync(`src/${file}`, 'utf8'));
	return [...code.matchAll(IMPORT)].map(([, , type, , written = '']) => {
		const path = pathOf(written, file);
		return { file, part: partOf(file), target: targetOf(written, path), path, typesOnly: type !== undefined };
	});
}

/** `src/hooks.client.ts` and its like are Kit's, and count as routes. */
export function partOf(path: string): string {
	return path.includes('/') ? (path.split('/')[0] ?? '') : 'routes';
}

function pathOf(written: string, file: string): string | null {
	const [path = ''] = written.split('?');
	if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
	return path.startsWith('#') ? path.slice(1) : null;
}

function targetOf(written: string, path: string | null): string {
	if (path !== null) return partOf(path);
	if (written.startsWith('node:')) return 'node';
	return written
		.split('/')
		.slice(0, written.startsWith('@') ? 2 : 1)
		.join('/');
}

/** Text that only looks like an import stands in comments. Two slashes after a colon are an address. */
function withoutComments(code: string): string {
	return code.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`])\/\/.*$/gm, '');
}
