import type { ItemId, ScreenId } from '#flow/ids.ts';
import type { Walk } from '../collect/walk.ts';
import { written } from '../collect/written.ts';
import { fact, typed } from '../paper/line.ts';
import type { Fact } from '../paper/paper.ts';

/** Screens of the national base that ask with prompts, and what of them belongs under a heading of its own. */
export const PROMPTS = {
	beforeWeighing: 'wegen-begin' as ScreenId,
	safety: 'vandaag-en-vannacht' as ScreenId,
	support: 'kracht-en-steun' as ScreenId,
	supportPlan: 'steunplan' as ScreenId
};
export const ITEMS = {
	against: 'tegen' as ItemId,
	unknown: 'onbekend' as ItemId,
	where: 'waar-is-het-kind' as ItemId,
	whoCalls: 'wie-bel-ik' as ItemId,
	goesWell: ['gaat-goed', 'uitzondering'] as ItemId[] as readonly ItemId[]
};

export interface Prompt {
	readonly screen: ScreenId;
	readonly item: ItemId;
	readonly label: string;
	readonly text: string;
}

/** What was written under prompts, in the order of walking; of a screen that was passed twice, what was written last. */
export function readPrompts({ done, labels }: Walk): readonly Prompt[] {
	const last = new Map<ScreenId, readonly Prompt[]>();
	for (const { screen, move } of done) {
		if (move.kind !== 'passed' || move.texts === undefined) continue;
		const found = move.texts.flatMap(({ item, text }): readonly Prompt[] => {
			const said = written(text);
			return said === null ? [] : [{ screen: screen.id, item, label: labels.item(screen.id, item), text: said }];
		});
		last.set(screen.id, found);
	}
	return [...last.values()].flat();
}

export function promptFacts(prompts: readonly Prompt[]): readonly Fact[] {
	return prompts.map(({ label, text }) => fact(label, typed(text)));
}
