import type { WalkedSession } from '#dossier/index.ts';
import type { ScreenId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { withTextsOf, type ChangeText } from '#session/entry-texts.ts';
import type { Entry, EntryId } from '#session/transcript.ts';

/** A text somebody typed, and where it stands. */
export interface TypedText {
	/** Names it among the texts of the walk. */
	readonly key: string;
	readonly screen: ScreenId;
	/** Position of that screen on the path; null when the path does not lead there any more. */
	readonly index: number | null;
	readonly text: ReviewedText;
}

/** Every text that a record of the walk can show, in the order of the path; each once. */
export function typedTexts(walk: WalkedSession): readonly TypedText[] {
	const found: TypedText[] = [];
	const collect = (entry: Entry, index: number | null) => {
		withTextsOf(entry, (text, key) => {
			found.push({ key, screen: entry.screen, index, text });
			return text;
		});
	};
	const shown = new Set<EntryId>();
	for (const { index, screen, move } of walk.path) {
		for (const record of walk.records) {
			if (record.screen !== screen || shown.has(record.id)) continue;
			shown.add(record.id);
			collect(record, index);
		}
		if (move) collect(move, index);
	}
	for (const record of walk.records) if (!shown.has(record.id)) collect(record, null);
	return found;
}

/** The same walk with its texts changed: for a document, never to be kept. */
export function withTexts(walk: WalkedSession, change: ChangeText): WalkedSession {
	return {
		path: walk.path.map((stop) => (stop.move ? { ...stop, move: withTextsOf(stop.move, change) } : stop)),
		records: walk.records.map((record) => withTextsOf(record, change)),
		transcript: walk.transcript,
		norm: walk.norm,
		stale: walk.stale,
		steps: () => walk.steps()
	};
}
