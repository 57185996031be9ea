import type { EntryId } from '#session/transcript.ts';
import type { DossierFollowUp } from '../dossier-rows.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** How each agreement went, by the record it was made in; oldest first. */
export function followUps({ records }: Walk): ReadonlyMap<EntryId, readonly DossierFollowUp[]> {
	const found = new Map<EntryId, readonly DossierFollowUp[]>();
	for (const record of records) {
		if (record.kind !== 'followed') continue;
		const { agreement, on, went, note } = record.followUp;
		found.set(agreement, [...(found.get(agreement) ?? []), { on, went, note: written(note) }]);
	}
	return found;
}
