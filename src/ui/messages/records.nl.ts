import { spoken } from '../language.svelte.ts';

/** On the screens where somebody writes down what happened: observations, advice, talks, agreements. */
export const messages = spoken('records', {
	notes: {
		listTitle: (count: number) => `Genoteerd op dit scherm (${count})`,
		formTitle: 'Wat je zag, hoorde of denkt',
		how: 'Hoe weet je dit?',
		knowledge: {
			seen: 'Zelf gezien of gehoord',
			told: 'Iemand vertelde het mij',
			impression: 'Mijn indruk'
		},
		toldBy: 'Wie vertelde het?',
		toldByHint: 'Alleen de rol, zonder naam: bijvoorbeeld ouder, collega of buur',
		what: 'Beschrijf het',
		words: 'Letterlijke woorden',
		wordsHint:
			'De eigen woorden van het kind, precies zoals het ze zei, met de vraag die jij stelde. Van iemand anders? Zet erbij wie, met de rol',
		date: 'Datum',
		context: 'Wanneer en waar gebeurde het?',
		contextHint: 'Bijvoorbeeld bij het ophalen, na het weekend',
		otherwise: 'Kan er een andere verklaring zijn?',
		otherwiseHint: 'Waar kan het nog meer bij passen? Wat pleit tegen je vermoeden?',
		well: 'Wat gaat goed?',
		wellHint: 'En wie steunt het kind?'
	},
	consult: {
		listTitle: (count: number) => `Vastgelegd overleg (${count})`,
		formTitle: 'Na het gesprek',
		role: 'Met wie overlegde je?',
		date: 'Datum van het overleg',
		asked: 'Wat vroeg je?',
		advice: 'Welk advies kreeg je?'
	},
	talk: {
		listTitle: (count: number) => `Vastgelegde gesprekken (${count})`,
		formTitle: 'Na het gesprek',
		role: 'Wie voerde het gesprek?',
		date: 'Datum van het gesprek',
		said: 'Wat is er gezegd?',
		saidHint: 'Ook de reactie. Schrijf geen namen op',
		agreed: 'Wat spraken jullie af?'
	},
	agreement: {
		listTitle: (count: number) => `Vastgelegde afspraken (${count})`,
		formTitle: 'Een afspraak',
		what: 'Wat spreken jullie af?',
		role: 'Wie doet dit?',
		due: 'Klaar op',
		lookDue: 'Terugkijken op',
		until: (date: string) => `uiterlijk ${date}`
	}
});
