import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatDiagnostic } from '#flow/diagnostics/diagnostic.ts';
import { loadCards, type LoadedCards } from './load-cards.ts';

const CARDS = 'virtual:cards';
const RESOLVED = `\0${CARDS}`;

/**
 * Cards are read and checked while building: `import('virtual:cards')` gives all of them as data, in a file of its own. An
 * error in one fails the build with file, line, column and how to mend it.
 */
export function cards(root = resolve('flows')): Plugin {
	let known: Promise<LoadedCards> | null = null;
	const load = async (warn: (text: string) => void) => {
		const { reference, diagnostics, files } = await (known ??= loadCards(root));
		const lines = diagnostics.map((finding) => formatDiagnostic(finding, 'nl'));
		if (diagnostics.some(({ severity }) => severity === 'error'))
			throw new Error(`De kaarten kunnen niet worden gebouwd.\n\n${lines.join('\n')}\n`);
		for (const line of lines) warn(line);
		return { reference, files };
	};
	return {
		name: 'zorgvuldig-cards',
		async buildStart() {
			known = null;
			await load((text) => this.warn(text));
		},
		resolveId: (id) => (id === CARDS ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return undefined;
			const { reference, files } = await load(() => {});
			for (const file of files) this.addWatchFile(file);
			// A string that the browser parses as JSON starts faster than an object literal of this size.
			return `export const reference = JSON.parse(${JSON.stringify(JSON.stringify(reference))});`;
		},
		// `addWatchFile` alone does not renew a virtual module in development, nor does it see a new card.
		hotUpdate({ file }) {
			if (!file.startsWith(resolve(root, 'cards') + sep)) return undefined;
			known = null;
			const graph = this.environment.moduleGraph;
			const module = graph.getModuleById(RESOLVED);
			if (module) graph.invalidateModule(module);
			this.environment.hot.send({ type: 'full-reload' });
			return [];
		}
	};
}
