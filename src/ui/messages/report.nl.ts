import { spoken } from '../language.svelte.ts';

/** The page that helps before and after a report: own texts under the headings of a form, and what Veilig Thuis asks. */
export const messages = spoken('report', {
	title: 'Melding voorbereiden',
	intro:
		'Hier staan je eigen teksten onder de kopjes van een meldformulier. Bij spoed bel je. Per regio kan het formulier anders zijn.',
	notSent: 'De app verstuurt niets. Jij belt, of vult het formulier van Veilig Thuis in.',
	asks: {
		title: 'Dit vraagt Veilig Thuis',
		intro: 'Je hoeft niet alles te weten. Zeg gerust wat je nog niet weet.',
		states: { noted: 'Staat in je notities', open: 'Nog open', voice: 'Zeg je aan de telefoon' },
		under: (heading: string) => `Onder ‘${heading}’`,
		fillIn: 'Vul aan'
	},
	parts: {
		byVoice: 'Zeg je met je stem; niet in deze app',
		nothing: 'Hierover staat nog niets in je notities.',
		copy: 'Kopieer',
		copyPart: (heading: string) => `Kopieer ${heading}`,
		copied: (heading: string) => `${heading}: gekopieerd. Plak het in het formulier.`,
		failed: 'Kopiëren lukt niet in deze browser. Selecteer de tekst zelf.'
	},
	family: {
		title: 'Ouders en kind vertellen',
		intro: 'Het liefst vóór Veilig Thuis belt, en alleen als dat veilig is. Je vraagt geen toestemming.',
		ticked: 'gedaan',
		open: 'nog open',
		toScreen: 'Naar dit scherm',
		more: 'Lees hoe je het vertelt'
	},
	after: {
		title: 'Veilig na de melding',
		list: [
			'Spreek af hoe ouders op het kind reageren. Twijfel je daarover? Overleg eerst met Veilig Thuis.',
			'Vertel het liever niet op vrijdag, en niet alleen.',
			'Zorg dat het kind de komende dagen een vaste volwassene bij jullie heeft.',
			'Ben je bang voor jezelf of een collega? Zeg dat tegen je leidinggevende en tegen Veilig Thuis.',
			'Vraag wanneer je iets hoort, en van wie. Hoor je niets? Bel dan zelf.',
			'Blijf het kind zien. Nieuwe zorgen geef je meteen door.'
		],
		source: 'Naar regionale teksten voor professionals en eigen uitwerking. Nog niet nagekeken door een deskundige.',
		more: 'Lees wat er na een melding gebeurt'
	},
	contacts: { title: 'Wie kun je nog meer bellen?' },
	back: 'Terug naar het overzicht'
});
