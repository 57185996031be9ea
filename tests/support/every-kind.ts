import type { Answers } from './walker.ts';

/** A walk that shows every kind of screen, all five weighing questions, and advice in between. */
export const EVERY_KIND: Answers = {
	gevaar: ['twijfel', 'nee'],
	aanleiding: 'gevoel',
	'gesprek-stop': 'ja',
	vermoeden: ['twijfel', 'ja'],
	onveiligheid: 'nee',
	'hulp-mogelijk': 'ja',
	'hulp-aanvaard': 'ja',
	'besluit-melden': 'melden',
	'besluit-hulp': 'hulp',
	resultaat: 'nee',
	'besluit-opnieuw': 'niet-melden'
};

export const KINDS = [
	...['question', 'contact', 'notes', 'information', 'checklist', 'consult', 'skip', 'talk'],
	...['voice', 'prompts', 'outcome', 'decision', 'departure', 'agreement', 'end']
];

export const WEIGHING = ['vermoeden', 'onveiligheid', 'hulp-mogelijk', 'hulp-aanvaard', 'resultaat'];

/** Pages outside a situation. */
export const PAGES = [
	...['/', '/nieuw/', '/situaties/', '/situatie/', '/dossier/'],
	...['/naslag/', '/hulp/', '/opslag/', '/meelezen/', '/over/', '/privacy/', '/toegankelijkheid/']
];
