import { spoken } from '../language.svelte.ts';

/** A session in front of a group: choosing it, the stage, the presenter's panel. */
export const messages = spoken('stage', {
	title: 'Bijeenkomst'
});
