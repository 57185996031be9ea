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
		case 'passed': {
			const written = entry.texts?.map((one) => ({ ...one, text: change(one.text, `${entry.id} prompt ${one.item}`) }));
			return { ...entry, ...texts(entry, ['note']), ...(written ? { texts: written } : {}) };
		}
		case 'skipped':
		case 'reweighed':
			return { ...entry, ...texts(entry, ['note']) };
		case 'noted': {
			const fields = ['what', 'words', 'toldBy', 'context', 'otherwise', 'well'] as const;
			const { observation } = entry;
			const injuries = observation.injuries?.map((injury, index) =>
				injury.note === undefined ? injury : { ...injury, note: change(injury.note, `${entry.id} injury ${index}`) }
			);
			const changed = { ...observation, ...texts(observation, fields), ...(injuries ? { injuries } : {}) };
			return { ...entry, observation: changed };
		}
		case 'consulted':
			return { ...entry, consult: { ...entry.consult, ...texts(entry.consult, ['asked', 'advice', 'agreed']) } };
		case 'talked':
			return { ...entry, talk: { ...entry.talk, ...texts(entry.talk, ['present', 'said', 'reaction', 'agreed']) } };
		case 'agreed':
			return { ...entry, agreement: { ...entry.agreement, ...texts(entry.agreement, ['what', 'goal']) } };
		case 'tried':
			return { ...entry, attempt: { ...entry.attempt, ...texts(entry.attempt, ['note']) } };
		case 'heard':
			return { ...entry, voice: { ...entry.voice, ...texts(entry.voice, ['wants', 'safeAdult', 'because']) } };
		case 'estimated':
			return { ...entry, estimate: { ...entry.estimate, ...texts(entry.estimate, ['why']) } };
		case 'followed':
			return { ...entry, followUp: { ...entry.followUp, ...texts(entry.followUp, ['note']) } };
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
