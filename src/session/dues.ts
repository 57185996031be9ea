import type { RoleId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import type { LastingRecord } from './session.ts';
import type { EntryId, FollowUp, IsoDate } from './transcript.ts';

/** Something with a day on which it is to be done or looked at: an agreement, what a consult or talk agreed, a departure. */
export interface Due {
	readonly entry: EntryId;
	readonly kind: 'agreed' | 'consulted' | 'talked' | 'departed';
	readonly due: IsoDate;
	/** Null for a departure: it says when to look again, not what. */
	readonly what: ReviewedText | null;
	readonly role: RoleId | null;
	/** How it went, as it was written down last; null while it is open. */
	readonly followUp: FollowUp | null;
}

/** Everything with a day, earliest first; of the same day in the order in which it was written down. */
export function duesOf(records: readonly LastingRecord[]): readonly Due[] {
	const followed = new Map<EntryId, FollowUp>();
	for (const record of records)
		if (record.kind === 'followed') followed.set(record.followUp.agreement, record.followUp);
	return records
		.flatMap((record): readonly Omit<Due, 'followUp'>[] => {
			const { id: entry } = record;
			switch (record.kind) {
				case 'agreed': {
					const { due, what, role } = record.agreement;
					return [{ entry, kind: 'agreed', due, what, role }];
				}
				case 'consulted':
				case 'talked': {
					const { due, agreed, agreedRole } = record.kind === 'consulted' ? record.consult : record.talk;
					if (due === undefined) return [];
					return [{ entry, kind: record.kind, due, what: agreed ?? null, role: agreedRole ?? null }];
				}
				case 'departed':
					return [{ entry, kind: 'departed', due: record.departure.lookAgain, what: null, role: null }];
				default:
					return [];
			}
		})
		.map((due) => ({ ...due, followUp: followed.get(due.entry) ?? null }))
		.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** The first day on which something that is still open is due; null when nothing is. */
export function firstOpenDue(records: readonly LastingRecord[]): IsoDate | null {
	return duesOf(records).find(({ followUp }) => followUp === null)?.due ?? null;
}
