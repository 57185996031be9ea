import type { TranscriptFields } from './transcript-fields.ts';
import type { Entry } from './transcript.ts';
import { readRecord, RECORD_KINDS } from './read-record.ts';

const MOVE_KINDS = ['answered', 'revised', 'decided', 'passed', 'skipped'] as const;

/** No question is asked more often than this on one way. */
const VISITS_MAX = 1_000;
/** A screen has no more prompts than items. */
const PROMPTS_MAX = 200;

type Stamp = Pick<Entry, 'id' | 'at' | 'screen'>;
export type BodyOf<Each> = Each extends Entry ? Omit<Each, keyof Stamp> : never;

/** One entry of a transcript from outside; throws `UnfitTranscriptError` when it does not fit the format. */
export function readEntry(fields: TranscriptFields): Entry {
	const kind = fields.oneOf('kind', [...MOVE_KINDS, ...RECORD_KINDS]);
	const stamp: Stamp = { id: fields.entryId('id'), at: fields.moment('at'), screen: fields.id('screen') };
	// The compiler cannot see that a stamp and a body of one kind are an entry of that kind again.
	return { ...stamp, ...readBody(kind, fields) } as Entry;
}

function readBody(kind: Entry['kind'], fields: TranscriptFields): BodyOf<Entry> {
	switch (kind) {
		case 'answered':
			return { kind, answer: fields.id('answer'), ...fields.texts('why') };
		case 'revised': {
			const visit = fields.has('visit') ? { visit: fields.count('visit', VISITS_MAX) } : {};
			return { kind, answer: fields.id('answer'), ...visit, ...fields.texts('why') };
		}
		case 'decided':
			return {
				kind,
				answer: fields.id('answer'),
				outcome: fields.has('outcome') ? fields.id('outcome') : null,
				advised: fields.has('advised') ? fields.id('advised') : null,
				...fields.texts('why')
			};
		case 'passed':
			return {
				kind,
				...(fields.has('items') ? { items: fields.ids('items') } : {}),
				...fields.texts('note'),
				...(fields.has('texts') ? { texts: readPrompts(fields) } : {})
			};
		case 'skipped':
			return { kind, reasons: fields.ids('reasons'), ...fields.texts('note') };
		default:
			return readRecord(kind, fields);
	}
}

function readPrompts(fields: TranscriptFields) {
	return fields
		.objects('texts', PROMPTS_MAX)
		.map((prompt) => ({ item: prompt.id<never>('item'), text: prompt.text('text') }));
}
