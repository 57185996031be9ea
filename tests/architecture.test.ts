import { expect, it } from 'vitest';
import { partOf, sourceFiles, sourceImports } from './support/source-imports.ts';

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

it('knows every part of the house', () => {
	expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(sourceFiles.map(partOf)));
});

it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (part, allowed) => {
	const broken = sourceImports
		.filter((one) => one.part === part && one.target !== part)
		.filter(({ target, typesOnly }) => {
			const names = [target, typesOnly ? `type ${target}` : target, NODE_ONLY.includes(target) ? target : '*'];
			return !names.some((name) => allowed.includes(name));
		})
		.map(({ file, target, typesOnly }) => `src/${file} imports ${typesOnly ? 'types of ' : ''}${target}`);
	expect(broken, `${part} may import: ${allowed.join(', ') || 'nothing'}`).toEqual([]);
});
