import { flowIds, loadEdition } from '#build/load-edition.ts';
import { reviewedOn } from '#flow/reviewed-on.ts';
import { Misuse, type Command } from './call.ts';
import { hasErrors } from './findings.ts';
import { folderOf } from './load-named.ts';

/**
 * `list`: the shipped flows. One with errors is left out of the JSON and gives exit 1. `reviewed` is the date of the oldest
 * expert review, null while any claim has none.
 */
export const list: Command = {
	options: ['flows'],
	async run(call, { root }) {
		if (call.arguments.length > 0) throw new Misuse(`te veel: '${call.arguments.join(' ')}'`);
		const within = await folderOf(call, root);
		const flows = [];
		const broken: string[] = [];
		for (const id of await flowIds(within)) {
			const { edition, diagnostics } = await loadEdition(within, id, { bases: root });
			if (!edition || hasErrors(diagnostics)) {
				broken.push(`${id}  heeft fouten: flow check ${id}`);
				continue;
			}
			const { sector, route, version } = edition.flow;
			flows.push({ id, sector, route, version, reviewed: reviewedOn(edition.sources) });
		}
		const lines = flows.map(({ id, sector, route, version, reviewed }) =>
			[id, sector, route, version, reviewed ?? 'nog niet door een deskundige nagekeken'].join('  ')
		);
		return { exit: broken.length > 0 ? 1 : 0, json: { flows }, text: [...lines, ...broken].join('\n') };
	}
};
