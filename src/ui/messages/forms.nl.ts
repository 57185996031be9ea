import { spoken } from '../language.svelte.ts';
import { LABELS } from '#guard/labels.ts';

/** In fields and groups of fields, wherever they stand. */
export const messages = spoken('forms', {
	optional: '(niet verplicht)',
	or: 'of',
	problems: {
		title: 'Nog te doen op dit scherm',
		prefix: 'Let op:',
		inTitle: (title: string) => `Fout: ${title}`,
		answer: 'Kies een antwoord.',
		decision: 'Kies wat jullie besluiten.',
		how: 'Kies hoe je dit weet.',
		what: 'Beschrijf wat je zag, hoorde of denkt.',
		consultRole: 'Kies met wie je overlegde.',
		advice: 'Schrijf op welk advies je kreeg.',
		talkRole: 'Kies wie het gesprek voerde.',
		said: 'Schrijf op wat er gezegd is.',
		agreementWhat: 'Schrijf op wat jullie afspreken.',
		agreementRole: 'Kies wie dit doet.',
		agreementDue: 'Kies voor welke datum dit klaar is.',
		reasons: 'Kies minstens één reden.',
		note: 'Schrijf er in het kort bij waarom.',
		why: 'Schrijf op waarom je dit besluit.',
		discussed: 'Kies met wie je dit besprak.',
		lookAgainOn: 'Kies een datum om opnieuw te kijken.',
		date: 'Kies een datum.',
		datePast: 'Kies vandaag of een eerdere datum.',
		dateFuture: 'Kies vandaag of een latere datum.',
		dateHalf: 'Maak de datum af met dag, maand en jaar.',
		findings: (label: string) => `Kies bij ‘${label}’ per gevonden woord: weghalen of laten staan.`,
		workplace: 'Kies waar je werkt.',
		route: 'Kies waar het over gaat.'
	},
	note: {
		hint: 'Schrijf geen namen of andere gegevens op waaraan iemand te herkennen is',
		why: 'Waarom denk je dat?',
		/** `words` is the text found, `looks` what the guard says of it: 'lijkt een telefoonnummer'. */
		found: (words: string, looks: string) => `Let op: ‘${words}’ ${looks}.`,
		looks: LABELS,
		remove: 'Haal weg',
		keep: 'Laat staan'
	}
});
