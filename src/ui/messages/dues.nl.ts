import { spoken } from '../language.svelte.ts';

/** Days that somebody agreed on: on the start page, in the list of situations and for a calendar. */
export const messages = spoken('dues', {
	title: 'Afgesproken data',
	today: 'Vandaag: je sprak af om dit na te lopen',
	past: (date: string) => `Al voorbij: ${date}`,
	coming: (date: string) => `Komt eraan: ${date}`,
	more: 'Alle data staan bij je situaties.',
	calendar: 'Zet in je agenda',
	calendarNote: 'In je agenda staat dan alleen de dag, en ‘Notities nalopen’.'
});
