import type { DossierChecklist } from '../dossier-rows.ts';
import type { DoneStop, Walk } from './walk.ts';
import { written } from './written.ts';

/** Every checklist on the path with all its items, ticked or not: what was left open says as much. */
export function checklists({ done, labels }: Walk): readonly DossierChecklist[] {
	const last = new Map<string, DoneStop>();
	for (const stop of done) if (stop.screen.kind === 'checklist') last.set(stop.screen.id, stop);
	return [...last.values()].map(({ screen, move }) => {
		const ticked = new Set(move.kind === 'passed' ? move.items : []);
		return {
			screen: screen.id,
			title: labels.question(screen.id),
			items: screen.items.map((item) => ({ item, text: labels.item(screen.id, item), ticked: ticked.has(item) })),
			note: move.kind === 'passed' ? written(move.note) : null
		};
	});
}
