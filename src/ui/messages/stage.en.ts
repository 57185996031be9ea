import type { messages } from './stage.nl.ts';

export const stage: typeof messages = {
	title: 'Session'
};
