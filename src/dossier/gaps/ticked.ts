import type { ItemId } from '#flow/ids.ts';
import type { Dossier } from '../dossier.ts';

/** Whether one of these items is ticked, on whichever list it stands. */
export function isTicked({ checklists }: Pick<Dossier, 'checklists'>, ...items: readonly ItemId[]): boolean {
	return checklists.some((list) => list.items.some(({ item, ticked }) => ticked && items.includes(item)));
}
