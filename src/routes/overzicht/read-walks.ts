import type { Walked } from '#dossier/index.ts';
import type { Edition } from '#flow/flow.ts';
import type { EditionHash } from '#flow/ids.ts';
import type { ListedSituation } from '../keeping/app-state.svelte.ts';
import { loadShipped, loadWalking } from '../keeping/load-walking.ts';

/** What was walked in these situations, for counting; those that do not open are counted and left out. */
export async function readWalks(
	situations: readonly ListedSituation[]
): Promise<{ readonly walks: readonly Walked[]; readonly unreadable: number }> {
	const { replay } = await loadWalking();
	const walks: Walked[] = [];
	const editions = new Map<EditionHash, Edition | null>();
	for (const { id, keeper, state } of situations) {
		if (state !== 'whole') continue;
		try {
			const { transcript } = await keeper.read(id);
			const { flow, hash } = transcript;
			const known = editions.get(hash);
			const edition = known ?? (await keeper.readEdition(hash)) ?? (await loadShipped(flow, hash));
			editions.set(hash, edition);
			if (edition) walks.push({ session: replay(edition, transcript), edition });
		} catch {
			// Counted below. Why it does not open is said where it is opened.
		}
		// Many take seconds together: the page answers in between.
		await new Promise((resolve) => setTimeout(resolve));
	}
	return { walks, unreadable: situations.length - walks.length };
}
