import type { ScreenView } from '#session/view.ts';
import type { RecordItem } from '#ui/RecordList.svelte';
import { injuryInWords } from '#ui/body/injury-in-words.ts';
import { formatDate } from '#ui/format-date.ts';
import { messages as observeMessages } from '#ui/messages/observe.nl.ts';
import { messages } from '#ui/messages/records.nl.ts';

/** Observations as a person reads them back: everything that was written, under the names of the fields. */
export function observationItems(records: ScreenView['records']): RecordItem[] {
	const { listed } = observeMessages;
	return records.flatMap((record): RecordItem[] => {
		if (record.kind !== 'noted') return [];
		const { knowledge, what, words, toldBy, on, until, context, otherwise, well, injuries } = record.observation;
		const first = on && formatDate(on);
		const when = first && until ? listed.period(first, formatDate(until)) : first;
		const more = [
			{ name: listed.body, texts: (injuries ?? []).map(injuryInWords) },
			{ name: listed.context, texts: context ? [context] : [] },
			{ name: listed.otherwise, texts: otherwise ? [otherwise] : [] },
			{ name: listed.well, texts: well ? [well] : [] }
		];
		return [
			{
				id: record.id,
				label: [messages.notes.knowledge[knowledge], toldBy ?? '', when ?? ''].filter((part) => part !== ''),
				icon: knowledge,
				text: what,
				quote: words,
				more: more.filter(({ texts }) => texts.length > 0)
			}
		];
	});
}
