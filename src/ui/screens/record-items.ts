import type { Words } from '#flow/flow.ts';
import type { ScreenView } from '#session/view.ts';
import type { RecordItem } from '#ui/RecordList.svelte';
import { formatDate } from '#ui/format-date.ts';
import { labelOf } from '#ui/label-of.ts';
import { messages } from '#ui/messages/records.nl.ts';

function parts(...all: (string | undefined)[]): string[] {
	return all.filter((part) => part !== undefined && part !== '') as string[];
}

/** Records of a screen as a person reads them back; records of other kinds are left out. */
export function recordItems(records: ScreenView['records'], words: Words): RecordItem[] {
	return records.flatMap((record): RecordItem[] => {
		const { id } = record;
		switch (record.kind) {
			case 'noted': {
				const { knowledge, what, on, toldBy } = record.observation;
				const label = parts(messages.notes.knowledge[knowledge], toldBy, on && formatDate(on));
				return [{ id, label, icon: knowledge, text: what, quote: record.observation.words }];
			}
			case 'consulted': {
				const { role, on, advice } = record.consult;
				return [{ id, label: [labelOf(words.roles, role).label, formatDate(on)], text: advice }];
			}
			case 'talked': {
				const { role, on, said } = record.talk;
				return [{ id, label: [labelOf(words.roles, role).label, formatDate(on)], text: said }];
			}
			case 'agreed': {
				const { role, due, what } = record.agreement;
				const label = [labelOf(words.roles, role).label, messages.agreement.until(formatDate(due))];
				return [{ id, label, text: what }];
			}
			case 'tried':
			case 'heard':
			case 'estimated':
			case 'followed':
			case 'reweighed':
			case 'departed':
				return [];
			default:
				return record satisfies never;
		}
	});
}
