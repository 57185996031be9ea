import type { DossierChecklist } from '../../dossier-rows.ts';
import type { Dossier } from '../../dossier.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { fact, facts, flow, heading, optional, text, typed } from '../line.ts';
import type { Block } from '../paper.ts';

/** Every list with what was done and what is still open. */
export function checklistPart({ checklists }: Dossier, sentences: Sentences): readonly Block[] {
	if (checklists.length === 0) return [text(sentences.noneYet)];
	return checklists.flatMap((one) => checklistBlocks(one, sentences));
}

export function checklistBlocks({ title, items, note }: DossierChecklist, { labels }: Sentences): readonly Block[] {
	return [
		heading(flow(title)),
		{
			kind: 'checks',
			words: { ticked: labels.ticked, open: labels.open },
			items: items.map(({ text: label, ticked }) => ({ line: flow(label), ticked }))
		},
		...facts(fact(labels.note, ...optional(note, typed)))
	];
}
