import type { messages } from './own-cases.nl.ts';

export const ownCases: typeof messages = {
	title: 'Your own cases'
};
