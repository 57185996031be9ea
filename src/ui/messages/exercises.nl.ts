import { spoken } from '../language.svelte.ts';

/** Short exercises: sorting, questions, writing again, the missing question. */
export const messages = spoken('exercises', {
	title: 'Korte oefeningen',
	intro: 'Oefen in een paar minuten. Je kiest eerst zelf. Daarna lees je wat veel deskundigen kiezen, en waarom.',
	noMark: 'Je krijgt geen cijfer en er wordt niets bewaard.',
	ofCase: 'Uit deze casus',
	general: 'Los van een casus',
	none: 'Er zijn nu geen korte oefeningen.',
	toPractice: 'Terug naar oefenen',
	toList: 'Terug naar de oefeningen',
	loading: 'De oefeningen worden klaargezet.',
	failed: 'De oefeningen zijn nu niet te laden. Probeer het opnieuw.',
	retry: 'Probeer opnieuw',
	items: (count: number) => (count === 1 ? '1 zin' : `${count} zinnen`),
	kinds: {
		sort: { title: 'Gezien, gehoord of indruk', about: 'Hoe weet je dit? Sorteer zinnen uit een verslag.' },
		questions: { title: 'Open of sturend', about: 'Wat voor vraag is dit, aan een kind of een ouder?' },
		rewrite: { title: 'Schrijf wat je zag', about: 'Maak van een oordeel een feit.' },
		missing: { title: 'Welke vraag mist er?', about: 'Er is al veel gevraagd. Wat vergeet men makkelijk?' }
	},
	ask: {
		sort: 'Hoe weet je dit?',
		questions: 'Wat voor vraag is dit?',
		rewrite: 'Schrijf het op als feit',
		missing: 'Welke vraag mis je hier het meest?'
	},
	piles: {
		seen: { label: 'Zelf gezien of gehoord' },
		told: { label: 'Iemand anders vertelde het' },
		impression: { label: 'Een indruk', hint: 'Wat je denkt, voelt of verwacht' },
		open: { label: 'Open vraag', hint: 'De ander vertelt in eigen woorden' },
		leading: { label: 'Sturende vraag', hint: 'Het antwoord zit al in de vraag' },
		closed: { label: 'Gesloten vraag', hint: 'Alleen ja, nee of één feit' }
	} as Readonly<Record<string, { readonly label: string; readonly hint?: string }>>,
	asked: 'Dit is al gevraagd',
	place: (at: number, of: number) => `${at} van ${of}`,
	choose: 'Kies een antwoord',
	writeHint: 'Alles is verzonnen. Ook hier geen namen.',
	show: 'Laat zien waarom',
	showExample: 'Laat een voorbeeld zien',
	why: 'Waarom',
	you: 'Jij koos',
	youWrote: 'Jij schreef',
	nothingWritten: 'Je schreef niets op.',
	example: 'Zo kan het ook',
	many: 'Veel deskundigen kiezen',
	manyOthers: 'Niet iedereen kiest hetzelfde. Het gaat om de reden.',
	next: 'Naar de volgende',
	finish: 'Kijk terug',
	back: {
		title: 'Kijk terug',
		intro: 'Zo koos jij, en zo kiezen veel deskundigen. Verschil is gewoon.',
		again: 'Nog een keer',
		others: 'Andere oefening'
	}
});
