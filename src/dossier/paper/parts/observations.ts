import { formatDay } from '../../calendar-day.ts';
import type { DossierInjury, DossierObservation } from '../../dossier-rows.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fixed, joined, optional, text, typed, under } from '../line.ts';
import type { Block, Line } from '../paper.ts';

/** Observations of one kind of knowledge, in a table of their own under how they are known. */
export function observationBlocks(
	title: string,
	all: readonly DossierObservation[],
	sentences: Sentences
): readonly Block[] {
	if (all.length === 0) return under(title, [text(sentences.none)]);
	const { labels } = sentences;
	const rows = all.map((one) => [
		[fixed(dayOrPeriod(one, sentences))],
		[
			typed(one.what),
			...labelled(labels.words, one.words),
			...one.injuries.map((injury) => joined(`${labels.injuries}: `, injuryLine(injury, sentences)))
		],
		[
			...labelled(labels.toldBy, one.toldBy),
			...labelled(labels.context, one.context),
			...labelled(labels.otherwise, one.otherwise),
			...labelled(labels.well, one.well),
			...(one.on === one.writtenOn ? [] : [fixed(`${labels.writtenOn} ${formatDay(one.writtenOn)}`)]),
			...(one.isSinceWeighing ? [fixed(sentences.sinceWeighing)] : [])
		]
	]);
	return under(title, [
		{ kind: 'table', caption: title, dated: true, head: [labels.date, labels.what, labels.note], rows }
	]);
}

function dayOrPeriod({ on, until }: DossierObservation, sentences: Sentences): string {
	if (on === null) return sentences.noDate;
	return until === null ? formatDay(on) : sentences.period(formatDay(on), formatDay(until));
}

/** Place, kind, size and shape on one line: what was seen, and nothing about how it came there. */
function injuryLine(injury: DossierInjury, { size }: Sentences): Line {
	const { placeText, kindText, shapeText, length, width, note } = injury;
	const said = [placeText, kindText, size(length, width), shapeText ?? ''].filter((part) => part !== '').join(', ');
	return joined(fixed(said), ...optional(note, (words) => joined('. ', typed(words))));
}

function labelled(label: string, said: string | null): readonly Line[] {
	return optional(said, (words) => joined(`${label}: `, typed(words)));
}
