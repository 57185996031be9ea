import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatDiagnostic } from '#flow/diagnostics/diagnostic.ts';
import type { Edition, Translation } from '#flow/flow.ts';
import { differenceOf, type Json } from '#flow/difference.ts';
import { reviewedOn } from '#flow/reviewed-on.ts';
import { flowIds } from './load-edition.ts';
import { loadOnce } from './load-once.ts';

const PREFIX = 'virtual:flow/';
const LIST = 'virtual:flows';
const RESOLVED = '\0virtual:flow';

/**
 * Flows are read and checked while building: `import edition from 'virtual:flow/<id>'` is a checked edition as data, and
 * a flow with an error fails the build with file, line, column and how to mend it. Every flow of the folder is checked,
 * also one that no page imports.
 */
export function flows(root = resolve('flows')): Plugin {
	const load = async (id: string, warn: (text: string) => void) => {
		const { edition, diagnostics, files } = await loadOnce(root, id);
		const lines = diagnostics.map((finding) => formatDiagnostic(finding, 'nl'));
		if (!edition || diagnostics.some(({ severity }) => severity === 'error'))
			throw new Error(`De flow '${id}' kan niet worden gebouwd.\n\n${lines.join('\n')}\n`);
		for (const line of lines) warn(line);
		return { edition, files };
	};
	return {
		name: 'zorgvuldig-flows',
		async buildStart() {
			for (const id of await flowIds(root)) await load(id, (text) => this.warn(text));
		},
		resolveId: (id) => (id === LIST || id.startsWith(PREFIX) ? '\0' + id : undefined),
		async load(id) {
			if (id !== '\0' + LIST && !id.startsWith('\0' + PREFIX)) return undefined;
			const ids = id === '\0' + LIST ? await flowIds(root) : [id.slice('\0'.length + PREFIX.length)];
			const loaded = await Promise.all(ids.map((flow) => load(flow, () => {})));
			for (const file of loaded.flatMap(({ files }) => files)) this.addWatchFile(file);
			if (id === '\0' + LIST) return listModule(loaded.map(({ edition }) => edition));
			return editionModule(loaded[0]!.edition, async (base) => (await load(base, () => {})).edition);
		},
		configureServer(server) {
			server.watcher.add(root);
		},
		// `addWatchFile` alone does not renew a virtual module in development.
		hotUpdate({ file }) {
			if (!file.startsWith(root + sep)) return undefined;
			const graph = this.environment.moduleGraph;
			const modules = [...graph.idToModuleMap.values()].filter((module) => module.id?.startsWith(RESOLVED));
			for (const module of modules) graph.invalidateModule(module);
			this.environment.hot.send({ type: 'full-reload' });
			return [];
		}
	};
}

/**
 * An edition as a module: its base, and what differs. Twenty sectors on one base are then little more to send, and to keep
 * ready for when there is no network, than that base.
 */
async function editionModule(edition: Edition, load: (id: string) => Promise<Edition>): Promise<string> {
	// A string that the browser parses as JSON starts faster than an object literal of this size.
	const parsed = (data: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
	const [base] = edition.flow.extends;
	if (base === undefined) return `export default ${parsed(edition)};`;
	const difference = differenceOf((await load(base)) as unknown as Json, edition as unknown as Json);
	return [
		`import base from '${PREFIX}${base}';`,
		`import { withDifference } from '#flow/difference.ts';`,
		`export default withDifference(base, ${parsed(difference)});`
	].join('\n');
}

/**
 * What every page may know without a flow: which flows there are, how to fetch one, where people work, and whom to call.
 * The contacts are those of all flows together, so that help is at hand before a workplace was chosen.
 */
function listModule(editions: readonly Edition[]): string {
	const list = editions.map(({ flow, words, translations, sources, hash }) => {
		const { id, version, sector, route, workplaces, offered, reviewBy } = flow;
		const titles = { nl: words.flow, ...eachTranslation(translations, (translation) => translation.flow) };
		return { id, version, sector, route, hash, workplaces, offered, reviewBy, reviewed: reviewedOn(sources), titles };
	});
	const loaders = list.map(({ id }) => `'${id}': () => import('${PREFIX}${id}').then((module) => module.default)`);
	const contacts = new Map(editions.flatMap(({ flow }) => flow.contacts.map((contact) => [contact.id, contact])));
	const merged = (pick: (words: Translation) => object | undefined) => ({
		nl: Object.assign({}, ...editions.map(({ words }) => pick(words))) as Record<string, unknown>,
		en: Object.assign({}, ...editions.map(({ translations }) => pick(translations.en ?? {}))) as Record<string, unknown>
	});
	const labels = merged((words) => words.workplaces);
	const workplaces = Object.entries(labels.nl).map(([id, nl]) => [
		id,
		{ nl, ...(labels.en[id] ? { en: labels.en[id] } : {}) }
	]);
	return [
		`export const flows = ${JSON.stringify(list)};`,
		`export const workplaces = ${JSON.stringify(Object.fromEntries(workplaces))};`,
		`export const contacts = ${JSON.stringify([...contacts.values()])};`,
		`export const contactWords = ${JSON.stringify(merged((words) => words.contacts))};`,
		`export const loadFlow = {${loaders.join(', ')}};`
	].join('\n');
}

function eachTranslation<T>(
	translations: Edition['translations'],
	pick: (words: Translation) => T | undefined
): { en?: T } {
	const en = translations.en && pick(translations.en);
	return en === undefined ? {} : { en };
}
