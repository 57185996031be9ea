/** The texts that somebody typed, wherever they stand in an entry. A new kind of entry does not compile until it is here. */
import type { ReviewedText } from '#guard/reviewed-text.ts';
import type { Entry } from './transcript.ts';

/** @param key - names the text among those of a transcript: the entry's id and the field */
export type ChangeText = (text: ReviewedText, key: string) => ReviewedText;

export function textsOf(entry: Entry): readonly ReviewedText[] {
	const texts: ReviewedText[] = [];
	withTextsOf(entry, (text) => {
		texts.push(text);
		return text;
	});
	return texts;
}

/** The entry with every text that somebody typed in it changed. */
export function withTextsOf<E extends Entry>(entry: E, change: ChangeText): E;
export function withTextsOf(entry: Entry, change: ChangeText): Entry {
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
