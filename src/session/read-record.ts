import type { RoleId } from '#flow/ids.ts';
import { BODY_PLACES, INJURIES_MOST, INJURY_KINDS, INJURY_MOST_MM, INJURY_SHAPES } from './body.ts';
import type { BodyOf } from './read-entry.ts';
import { UnfitTranscriptError, type TranscriptFields } from './transcript-fields.ts';
import type { Agreement, Consult, Injury, IsoDate, Observation, Recorded, Talk, Voice } from './transcript.ts';

export const RECORD_KINDS = [
	'noted',
	'consulted',
	'talked',
	'tried',
	'heard',
	'estimated',
	'agreed',
	'followed',
	'departed',
	'reweighed',
	'withdrawn'
] as const satisfies readonly Recorded['kind'][];

const HORIZONS = ['today', 'weeks'] as const;
const PARTNERS = ['parents', 'child', 'both', 'client'] as const;

/** What a record of this kind holds; throws `UnfitTranscriptError` when it does not fit the format. */
export function readRecord(kind: Recorded['kind'], fields: TranscriptFields): BodyOf<Recorded> {
	switch (kind) {
		case 'noted':
			return { kind, observation: readObservation(fields.object('observation')) };
		case 'consulted':
			return { kind, consult: readConsult(fields.object('consult')) };
		case 'talked':
			return { kind, talk: readTalk(fields.object('talk')) };
		case 'tried': {
			const said = fields.object('attempt');
			const [role, on] = [said.id<RoleId>('role'), said.day('on')];
			return { kind, attempt: { with: said.oneOf('with', PARTNERS), role, on, ...said.texts('note') } };
		}
		case 'heard':
			return { kind, voice: readVoice(fields.object('voice')) };
		case 'estimated': {
			const said = fields.object('estimate');
			const estimate = said.oneOf('estimate', ['report', 'help', 'report-and-help', 'close', 'unsure']);
			return { kind, estimate: { estimate, ...said.texts('why') } };
		}
		case 'agreed':
			return { kind, agreement: readAgreement(fields.object('agreement')) };
		case 'followed': {
			const said = fields.object('followUp');
			const [agreement, on] = [said.entryId('agreement'), said.day('on')];
			return {
				kind,
				followUp: { agreement, on, went: said.oneOf('went', ['done', 'partly', 'not']), ...said.texts('note') }
			};
		}
		case 'departed': {
			const said = fields.object('departure');
			const [why, lookAgain] = [said.text('why'), said.day('lookAgain')];
			const discussedWith = said.ids<RoleId>('discussedWith');
			return { kind, departure: { reasons: said.ids('reasons'), why, discussedWith, lookAgain } };
		}
		case 'reweighed':
			return { kind, ...fields.texts('note') };
		case 'withdrawn':
			return { kind, entry: fields.entryId('entry') };
		default:
			return kind satisfies never;
	}
}

function readObservation(said: TranscriptFields): Observation {
	return {
		knowledge: said.oneOf('knowledge', ['seen', 'told', 'impression']),
		what: said.text('what'),
		...said.texts('words', 'toldBy', 'context', 'otherwise', 'well'),
		...readPeriod(said),
		...(said.has('injuries') ? { injuries: said.objects('injuries', INJURIES_MOST).map(readInjury) } : {})
	};
}

function readPeriod(said: TranscriptFields): { on?: IsoDate; until?: IsoDate } {
	if (!said.has('on')) {
		if (said.has('until')) throw new UnfitTranscriptError(`${said.at}.on`, 'de eerste dag van de periode');
		return {};
	}
	const on = said.day('on');
	if (!said.has('until')) return { on };
	const until = said.day('until');
	if (until < on) throw new UnfitTranscriptError(`${said.at}.until`, 'een dag op of na de eerste dag');
	return { on, until };
}

function readInjury(said: TranscriptFields): Injury {
	const millimetres = (key: 'length' | 'width') =>
		said.has(key) ? { [key]: said.count(key, INJURY_MOST_MM + 1) } : {};
	return {
		place: said.oneOf('place', BODY_PLACES),
		kind: said.oneOf('kind', INJURY_KINDS),
		...millimetres('length'),
		...millimetres('width'),
		...(said.has('shape') ? { shape: said.oneOf('shape', INJURY_SHAPES) } : {}),
		...said.texts('note')
	};
}

function readConsult(said: TranscriptFields): Consult {
	const [role, on, advice] = [said.id<RoleId>('role'), said.day('on'), said.text('advice')];
	const readAlong = said.has('readAlong') ? ({ readAlong: said.yes('readAlong') } as const) : {};
	return { role, on, advice, ...said.texts('asked'), ...readArranged(said), ...readAlong };
}

function readTalk(said: TranscriptFields): Talk {
	const [role, on, text] = [said.id<RoleId>('role'), said.day('on'), said.text('said')];
	const whom = said.oneOf('with', PARTNERS);
	return { with: whom, role, on, said: text, ...said.texts('present', 'reaction'), ...readArranged(said) };
}

/** What was agreed in a consult or a talk. */
function readArranged(said: TranscriptFields) {
	return {
		...said.texts('agreed'),
		...(said.has('agreedRole') ? { agreedRole: said.id<RoleId>('agreedRole') } : {}),
		...(said.has('due') ? { due: said.day('due') } : {})
	};
}

function readVoice(said: TranscriptFields): Voice {
	const knows = said.oneOf('knows', ['yes', 'partly', 'not-yet']);
	const teller = said.has('teller') ? { teller: said.id<RoleId>('teller') } : {};
	const because = knows === 'not-yet' ? { because: said.text('because') } : said.texts('because');
	return { knows, ...teller, ...said.texts('wants', 'safeAdult'), ...because };
}

function readAgreement(said: TranscriptFields): Agreement {
	const [what, role, due] = [said.text('what'), said.id<RoleId>('role'), said.day('due')];
	return {
		what,
		role,
		due,
		...said.texts('goal'),
		...(said.has('horizon') ? { horizon: said.oneOf('horizon', HORIZONS) } : {}),
		...(said.has('lead') ? { lead: said.id<RoleId>('lead') } : {})
	};
}
