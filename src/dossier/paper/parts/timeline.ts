import { formatDay } from '../../calendar-day.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fixed, flow, joined, text, typed, under } from '../line.ts';
import type { Block } from '../paper.ts';
import { checklistBlocks } from './checklist.ts';
import { observationBlocks } from './observations.ts';

/** Facts, hearsay and impressions in a table of their own each; then what points to the home; then what was done. */
export function timelinePart(dossier: Dossier, sentences: Sentences): readonly Block[] {
	const { labels, knowledge } = sentences;
	return [
		...observationBlocks(knowledge.seen, dossier.facts, sentences),
		...observationBlocks(knowledge.told, dossier.told, sentences),
		...observationBlocks(knowledge.impression, dossier.impressions, sentences),
		...under(labels.home, [text(dossier.home === null ? fixed(sentences.none) : typed(dossier.home))]),
		...(dossier.childCheck === null ? [] : checklistBlocks(dossier.childCheck, sentences)),
		...under(labels.done, acts(dossier, sentences)),
		...dossier.notes.flatMap((note) => {
			return under(labels.notes, [text(joined(`${formatDay(note.on)}, `, flow(note.title))), text(typed(note.text))]);
		}),
		...(dossier.withdrawn === 0 ? [] : [text(sentences.withdrawn(dossier.withdrawn))])
	];
}

/** Observations stand above, under how they are known; here only what was done. */
function acts({ timeline }: Dossier, sentences: Sentences): readonly Block[] {
	const { labels, timelineKinds } = sentences;
	const rows = timeline
		.filter(({ typed: words }) => words === null)
		.map(({ on, kind, about, with: whom }) => {
			const what = whom === null ? flow(about ?? '') : fixed(sentences.with[whom]);
			return [[fixed(on === null ? sentences.noDate : formatDay(on))], [joined(`${timelineKinds[kind]}: `, what)]];
		});
	return rows.length === 0
		? []
		: [{ kind: 'table', caption: labels.done, dated: true, head: [labels.date, labels.what], rows }];
}
