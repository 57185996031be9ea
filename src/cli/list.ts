import { flowIds, loadEdition } from '#build/load-edition.ts';
import type { Sources } from '#flow/flow.ts';
import { Misuse, type Command } from './call.ts';

/**
 * `list`: the shipped flows. One with errors is left out of the JSON and gives exit 1. `reviewed` is the date of the oldest
 * expert review, null while any claim has none.
 */
export const list: Command = async (call, root) => {
	if (call.arguments.length > 0) throw new Misuse(`te veel: '${call.arguments.join(' ')}'`);
	const flows = [];
	const broken: string[] = [];
	for (const id of await flowIds(root)) {
		const { edition } = await loadEdition(root, id);
		if (!edition) {
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
};

function reviewedOn(sources: Sources): string | null {
	const { documents: _, ...claims } = sources;
	const reviews = Object.values(claims).flatMap((list) =>
		Object.values(list).map((claim) => claim.reviewed?.on ?? null)
	);
	return reviews.includes(null) ? null : (reviews.sort()[0] ?? null);
}
