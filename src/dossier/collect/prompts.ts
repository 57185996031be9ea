import type { ItemId, ScreenId } from '#flow/ids.ts';
import { dayOf } from '../calendar-day.ts';
import type { DossierPrompts } from '../dossier-rows.ts';
import type { DoneStop, Walk } from './walk.ts';

/** What was written under the questions of a screen, each screen once as it was left last, in the order of walking. */
export function prompts({ done, labels }: Walk): readonly DossierPrompts[] {
	const last = new Map<ScreenId, DoneStop>();
	for (const stop of done) if (stop.move.kind === 'passed' && stop.move.texts) last.set(stop.screen.id, stop);
	return [...last.values()].flatMap(({ screen, move }): readonly DossierPrompts[] => {
		const texts = move.kind === 'passed' ? (move.texts ?? []) : [];
		const written = texts
			.filter(({ text }) => text.trim() !== '')
			.map(({ item, text }) => ({ item, question: labels.item(screen.id, item), text }));
		if (written.length === 0) return [];
		return [{ screen: screen.id, title: labels.question(screen.id), on: dayOf(move.at), texts: written }];
	});
}

/** What was written under one question of one screen; at most one text. */
export function promptTexts(all: readonly DossierPrompts[], screen: ScreenId, item: ItemId): readonly string[] {
	return all
		.filter((one) => one.screen === screen)
		.flatMap(({ texts }) => texts.filter((one) => one.item === item).map(({ text }) => text));
}
