import { spoken } from '../language.svelte.ts';

/** Practising: the list of cases, a case walked alone, what came of it. */
export const messages = spoken('practice', {
	ribbon: 'Oefencasus: alles is verzonnen',
	ribbonShort: 'OEFENCASUS'
});
