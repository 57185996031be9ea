import type { Claim, Edition } from '#flow/flow.ts';
import type { AnswerId, ItemId, NormId, OutcomeId, ReasonId, RoleId, ScreenId, StepId } from '#flow/ids.ts';
import type { NormText, NormSource } from './dossier-rows.ts';

/**
 * The words of an edition by id. An id without words is shown as the id: a dossier of an older edition, or of a flow
 * whose words are not complete, still names everything that was answered.
 */
export interface FlowLabels {
	question(screen: ScreenId): string;
	answer(screen: ScreenId, answer: AnswerId): string;
	item(screen: ScreenId, item: ItemId): string;
	/** Label above the note field of a screen, or its title. */
	note(screen: ScreenId): string;
	step(step: StepId): string;
	role(role: RoleId): string;
	reason(reason: ReasonId): string;
	term(term: string): string;
	outcome(outcome: OutcomeId): { readonly title: string; readonly text: string };
	norm(norm: NormId): NormText;
}

export function flowLabels({ words, sources }: Edition): FlowLabels {
	const screen = (id: ScreenId) => own(words.screens, id);
	const question = (id: ScreenId) => screen(id)?.title ?? id;
	return {
		question,
		answer: (id, answer) => own(screen(id)?.answers, answer)?.label ?? answer,
		item: (id, item) => own(screen(id)?.items, item)?.label ?? item,
		note: (id) => screen(id)?.note ?? question(id),
		step: (id) => own(words.steps, id)?.name ?? id,
		role: (id) => own(words.roles, id)?.label ?? id,
		reason: (id) => own(words.reasons, id)?.label ?? id,
		term: (id) => own(words.terms, id)?.label ?? id,
		outcome: (id) => own(words.outcomes, id) ?? { title: id, text: '' },
		norm: (id) => {
			const said = own(words.norms, id);
			return {
				norm: id,
				title: said?.title ?? id,
				text: said?.text ?? '',
				source: sourceOf(own(sources.norms, id))
			};
		}
	};

	function sourceOf(claim: Claim | undefined): NormSource | null {
		if (claim === undefined) return null;
		const documents = claim.sources.map((key) => {
			const document = own(sources.documents, key);
			return { title: document?.title ?? key, read: document?.read ?? null };
		});
		return { documents, where: claim.where, reviewed: claim.reviewed !== null };
	}
}

/** Not a bare index: ids come from a file, and `table['valueOf']` would be a function of every object. */
function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
	return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
