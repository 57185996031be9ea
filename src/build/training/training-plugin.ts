import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatDiagnostic, type Diagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { PracticeCase } from '#training/practice-case.ts';
import { flowIds } from '../load-edition.ts';
import { loadOnce } from '../load-once.ts';
import { namesIn } from '../names-in.ts';
import { loadContent } from './load-content.ts';

const LIST = 'virtual:training';
const CONTENT = 'virtual:training/content';
const CASES = 'virtual:training/cases/';
const RESOLVED = `\0${LIST}`;

/**
 * Practice cases and the content of sessions, read and checked while building. `virtual:training` is the list with what a
 * choice needs, and fetches the rest: the cases of a flow, and the content, are files of their own.
 */
export function training(root = resolve('flows')): Plugin {
	const failOn = (findings: readonly Diagnostic[]) => {
		const errors = findings.filter(({ severity }) => severity === 'error');
		const lines = errors.map((finding) => formatDiagnostic(finding, 'nl'));
		if (errors.length > 0) throw new Error(`De oefencasussen kunnen niet worden gebouwd.\n\n${lines.join('\n')}\n`);
	};
	const load = async () => {
		const loaded = await Promise.all((await flowIds(root)).map((id) => loadOnce(root, id)));
		const read = await loadContent(root, (await namesIn(root)).names.contacts);
		failOn(read.diagnostics);
		const files = [...loaded.flatMap((one) => one.files), ...read.files];
		return { cases: loaded.flatMap((one) => one.cases), content: read.content, files };
	};
	return {
		name: 'zorgvuldig-training',
		resolveId: (id) => (id === LIST || id === CONTENT || id.startsWith(CASES) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(RESOLVED)) return undefined;
			const { cases, content, files } = await load();
			for (const file of files) this.addWatchFile(file);
			// A string that the browser parses as JSON starts faster than an object literal of this size.
			const parsed = (data: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
			if (id === `\0${CONTENT}`) return `export default ${parsed(content)};`;
			if (id.startsWith(`\0${CASES}`)) {
				const flow = id.slice(CASES.length + 1);
				return `export default ${parsed(cases.filter((one) => one.flow === flow))};`;
			}
			return listModule(cases);
		},
		// `addWatchFile` alone does not renew a virtual module in development, nor does it see a new case.
		hotUpdate({ file }) {
			if (!file.startsWith(root + sep)) return undefined;
			const graph = this.environment.moduleGraph;
			for (const module of graph.idToModuleMap.values())
				if (module.id?.startsWith(RESOLVED)) graph.invalidateModule(module);
			this.environment.hot.send({ type: 'full-reload' });
			return [];
		}
	};
}

function listModule(cases: readonly PracticeCase[]): string {
	const list = cases.map(({ id, flow, title, goal, about, warning, exercises, votes }) => ({
		...{ id, flow, title, goal, about, warning },
		exercises: exercises.map(({ kind }) => kind),
		votes: votes.length
	}));
	const flows = [...new Set(cases.map(({ flow }) => flow))];
	const loaders = flows.map((id) => `'${id}': () => import('${CASES}${id}').then((module) => module.default)`);
	return [
		`export const cases = ${JSON.stringify(list)};`,
		`export const loadCases = {${loaders.join(', ')}};`,
		`export const loadContent = () => import('${CONTENT}').then((module) => module.default);`
	].join('\n');
}
