import type { Words } from '#flow/flow.ts';
import type { LastingRecord } from '#session/session.ts';
import type { Consult, Departure, Voice } from '#session/transcript.ts';
import type { ScreenView } from '#session/view.ts';
import type { RecordItem } from '#ui/RecordList.svelte';
import { formatDate } from '#ui/format-date.ts';
import { labelOf } from '#ui/label-of.ts';
import { messages } from '#ui/messages/records.nl.ts';
import { observationItems } from './observation-item.ts';

type More = NonNullable<RecordItem['more']>;
type Arranged = Pick<Consult, 'agreed' | 'agreedRole' | 'due'>;

/**
 * Records of a screen as a person reads them back: everything that was written, under the names of the fields.
 *
 * @param voice - the names of a voice: the child's, unless the screen asks for somebody else's
 */
export function recordItems(
	records: ScreenView['records'],
	words: Words,
	voice: typeof messages.voice = messages.voice
): RecordItem[] {
	return records.flatMap((record) => itemsOf(record, words, voice));
}

function itemsOf(record: LastingRecord, words: Words, voice: typeof messages.voice): RecordItem[] {
	const { id } = record;
	const role = (role: string | undefined) => (role === undefined ? undefined : labelOf(words.roles, role).label);
	switch (record.kind) {
		case 'noted':
			return observationItems([record]);
		case 'consulted': {
			const { consult } = record;
			const label = parts(role(consult.role), consult.readAlong && messages.consult.readAlong, formatDate(consult.on));
			const more = named([messages.consult.asked, consult.asked], arranged(consult, words));
			return [{ id, label, text: consult.advice, more }];
		}
		case 'talked': {
			const { talk } = record;
			const label = parts(messages.talk.partners[talk.with], role(talk.role), formatDate(talk.on));
			const { present, reaction } = messages.talk;
			const more = named([present, talk.present], [reaction, talk.reaction], arranged(talk, words));
			return [{ id, label, text: talk.said, more }];
		}
		case 'tried': {
			const { with: whom, role: by, on, note } = record.attempt;
			const label = parts(messages.attempt.tried, messages.talk.partners[whom], role(by), formatDate(on));
			return [{ id, label, text: note ?? '' }];
		}
		case 'heard':
			return [{ id, ...voiceItem(record.voice, role(record.voice.teller), voice) }];
		case 'estimated': {
			const { estimate, why } = record.estimate;
			return [{ id, label: [messages.estimate.heading, messages.estimate.answers[estimate]], text: why ?? '' }];
		}
		case 'agreed': {
			const { agreement } = record;
			const { horizons, goal, lead, until } = messages.agreement;
			const column = agreement.horizon && horizons[agreement.horizon];
			const label = parts(role(agreement.role), until(formatDate(agreement.due)));
			return [
				{ id, label, text: agreement.what, column, more: named([goal, agreement.goal], [lead, role(agreement.lead)]) }
			];
		}
		case 'followed': {
			const { went, on, note } = record.followUp;
			const label = [messages.followUp.label, messages.followUp.went[went], formatDate(on)];
			return [{ id, label, text: note ?? '' }];
		}
		case 'reweighed':
			return [{ id, label: [messages.reweighed], text: record.note ?? '' }];
		case 'departed':
			return [{ id, ...departureItem(record.departure, words) }];
		default:
			return record satisfies never;
	}
}

function voiceItem(voice: Voice, teller: string | undefined, text: typeof messages.voice): Omit<RecordItem, 'id'> {
	return {
		label: [text.knows, text.answers[voice.knows]],
		text: voice.because ?? '',
		more: named([text.teller, teller], [text.wants, voice.wants], [text.safeAdult, voice.safeAdult])
	};
}

function departureItem(departure: Departure, words: Words): Omit<RecordItem, 'id'> {
	const { label, reasons, discussed, lookAgain } = messages.departed;
	const each = (labels: Words['roles'], ids: readonly string[]) => ids.map((id) => labelOf(labels, id).label);
	return {
		label: [label],
		text: departure.why,
		more: [
			{ name: reasons, texts: each(words.reasons, departure.reasons) },
			{ name: discussed, texts: each(words.roles, departure.discussedWith) },
			{ name: lookAgain, texts: [formatDate(departure.lookAgain)] }
		]
	};
}

/** What was agreed, and behind it who does it and by when. */
function arranged({ agreed, agreedRole, due }: Arranged, words: Words): [string, ...(string | undefined)[]] {
	const who = agreedRole && labelOf(words.roles, agreedRole).label;
	const line = parts(who, due && messages.agreement.until(formatDate(due))).join(' · ');
	return [messages.arranged.agreed, agreed, line];
}

/** Texts under their name; a name without any is left out. */
function named(...fields: readonly (readonly [string, ...(string | undefined)[]])[]): More {
	return fields.map(([name, ...texts]) => ({ name, texts: parts(...texts) })).filter(({ texts }) => texts.length > 0);
}

function parts(...all: (string | false | undefined)[]): string[] {
	return all.filter((part): part is string => typeof part === 'string' && part !== '');
}
