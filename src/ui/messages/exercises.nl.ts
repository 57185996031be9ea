import { spoken } from '../language.svelte.ts';

/** Short exercises: sorting, questions, writing again, the missing question. */
export const messages = spoken('exercises', {
	title: 'Korte oefeningen'
});
