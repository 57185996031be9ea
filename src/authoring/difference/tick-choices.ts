import { holds, partsOf, screensRead } from '#flow/fold.ts';
import type { Condition, Flow } from '#flow/flow.ts';
import { conditionsAsked } from '#flow/graph.ts';

/** Of a checklist this long every combination is looked at. */
const FEW = 12;

/**
 * What can be ticked on a checklist, as far as it makes a difference: of all combinations on which every condition says the
 * same, the first. A list that no condition reads has one: nothing.
 */
export function tickChoices(
	flows: readonly Flow[],
	checklist: string,
	items: readonly string[]
): (readonly string[])[] {
	const conditions = flows.flatMap((flow) => conditionsOf(flow).flatMap((condition) => about(condition, checklist)));
	const choices = new Map<string, readonly string[]>();
	for (const ticked of combinations(items)) {
		const facts = { answers: {}, ticks: { [checklist]: ticked } };
		const key = conditions.map((condition) => (holds(condition, facts) ? '1' : '0')).join('');
		if (!choices.has(key)) choices.set(key, ticked);
	}
	return [...choices.values()];
}

/** Fewest ticks first; of a long list nothing, each, each pair, and all. */
function combinations(items: readonly string[]): (readonly string[])[] {
	if (items.length > FEW) {
		const pairs = items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other]));
		return [[], ...items.map((item) => [item]), ...pairs, items];
	}
	const all = Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, i) => (bits >> i) & 1));
	return all.sort((one, other) => one.length - other.length);
}

const conditionsOf = (flow: Flow): Condition[] =>
	Object.values(flow.screens).flatMap((screen) => conditionsAsked(flow, screen));

/** The largest parts of a condition that look at this list and at nothing else. */
function about(condition: Condition, checklist: string): Condition[] {
	if (screensRead(condition).every((screen) => screen === checklist)) return [condition];
	return (partsOf(condition) ?? []).flatMap((part) => about(part, checklist));
}
