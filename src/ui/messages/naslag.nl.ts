import { spoken } from '../language.svelte.ts';

/** Reference: cards, signals, contacts and the search in them. */
export const messages = spoken('naslag', {
	title: 'Naslag',
	heading: 'Snel iets opzoeken',
	intro: 'Hier hoef je geen situatie voor te openen. Alles staat op dit apparaat.',
	/** Where the cards are in another language than the app. */
	language: 'Deze kaarten zijn in het Nederlands.',
	groups: {
		nu: { name: 'Nu gevaar', about: 'Wat je meteen doet.' },
		melden: { name: 'Melden of niet', about: 'Wegen, besluiten, en wat er na een melding gebeurt.' },
		stappen: { name: 'De stappen van de meldcode', about: 'Per stap: wat, wie en wat je vastlegt.' },
		signalen: { name: 'Signalen', about: 'Per leeftijd, en waar ze ook bij kunnen passen.' },
		praten: { name: 'Praten', about: 'Met ouders, met het kind, met een collega.' },
		'veilig-thuis': { name: 'Veilig Thuis bellen', about: 'Advies vragen of melden, en hoe je dat voorbereidt.' },
		letsel: { name: 'Letsel', about: 'Wat je beschrijft, en wie er meekijkt.' },
		regels: {
			name: 'Regels en bijzondere situaties',
			about: 'Geheimhouding, toestemming, privacy en vormen van geweld.'
		},
		contacten: { name: 'Contacten', about: 'Wie je belt, landelijk en van je organisatie.' },
		samenwerken: { name: 'Loop je vast in de samenwerking?', about: 'Eén vraag en één afspraak met een datum.' },
		verhalen: { name: 'Verhalen', about: 'Verzonnen ervaringen uit de praktijk.' },
		woorden: { name: 'Woorden', about: 'Welk woord je gebruikt, en welk liever niet.' },
		'voor-jezelf': { name: 'Zorg voor jezelf', about: 'Als het je raakt, of als je je niet veilig voelt.' }
	},
	first: 'Meteen',
	more: 'Alle onderwerpen',
	search: {
		label: 'Zoek in de naslag',
		hint: 'Een tikfout is niet erg. Wat je zoekt, wordt nergens bewaard.',
		found: (count: number) => (count === 1 ? '1 gevonden.' : `${count} gevonden.`),
		heading: 'Gevonden',
		none: 'Niets gevonden.',
		noneHeading: 'Hier is niets over gevonden',
		tries: [
			'Zoek met één woord, zoals ‘ouders’ of ‘letsel’.',
			'Gebruik een ander woord voor hetzelfde.',
			'Kijk hieronder bij de onderwerpen.',
			'Vraag het je aandachtsfunctionaris, of bel Veilig Thuis voor advies.'
		],
		urgent: 'Spoed',
		signal: 'Signaal',
		signalToday: 'Signaal, dezelfde dag'
	},
	step: {
		title: 'Naslag bij deze stap',
		none: 'Bij deze stap horen geen aparte kaarten.',
		all: 'Alle naslag'
	},
	back: {
		toList: 'Terug naar de naslag',
		toSituation: 'Terug naar je situatie',
		toCard: 'Terug naar de vorige kaart',
		to: (name: string) => `Terug naar: ${name}`
	},
	card: {
		for: (sectors: string) => `Voor: ${sectors}`,
		say: 'Je kunt zeggen',
		avoid: 'Liever niet',
		attention: 'Let op',
		use: 'Gebruik',
		care: 'Let op',
		ratherNot: 'Liever niet',
		recognise: 'Herken je dit?',
		ask: 'Eén vraag',
		agree: 'Eén afspraak, met een datum',
		who: 'Met wie',
		see: 'Lees ook',
		contacts: 'Bellen',
		print: 'Druk deze kaart af',
		printAll: 'Druk alle kaarten hiervan af',
		sources: 'Bronnen.',
		sourcesOnPaper: 'Bronnen',
		missing: 'Deze kaart is er niet',
		missingText: 'Misschien is hij vervangen. Zoek opnieuw of kijk bij de onderwerpen.'
	},
	signals: {
		proves:
			'Een signaal bewijst niets. Het is een reden om te kijken, op te schrijven en te overleggen. Je telt ze niet op.',
		age: 'Leeftijd',
		everyAge: 'Alle',
		ages: { '0-4': '0 tot 4', '4-12': '4 tot 12', '12-18': '12 tot 18' },
		order: 'Kijk per',
		orders: { kind: 'Soort', area: 'Deel van het leven' },
		kinds: {
			lichaam: 'Lichaam',
			gedrag: 'Gedrag van het kind',
			ontwikkeling: 'Ontwikkeling',
			ouder: 'Gedrag van ouders',
			contact: 'Contact tussen ouder en kind',
			thuis: 'Omstandigheden thuis'
		},
		areas: {
			gezondheid: 'Gezondheid',
			'gevoel-en-gedrag': 'Gevoel en gedrag',
			'leren-en-spelen': 'Leren en spelen',
			verzorging: 'Verzorging',
			relaties: 'Relaties',
			'thuis-en-veiligheid': 'Thuis en veiligheid'
		},
		about: (age: string, kind: string, area: string) => `${age} jaar · ${kind} · ${area}`,
		sameDay: 'Dezelfde dag',
		today: 'Doe dit vandaag',
		otherwise: 'Kan ook passen bij',
		writeDown: 'Schrijf op',
		observe: 'Schrijf een waarneming op',
		see: 'Over signalen'
	},
	contacts: { own: 'Van je organisatie', national: 'Landelijk' }
});
