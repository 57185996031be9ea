import { flowIds, loadEdition } from '#build/load-edition.ts';
import type { Sources } from '#flow/flow.ts';
import type { Command } from './call.ts';

/** `list`: the shipped flows. `reviewed` is the date of the oldest expert review, null while any claim has none. */
export const list: Command = async (_, root) => {
	const flows = [];
	for (const id of await flowIds(root)) {
		const { edition } = await loadEdition(root, id);
		if (!edition) continue;
		const { sector, route, version } = edition.flow;
		flows.push({ id, sector, route, version, reviewed: reviewedOn(edition.sources) });
	}
	const text = flows
		.map(({ id, sector, route, version, reviewed }) =>
			[id, sector, route, version, reviewed ?? 'nog niet door een deskundige nagekeken'].join('  ')
		)
		.join('\n');
	return { exit: 0, json: { flows }, text };
};

function reviewedOn(sources: Sources): string | null {
	const { documents: _, ...claims } = sources;
	const reviews = Object.values(claims).flatMap((list) => Object.values(list).map((claim) => claim.reviewed?.on ?? null));
	return reviews.includes(null) ? null : (reviews.sort()[0] ?? null);
}
