import type { messages } from './exercises.nl.ts';

export const exercises: typeof messages = {
	title: 'Short exercises'
};
