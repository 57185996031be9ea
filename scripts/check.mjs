import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { program, runStep } from './run-step.mjs';

/** @typedef {import('./run-step.mjs').Step} Step */

/**
 * Everything that can be said about the files without running the app. Returns one result for each step.
 *
 * @param {Step[]} besides steps that go along, begun early because they take long
 */
export async function check(besides = []) {
	// Types of the routes and tsconfig's base: the others read them.
	const sync = await runStep({ name: 'svelte-kit sync', ...program('@sveltejs/kit/svelte-kit.js', 'sync') });

	/** @type {Step[]} */
	const steps = [
		{
			name: 'types',
			...program('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings')
		},
		...besides,
		{ name: 'types of the service worker', ...program('typescript/bin/tsc', '-p', 'tsconfig.worker.json') },
		{ name: 'eslint', ...program('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
		{ name: 'prettier', ...program('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
		{ name: 'architecture', ...program('vitest/vitest.mjs', 'run', '--project', 'node', 'tests/architecture.test.ts') },
		...generators(),
		flows(),
		cards()
	];

	const results = [sync];
	// Two at a time: more only wait for each other on a small machine.
	await Promise.all(
		[0, 1].map(async () => {
			for (let step = steps.shift(); step; step = steps.shift()) results.push(await runStep(step));
		})
	);
	return results;
}

/** Files made from other files are committed; `--check` fails when one is not what its `generate-…` script makes now. */
function generators() {
	return readdirSync('scripts')
		.filter((name) => /^generate-.*\.(?:mjs|ts)$/.test(name))
		.map((name) => ({ name: `${name} --check`, ...program('tsx/dist/cli.mjs', `scripts/${name}`, '--check') }));
}

/** Every flow that ships: what `check` finds, its rules over every path, its journeys. One process reads each base once. */
function flows() {
	return { name: 'flow verify --all', ...program('tsx/dist/cli.mjs', 'src/cli/flow.ts', 'verify', '--all') };
}

/** Every card and signal of the reference. */
function cards() {
	return { name: 'flow check cards', ...program('tsx/dist/cli.mjs', 'src/cli/flow.ts', 'check', 'cards') };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	process.exitCode = (await check()).every(({ ok }) => ok) ? 0 : 1;
}
