import type { WalkedSession } from '#dossier/index.ts';
import type { ScreenId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
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

/** @param key - as `TypedText` has it */
type Change = (text: ReviewedText, key: string) => ReviewedText;

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
export function withTexts(walk: WalkedSession, change: Change): WalkedSession {
	return {
		path: walk.path.map((stop) => (stop.move ? { ...stop, move: withTextsOf(stop.move, change) } : stop)),
		records: walk.records.map((record) => withTextsOf(record, change)),
		transcript: walk.transcript,
		norm: walk.norm,
		stale: walk.stale,
		steps: () => walk.steps()
	};
}

function withTextsOf<E extends Entry>(entry: E, change: Change): E;
function withTextsOf(entry: Entry, change: Change): Entry {
	switch (entry.kind) {
		case 'answered':
		case 'revised':
		case 'decided':
			return { ...entry, ...texts(entry, ['why']) };
		case 'passed':
		case 'skipped':
			return { ...entry, ...texts(entry, ['note']) };
		case 'noted': {
			const fields = ['what', 'words', 'toldBy', 'context', 'otherwise', 'well'] as const;
			return { ...entry, observation: { ...entry.observation, ...texts(entry.observation, fields) } };
		}
		case 'consulted':
			return { ...entry, consult: { ...entry.consult, ...texts(entry.consult, ['asked', 'advice']) } };
		case 'talked':
			return { ...entry, talk: { ...entry.talk, ...texts(entry.talk, ['said', 'agreed']) } };
		case 'agreed':
			return { ...entry, agreement: { ...entry.agreement, ...texts(entry.agreement, ['what']) } };
		case 'departed':
			return { ...entry, departure: { ...entry.departure, ...texts(entry.departure, ['why']) } };
		case 'withdrawn':
			return entry;
		default:
			return entry satisfies never;
	}

	function texts<Field extends string>(
		fields: { readonly [Name in Field]?: ReviewedText },
		names: readonly Field[]
	): { [Name in Field]?: ReviewedText } {
		const found: { [Name in Field]?: ReviewedText } = {};
		for (const name of names) {
			const text = fields[name];
			if (text !== undefined) found[name] = change(text, `${entry.id} ${name}`);
		}
		return found;
	}
}
