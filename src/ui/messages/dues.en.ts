import type { messages } from './dues.nl.ts';

export const dues: typeof messages = {
	title: 'Agreed dates',
	today: 'Today: you agreed to look at this',
	past: (date) => `Already passed: ${date}`,
	coming: (date) => `Coming up: ${date}`,
	more: 'All dates are with your situations.',
	calendar: 'Put in your calendar',
	calendarNote: 'Your calendar then holds only the day, and ‘Look through notes’.'
};
