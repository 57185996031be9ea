import { flows, workplaces } from 'virtual:flows';
import type { Label, Words } from '#flow/flow.ts';
import { perLanguage, translated } from './translated.ts';

/** What there is to choose from: where people work, and what it can be about. */
export interface ListedWords {
	readonly workplaces: Readonly<Record<string, Label>>;
	/** By id of the flow. */
	readonly titles: Readonly<Record<string, Words['flow']>>;
	/** The texts that are Dutch where the language is another. */
	readonly dutch: ReadonlySet<string>;
}

export const listedWordsIn = perLanguage((language): ListedWords => {
	const dutch = new Set<string>();
	const places = Object.entries(workplaces).map(([id, { nl, en }]) => [id, nl, en] as const);
	const titles = flows.map(({ id, titles: { nl, en } }) => [id, nl, en] as const);
	return {
		workplaces: translated<Label>(places, language, dutch),
		titles: translated<Words['flow']>(titles, language, dutch),
		dutch
	};
});
