import { spoken } from '../language.svelte.ts';

/** What is printed for a session, and the proof of practice. */
export const messages = spoken('sheets', {
	title: 'Op papier'
});
