import type { messages } from './sheets.nl.ts';

export const sheets: typeof messages = {
	title: 'On paper'
};
