import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { cards } from './src/build/cards/cards-plugin.ts';
import { flowFiles } from './src/build/flow-files-plugin.ts';
import { flows } from './src/build/flows-plugin.ts';
import { training } from './src/build/training/training-plugin.ts';

// Dates are shown and tested in the time zone of the people who use the app, on every machine.
process.env['TZ'] = 'Europe/Amsterdam';

const readFlows = flows(resolve('flows'));
const readCards = cards(resolve('flows'));
const readTraining = training(resolve('flows'));
// A flow or card with an error fails the build and `flow check`. It need not fail every test of something else.
if (process.env['VITEST']) for (const plugin of [readFlows, readCards]) delete plugin.buildStart;

/** Styles of the stage, of paper, of own cases: a fifth of all. The ribbon stands on pages that are made while building. */
const TRAINING_STYLES = /\/(?:ui\/training\/\w+|routes\/(?:oefenen|podium|presenteren))\/.*\.css$/;

/**
 * Kit's `bundleStrategy: 'single'` puts everything in one file, also what is imported on demand; `'split'` makes some ten
 * requests before the first page works. This makes two scripts: the frame with the start page, which is all that a first
 * visit waits for, and the other pages together, so that a walk that has begun misses none of them after an update
 * elsewhere. Every `import()` of our own stays a file of its own. The styles are one file, linked in every page.
 */
function pagesInTwoFiles(): Plugin {
	const frame = new Set<string>();
	const pages = new Set<string>();
	return {
		name: 'zorgvuldig-pages-in-two-files',
		apply: (config, { command }) => command === 'build' && !config.build?.ssr,
		enforce: 'post',
		config(config) {
			const options = config.build?.rollupOptions;
			if (!options?.output || Array.isArray(options.output)) return;
			options.preserveEntrySignatures = 'allow-extension';
			options.output.codeSplitting = {
				includeDependenciesRecursively: false,
				groups: [
					{
						name: (id) => {
							// What only a trainer sees comes with its own page.
							if (TRAINING_STYLES.test(id)) return null;
							if (id.endsWith('.css')) return 'styles';
							return pages.has(id) && !frame.has(id) ? 'pages' : null;
						}
					}
				]
			};
		},
		// Kit loads every page by an `import()`. Those of the frame become part of it.
		transform: {
			filter: { id: /\/generated\/client-optimized\/app\.js$/ },
			handler(code) {
				const [, start = ''] = /"\/": \[(\d+)/.exec(code) ?? [];
				const imports: string[] = [];
				const body = code.replaceAll(/\(\) => import\('([^']+)'\)/g, (all, path: string) => {
					const [, node] = /^\.\/nodes\/(\d+)$/.exec(path) ?? [];
					// 0 and 1 are the root layout and the error page.
					if (node && !['0', '1', start].includes(node)) return all;
					imports.push(`import * as framed${imports.length} from '${path}';`);
					return `() => Promise.resolve(framed${imports.length - 1})`;
				});
				return { code: `${imports.join('\n')}\n${body}`, map: null };
			}
		},
		buildEnd() {
			const addWithImports = (ids: readonly string[], found: Set<string>) => {
				for (const id of ids.filter((one) => !found.has(one))) {
					found.add(id);
					addWithImports(this.getModuleInfo(id)?.importedIds ?? [], found);
				}
			};
			const ids = [...this.getModuleIds()];
			addWithImports(
				ids.filter((id) => id.endsWith('/runtime/client/bundle.js')),
				frame
			);
			addWithImports(
				ids.filter((id) => /\/client-optimized\/nodes\/\d+\.js$/.test(id)),
				pages
			);
		}
	};
}

export default defineConfig({
	plugins: [readFlows, readCards, readTraining, flowFiles(resolve('flows')), sveltekit(), pagesInTwoFiles()],
	build: {
		// Woff2 and SVG as files: `data:` addresses are refused by the content security policy.
		assetsInlineLimit: 0
	},
	test: {
		// Both cores of the smallest machine; the default leaves one idle.
		maxWorkers: 2,
		// Wide: on a shared machine everything can take five times as long. Nothing waits longer than it needs.
		testTimeout: 30_000,
		hookTimeout: 60_000,
		setupFiles: ['tests/support/load-guard.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/ui/**', 'tests/e2e/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'jsdom',
					environment: 'jsdom',
					include: ['tests/ui/**/*.test.ts']
				},
				resolve: { conditions: ['browser'] }
			}
		]
	}
});
