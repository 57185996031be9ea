import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

/** What each part may import besides itself; `type` in front means types only. The reasons are in docs/architecture.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	flow: ['xstate', 'yaml', 'valibot'],
	session: ['flow', 'xstate', 'type guard'],
	guard: [],
	vault: ['type guard', 'idb', '@noble/hashes', 'age-encryption', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common'],
	dossier: ['flow', 'session', 'type guard'],
	naslag: [],
	training: ['flow', 'session', 'valibot'],
	authoring: ['flow'],
	ui: ['session', 'guard', 'training', 'dossier', 'svelte', 'type flow', 'type authoring', 'type vault', 'naslag'],
	routes: ['*'],
	build: ['flow', 'session', 'guard', 'dossier', 'naslag', 'training', 'node', 'vite', 'valibot'],
	cli: ['flow', 'session', 'guard', 'dossier', 'training', 'authoring', 'build', 'node']
};

/** These read files, so they may not reach the browser: not even `*` means them. */
const NODE_ONLY = ['build', 'cli', 'node', 'vite'];

const IMPORT = /\b(?:(import|export)\s+(type\s)?(?:[^'"`;()]*?\bfrom\s*)?|import\s*\(\s*)(['"])([^'"{}\s]+)\3/g;

interface Import {
	readonly file: string;
	readonly part: string;
	readonly target: string;
	readonly typesOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:ts|js|svelte)$/.test(file));

const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
	const code = withoutComments(readFileSync(`src/${file}`, 'utf8'));
	return [...code.matchAll(IMPORT)].map(([, , type, , path = '']) => ({
		file,
		part: partOf(file),
		target: targetOf(path, file),
		typesOnly: type !== undefined
	}));
}

/** `src/hooks.client.ts` and its like are Kit's, and count as routes. */
function partOf(path: string): string {
	return path.includes('/') ? (path.split('/')[0] ?? '') : 'routes';
}

/** A part of ours, a package, or `node`. */
function targetOf(path: string, file: string): string {
	if (path.startsWith('.')) return partOf(posix.join(posix.dirname(file), path));
	if (path.startsWith('#')) return partOf(path.slice(1));
	if (path.startsWith('node:')) return 'node';
	return path
		.split('/')
		.slice(0, path.startsWith('@') ? 2 : 1)
		.join('/');
}

/** Text that only looks like an import stands in comments. Two slashes after a colon are an address. */
function withoutComments(code: string): string {
	return code.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`])\/\/.*$/gm, '');
}

it('knows every part of the house', () => {
	expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(files.map(partOf)));
});

it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (part, allowed) => {
	const broken = imports
		.filter((one) => one.part === part && one.target !== part)
		.filter(({ target, typesOnly }) => {
			const names = [target, typesOnly ? `type ${target}` : target, NODE_ONLY.includes(target) ? target : '*'];
			return !names.some((name) => allowed.includes(name));
		})
		.map(({ file, target, typesOnly }) => `src/${file} imports ${typesOnly ? 'types of ' : ''}${target}`);
	expect(broken, `${part} may import: ${allowed.join(', ') || 'nothing'}`).toEqual([]);
});
