import { contactWords } from 'virtual:flows';
import type { Words } from '#flow/flow.ts';
import { perLanguage, translated } from './translated.ts';

export interface ContactWords {
	readonly contacts: Words['contacts'];
	/** The texts that are Dutch where the language is another. */
	readonly dutch: ReadonlySet<string>;
}

/** Whom to call, before any flow was chosen: the contacts of all flows together. */
export const contactWordsIn = perLanguage((language): ContactWords => {
	const dutch = new Set<string>();
	const rows = Object.entries(contactWords.nl).map(([id, nl]) => [id, nl, contactWords.en[id]] as const);
	return { contacts: translated(rows, language, dutch), dutch };
});
