import { formatDay } from '../../calendar-day.ts';
import type { TimelineRow } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fixed, flow, joined, listed, optional, text, typed, under } from '../line.ts';
import type { Block, Line } from '../paper.ts';
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

/** Observations stand above, under how they are known, and notes below; here what was done, and how long it took. */
const ELSEWHERE: ReadonlySet<TimelineRow['kind']> = new Set(['seen', 'told', 'impression', 'note'] as const);

function acts({ timeline }: Dossier, sentences: Sentences): readonly Block[] {
	const { labels } = sentences;
	const rows = timeline
		.filter(({ kind }) => !ELSEWHERE.has(kind))
		.map((row) => [[fixed(row.on === null ? sentences.noDate : formatDay(row.on))], [actLine(row, sentences)]]);
	return rows.length === 0
		? []
		: [{ kind: 'table', caption: labels.done, dated: true, head: [labels.date, labels.what], rows }];
}

/** What is typed stands with the consult, the talk, the decision itself. */
function actLine({ kind, about, with: whom, choice, due, daysSince }: TimelineRow, sentences: Sentences): Line {
	const what = [
		...(whom === null ? optional(about, flow) : [fixed(sentences.with[whom])]),
		...(choice === null ? [] : [fixed(sentences.timelineChoices[choice])]),
		...(due === null ? [] : [fixed(`${sentences.labels.due} ${formatDay(due)}`)]),
		...(daysSince === null || daysSince < 0 ? [] : [fixed(sentences.daysSince(daysSince))])
	];
	const name = fixed(sentences.timelineKinds[kind]);
	return what.length === 0 ? name : joined(name, ': ', listed(what));
}
