import type { DossierPrompts } from '../../dossier-rows.ts';
import { flow, heading, joined, list, typed } from '../line.ts';
import type { Block } from '../paper.ts';

/** What was written under the questions of a screen, under the title of that screen. */
export function promptBlocks({ title, texts }: DossierPrompts): readonly Block[] {
	return [heading(flow(title)), ...list(texts.map(({ question, text }) => joined(flow(question), ' ', typed(text))))];
}
