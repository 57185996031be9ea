import { flows, workplaces, type ListedFlow } from 'virtual:flows';
import type { ListedWords } from '../listed-words.ts';
import type { Option } from '#ui/label-of.ts';

/** Most people who use this work there. */
const FIRST_SECTORS = ['kinderopvang', 'onderwijs'];
/** The flow of a sector that has none of its own: it comes last. */
const REST_SECTOR = 'landelijk';
/** A worry about home is the usual one. */
const USUAL_ROUTE = 'thuissituatie';

/** What is offered to the people of a workplace, the usual first. */
export function flowsAt(workplace: string): readonly ListedFlow[] {
	return flows
		.filter((flow) => flow.offered && flow.workplaces.includes(workplace))
		.toSorted((a, b) => Number(b.route === USUAL_ROUTE) - Number(a.route === USUAL_ROUTE));
}

/**
 * Where people work for whom there is a flow: childcare, then education, then the rest, each by name in the language
 * given; what is left over last. `first` and `rest` are the headings above the two groups.
 */
export function workplaceOptions(
	words: ListedWords['workplaces'],
	headings: { readonly first: string; readonly rest: string },
	language: string
): readonly Option[] {
	return Object.keys(workplaces)
		.filter((id) => flowsAt(id).length > 0)
		.map((id) => ({ id, rank: rankOf(id), label: words[id]?.label ?? id, hint: words[id]?.hint }))
		.sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, language))
		.map(({ rank, hint, ...option }) => ({
			...option,
			...(hint === undefined ? {} : { hint }),
			group: rank < FIRST_SECTORS.length ? headings.first : headings.rest
		}));
}

function rankOf(workplace: string): number {
	const sectors = flowsAt(workplace).map(({ sector }) => sector);
	const first = FIRST_SECTORS.findIndex((sector) => sectors.includes(sector));
	if (first >= 0) return first;
	return FIRST_SECTORS.length + Number(sectors.every((sector) => sector === REST_SECTOR));
}
