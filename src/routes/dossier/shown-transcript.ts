import type { WalkedSession } from '#dossier/index.ts';
import { accept } from '#guard/review.ts';
import { withTextsOf } from '#session/entry-texts.ts';
import type { Entry, EntryId, Transcript } from '#session/transcript.ts';

/**
 * The transcript of a walk as it goes into a file: what the record shows, with the texts as they were decided on. Answers
 * that no longer count stay, so that it can be walked again, but without their words: nobody was asked about those.
 *
 * @param shown - the walk as `RecordCheck` shows it
 */
export function shownTranscript(shown: WalkedSession): Transcript {
	const decided = new Map<EntryId, Entry>();
	for (const { move } of shown.path) if (move) decided.set(move.id, move);
	for (const record of shown.records) decided.set(record.id, record);
	const nothing = accept('', []);
	const entries = shown.transcript.entries.map((entry) => decided.get(entry.id) ?? withTextsOf(entry, () => nothing));
	return { ...shown.transcript, entries };
}
