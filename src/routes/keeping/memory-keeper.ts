import type { Edition } from '#flow/flow.ts';
import type { SituationId } from '#vault/ids.ts';
import type { Keeper } from './keeper.ts';
import type { SituationBody, SituationHeader } from './situation.ts';

/** *Alleen nu, niets bewaren*: gone when the page is closed or locked. Nothing here reaches any storage. `onchange`: its list differs. */
export function memoryKeeper(onchange: () => void): Keeper {
	const situations = new Map<SituationId, { header: SituationHeader; body: SituationBody; rev: number }>();
	const editions = new Map<string, Edition>();
	return {
		kind: 'memory',
		list: () =>
			[...situations].map(([id, { header, rev }]) => ({ id, header, rev, expiry: null, state: 'whole' as const })),
		async read(id) {
			const found = situations.get(id);
			if (!found) throw new Error('there is no situation with this id in memory');
			return found.body;
		},
		async save(id, header, body) {
			situations.set(id, { header, body, rev: (situations.get(id)?.rev ?? 0) + 1 });
			onchange();
		},
		async remove(id) {
			situations.delete(id);
			onchange();
		},
		readEdition: async (hash) => editions.get(hash) ?? null,
		async saveEdition(edition) {
			editions.set(edition.hash, edition);
		}
	};
}
