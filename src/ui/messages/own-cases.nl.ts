import { spoken } from '../language.svelte.ts';

/** A trainer's own cases, and the organisation's own flow to practise on. */
export const messages = spoken('ownCases', {
	title: 'Eigen casussen'
});
