import type { Walked } from '#dossier/index.ts';
import type { ListedSituation } from '../keeping/app-state.svelte.ts';
import { loadShipped, loadWalking } from '../keeping/load-walking.ts';

/** What was walked in these situations, for counting; those that do not open are counted and left out. */
export async function readWalks(
	situations: readonly ListedSituation[]
): Promise<{ readonly walks: readonly Walked[]; readonly unreadable: number }> {
	const { replay } = await loadWalking();
	const walks: Walked[] = [];
	for (const { id, keeper, state } of situations) {
		if (state !== 'whole') continue;
		try {
			const { transcript } = await keeper.read(id);
			const edition =
				(await keeper.readEdition(transcript.hash)) ?? (await loadShipped(transcript.flow, transcript.hash));
			if (edition) walks.push({ session: replay(edition, transcript), edition });
		} catch {
			// Counted below. Why it does not open is said where it is opened.
		}
	}
	return { walks, unreadable: situations.length - walks.length };
}
