import type { RoleId } from '#flow/ids.ts';
import type { TranscriptFields } from './transcript-fields.ts';
import type { Entry, Observation } from './transcript.ts';

const KINDS = [
	'answered',
	'revised',
	'decided',
	'passed',
	'skipped',
	'noted',
	'consulted',
	'talked',
	'agreed',
	'departed',
	'withdrawn'
] as const satisfies readonly Entry['kind'][];

/** No question is asked more often than this on one way. */
const VISITS_MAX = 1_000;

type Stamp = Pick<Entry, 'id' | 'at' | 'screen'>;
type BodyOf<Each> = Each extends Entry ? Omit<Each, keyof Stamp> : never;

/** One entry of a transcript from outside; throws `UnfitTranscriptError` when it does not fit the format. */
export function readEntry(fields: TranscriptFields): Entry {
	const kind = fields.oneOf('kind', KINDS);
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
			return { kind, ...(fields.has('items') ? { items: fields.ids('items') } : {}), ...fields.texts('note') };
		case 'skipped':
			return { kind, reasons: fields.ids('reasons'), ...fields.texts('note') };
		case 'noted':
			return { kind, observation: readObservation(fields.object('observation')) };
		case 'withdrawn':
			return { kind, entry: fields.entryId('entry') };
		default:
			return readAct(kind, fields);
	}
}

function readAct(kind: 'consulted' | 'talked' | 'agreed' | 'departed', fields: TranscriptFields): BodyOf<Entry> {
	switch (kind) {
		case 'consulted': {
			const said = fields.object('consult');
			const [on, advice] = [said.day('on'), said.text('advice')];
			return { kind, consult: { role: said.id('role'), on, advice, ...said.texts('asked') } };
		}
		case 'talked': {
			const said = fields.object('talk');
			const whom = said.oneOf('with', ['parents', 'child', 'both']);
			const [on, text] = [said.day('on'), said.text('said')];
			return { kind, talk: { with: whom, role: said.id('role'), on, said: text, ...said.texts('agreed') } };
		}
		case 'agreed': {
			const said = fields.object('agreement');
			return { kind, agreement: { what: said.text('what'), role: said.id('role'), due: said.day('due') } };
		}
		case 'departed': {
			const said = fields.object('departure');
			const [why, lookAgain] = [said.text('why'), said.day('lookAgain')];
			const discussedWith = said.ids<RoleId>('discussedWith');
			return { kind, departure: { reasons: said.ids('reasons'), why, discussedWith, lookAgain } };
		}
		default:
			return kind satisfies never;
	}
}

function readObservation(said: TranscriptFields): Observation {
	return {
		knowledge: said.oneOf('knowledge', ['seen', 'told', 'impression']),
		what: said.text('what'),
		...said.texts('words', 'toldBy', 'context', 'otherwise', 'well'),
		...(said.has('on') ? { on: said.day('on') } : {})
	};
}
