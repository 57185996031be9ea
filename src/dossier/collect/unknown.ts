import type { AnswerRow, DossierNote, DossierPrompts, Unknown } from '../dossier-rows.ts';
import { AGAINST, DOUBT, WEIGHING_BEGIN } from '../shared-ids.ts';
import type { Walk } from './walk.ts';

/**
 * What is not known: questions that still stand at doubt, the weighing question that waits for an answer, and what was
 * written about it before the weighing began.
 */
export function unknowns(
	{ session, screen, labels }: Walk,
	rows: readonly AnswerRow[],
	notes: readonly DossierNote[],
	prompts: readonly DossierPrompts[]
): readonly Unknown[] {
	const found: Unknown[] = [];
	for (const { screen: id, texts } of prompts) {
		if (id !== WEIGHING_BEGIN) continue;
		for (const { item, question, text } of texts) {
			// What pleads against the suspicion is known: it stands with the weighing.
			if (item !== AGAINST) found.push({ kind: 'written', screen: id, about: question, text });
		}
	}
	for (const note of notes) {
		if (note.screen === WEIGHING_BEGIN) {
			found.push({ kind: 'written', screen: note.screen, about: note.title, text: note.text });
		}
	}
	for (const row of rows) {
		if (row.answer === DOUBT) found.push({ kind: 'doubt', screen: row.screen, about: row.question, text: row.why });
	}
	const here = session.path.at(-1);
	const asked = here === undefined || here.move !== null ? null : screen(here.screen);
	const waits = asked !== null && asked.weighing !== null && !found.some((one) => one.screen === asked.id);
	if (waits) found.push({ kind: 'open', screen: asked.id, about: labels.question(asked.id), text: null });
	return found;
}
