import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { flowIds } from './load-edition.ts';
import { readOnce } from './read-once.ts';

const LIST = 'virtual:flow-files';
const FILE = 'virtual:flow-files/';
const RESOLVED = `\0${LIST}`;

/**
 * What a browser needs, besides the editions it has, to put an organisation's file over a flow: each `flow.yaml` as plain
 * data, since an edition no longer says what is locked. Its words and sources are those of the edition. A file of its own
 * for each flow, a few KiB, fetched when somebody opens such a file.
 */
export function flowFiles(root = resolve('flows')): Plugin {
	return {
		name: 'zorgvuldig-flow-files',
		resolveId: (id) => (id === LIST || id.startsWith(FILE) ? `\0${id}` : undefined),
		async load(id) {
			if (id === RESOLVED) {
				const loaders = (await flowIds(root)).map(
					(flow) => `'${flow}': () => import('${FILE}${flow}').then((module) => module.default)`
				);
				return `export const loadFlowData = {${loaders.join(', ')}};`;
			}
			if (!id.startsWith(`\0${FILE}`)) return undefined;
			const path = join(root, id.slice(FILE.length + 1), 'flow.yaml');
			this.addWatchFile(path);
			const { source } = readOnce(await readFile(path, 'utf8'), path);
			// What is wrong with a flow is said by who builds its edition.
			if (!source) throw new Error(`'${path}' kan niet worden gelezen.`);
			// A string that the browser parses as JSON starts faster than an object literal of this size.
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(source.data))});`;
		},
		// `addWatchFile` alone does not renew a virtual module in development.
		hotUpdate({ file }) {
			if (!file.startsWith(root + sep)) return undefined;
			const graph = this.environment.moduleGraph;
			for (const module of graph.idToModuleMap.values())
				if (module.id?.startsWith(RESOLVED)) graph.invalidateModule(module);
			return undefined;
		}
	};
}
