import { spoken } from '../language.svelte.ts';

/** Around every page, and the start page: these come with the first load. */
export const messages = spoken('frame', {
	appName: 'Zorgvuldig',
	title: (page: string) => `${page} – Zorgvuldig`,
	back: 'Terug',
	backToStart: 'Terug naar start',
	newSituation: 'Nieuwe situatie',
	copy: 'Kopieer nummer',
	copied: 'Nummer gekopieerd',
	skipLinks: { label: 'Snel naar', content: 'Naar de inhoud', help: 'Naar hulp nu', hide: 'Verberg dit scherm' },
	bar: { help: 'Hulp nu', hide: 'Verberg', lock: 'Vergrendel' },
	language: {
		switched: 'De app is nu in het Nederlands.',
		failed: 'Engels is nu niet te laden. Probeer het opnieuw met internet.'
	},
	help: {
		title: 'Hulp nu',
		others: 'Andere nummers',
		close: 'Sluit',
		own: 'Kijk de nummers van je eigen organisatie na bij je leidinggevende of aandachtsfunctionaris.'
	},
	contact: {
		call: (number: string) => `Bel ${number}`,
		urgent: 'Spoed:',
		of: (name: string) => `van ${name}`
	},
	cover: { title: 'Notities', goOn: 'Verder', until: (time: string) => `Wat niet bewaard is, gaat weg om ${time}.` },
	idle: {
		soon: (seconds: number) => `Over ${seconds} seconden gaan je notities op slot.`,
		soonMemory: (seconds: number) => `Over ${seconds} seconden gaan je notities van het scherm.`,
		kept: 'Wat je typte, blijft bewaard.',
		stay: 'Ga door'
	},
	elsewhere: {
		reading: 'Je notities zijn ook open in een ander tabblad of venster. Hier kun je lezen.',
		takeOver: 'Hier verder werken',
		taking: 'Het andere tabblad bewaart nog. Een moment.'
	},
	notSealed: 'Je laatste woorden zijn nog niet bewaard. Daarom is niet alles vergrendeld.',
	update: {
		ready: 'Er is een nieuwe versie klaar.',
		take: 'Werk bij',
		elsewhere: 'De app is bijgewerkt in een ander tabblad.'
	},
	foot: {
		offline: 'Klaar voor gebruik zonder internet.',
		notOffline: 'Nog niet klaar voor gebruik zonder internet.',
		content: 'Inhoud',
		flows: (count: number) => `${count} routes`,
		notReviewed: 'Nog niet nagekeken door deskundigen.',
		reviewed: (date: string) => `Nagekeken op ${date}.`,
		reviewBy: (date: string) => `Opnieuw nakijken vóór ${date}.`,
		overdue: 'De datum om dit na te kijken is voorbij. De app blijft werken.',
		nav: 'Over deze app',
		about: 'Over en bronnen',
		storage: 'Opslag en veiligheid',
		readAlong: 'Meelezen',
		accessibility: 'Toegankelijkheid',
		privacy: 'Privacy'
	},
	start: {
		title: 'Zorgvuldig – stap voor stap door de meldcode',
		heading: 'Maak je je zorgen over een kind?',
		intro:
			'Goed dat je dit opzoekt. Deze app helpt je stap voor stap door de meldcode en helpt je niets over te slaan. Jij en je organisatie beslissen.',
		lookUp: 'Snel iets opzoeken',
		trainers: 'Voor trainers en organisaties',
		practise: 'Oefenen met verzonnen casussen',
		goOn: (count: number) => `Verder met een situatie${count > 0 ? ` (${count})` : ''}`,
		expect: 'Wat je kunt verwachten',
		expected: [
			'Vijf stappen, één vraag per scherm. Twijfel is een antwoord.',
			'De norm staat erbij, met de bron. De app geeft geen score en beslist niet.',
			'Je notities blijven op dit apparaat. Je noteert geen namen.',
			'Alles werkt zonder internet, ook bellen en afdrukken.'
		]
	}
});
