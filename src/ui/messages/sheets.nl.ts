import type { HandoutCards, SheetKind } from '#training/paper/sheets.ts';
import type { PracticeForm, Signing } from '#training/paper/proof.ts';
import { spoken } from '../language.svelte.ts';

interface Choice {
	readonly label: string;
	readonly hint?: string;
}

/** What is printed for a session, and the proof of practice. */
export const messages = spoken('sheets', {
	title: 'Op papier',
	intro: 'Kies een casus en de bladen die je nodig hebt. Onderaan zie je hoe ze worden.',
	back: 'Naar oefenen',
	practiceCase: 'Casus',
	furtherCase: (number: number) => `Casus ${number}`,
	noCase: 'Kies een casus',
	ownCases: 'Van jou',
	choose: 'Welke bladen?',
	sheets: {
		letters: { label: 'Letterkaarten', hint: 'A tot en met D, vier op een blad om te knippen.' },
		handout: { label: 'Blad voor deelnemers', hint: 'De casus en de vragen van de flow, met ruimte om te schrijven.' },
		observer: { label: 'Blad om mee te kijken', hint: 'Turf de vragen die je hoort in een gesprek.' },
		trainer: { label: 'Blad voor de trainer', hint: 'Tijdplan, notities, redenen en de weg van deskundigen.' },
		consult: { label: 'Kaart voor overleg', hint: 'Voorbereiding op een gesprek met een collega.' },
		'veilig-thuis': { label: 'Kaart voor Veilig Thuis', hint: 'Voorbereiding op een telefoontje in de oefening.' }
	} as Readonly<Record<SheetKind, Choice>>,
	cards: 'Hoeveel van de casus krijgen deelnemers?',
	cardsOf: { all: { label: 'Alle kaarten' }, first: { label: 'De eerste kaarten' } } as Readonly<
		Record<HandoutCards, Choice>
	>,
	preset: 'Welke bijeenkomst?',
	noPreset: 'Zonder tijdplan',
	minutes: (count: number) => `${count} ${count === 1 ? 'minuut' : 'minuten'}`,
	startsAt: 'Hoe laat begin je?',
	print: 'Druk af',
	printNote: 'Op de bladen staat alleen wat verzonnen is. Bewaren als PDF kan ook: kies dat bij het afdrukken.',
	problems: { sheets: 'Kies een of meer bladen.', practiceCase: 'Kies een casus voor deze bladen.' },
	loading: 'De casussen worden geladen.',
	failed: 'De casus is niet geladen. Laad de pagina opnieuw.',
	preview: 'Zo wordt het',
	mark: 'OEFENCASUS',
	edition: (title: string, version: string, hash: string) => `${title}, uitgave ${version} (${hash})`,
	printed: (date: string) => `Afgedrukt op ${date}`,
	letters: { mark: 'OEFENING', cut: 'Knip langs de streepjes.' },
	handout: {
		kind: 'Blad voor deelnemers',
		before: 'Voor je leest',
		leave: 'Wordt het je te veel? Stop gerust, zonder uitleg.',
		happens: 'Wat er gebeurt',
		goesOn: 'De trainer vertelt straks hoe het verdergaat.',
		questions: 'De vragen',
		questionsIntro: 'Kies bij elke vraag eerst zelf. Twijfel is ook een antwoord.',
		why: 'Waarom denk je dat?',
		ask: 'Om samen over te praten'
	},
	observer: {
		kind: 'Blad om mee te kijken',
		title: 'Kijk mee met een gesprek',
		intro: 'Zet een streepje bij elke vraag die je hoort. Je telt vragen, geen fouten. Schrijf geen namen op.',
		what: 'Wat je hoort',
		tally: 'Turven',
		rows: [
			{ name: 'Open vraag', example: 'Vertel eens, hoe ging dat?' },
			{ name: 'Sturende vraag', example: 'Dat deed pijn, hè?' },
			{ name: 'Gesloten vraag', example: 'Was je thuis?' },
			{ name: 'Waaromvraag', example: 'Waarom zei je dat niet?' },
			{ name: 'Stilte', example: 'Iemand wacht, en de ander denkt na.' }
		],
		lines: 'Wat je opvalt',
		tip: 'Dit werkte goed. Schrijf het op zoals het gezegd werd.'
	},
	trainer: {
		kind: 'Blad voor de trainer',
		keep: 'Dit blad is alleen voor jou. Er staat op wat deelnemers nog niet weten.',
		plan: 'Tijdplan',
		planned: (minutes: number) => `Samen ${minutes} minuten. De tijden zijn een hulp.`,
		after: (minutes: number) => `na ${minutes} min`,
		lasts: (minutes: number) => `${String(minutes).replace('.', ',')} min`,
		voting: 'Stemmen',
		about: 'De casus',
		goal: 'Doel',
		warning: 'Waarschuwing vooraf',
		cards: 'De kaarten',
		notes: 'Notities',
		votes: 'Stemvragen',
		asked: (card: number, minutes: number) => `Na kaart ${card}, ongeveer ${minutes} min.`,
		tally: 'In de vakjes: ronde 1 en ronde 2.',
		experts: (letter: string) => `Veel deskundigen kiezen hier ${letter}.`,
		noExperts: 'Hier kiezen deskundigen verschillend.',
		discuss: 'Praat over',
		reasoning: 'Waarom',
		turns: 'Wat zou dat veranderen?',
		path: 'De weg van deskundigen',
		pathIntro: 'Deze weg is niet de enige. Het gaat om de redenen.',
		ends: (outcome: string) => `Wat de norm zegt aan het eind: ${outcome}`,
		noEnd: 'De norm geeft op deze weg geen uitkomst.',
		nothingTicked: 'Niets aangevinkt',
		traps: 'Waar het vaak schuurt',
		instead: 'Liever',
		changes: 'Verander één ding',
		voice: 'De stem van het kind',
		ask: 'Vragen aan de groep',
		sources: 'Bronnen',
		read: (date: string) => `gelezen op ${date}`,
		confidence: { high: 'zekerheid hoog', medium: 'zekerheid gemiddeld', low: 'zekerheid laag' },
		notReviewed: 'Deze casus is niet door een expert bekeken.',
		reviewed: (by: string, date: string) => `Bekeken door ${by} op ${date}.`
	},
	consult: {
		kind: 'Kaart voor overleg',
		title: 'Voor je overlegt',
		intro: 'Schrijf kort op wat je weet. Gebruik geen namen.'
	},
	veiligThuis: {
		kind: 'Kaart voor Veilig Thuis',
		title: 'Voor je Veilig Thuis belt',
		intro: 'Je oefent: bel niet echt. Een ander in de groep speelt Veilig Thuis.',
		real: 'Deze nummers zijn echt. Gebruik ze als het later nodig is.'
	},
	proof: {
		title: 'Bewijs van oefenen',
		intro: 'Maak een blad dat zegt wat er is geoefend. Druk het af, of bewaar het als PDF.',
		privacy: 'De app bewaart geen namen, en bewaart dit blad niet. Namen schrijf je met de pen.',
		cases: 'Welke casussen?',
		form: 'Hoe is er geoefend?',
		forms: { alone: { label: 'Alleen' }, group: { label: 'In een groep' } } as Readonly<Record<PracticeForm, Choice>>,
		preset: 'Welke bijeenkomst?',
		noPreset: 'Geen vaste bijeenkomst',
		minutes: 'Hoeveel minuten?',
		date: 'Op welke dag?',
		participants: 'Hoeveel deelnemers?',
		signing: 'Ruimte om te tekenen',
		signings: {
			none: { label: 'Geen' },
			one: { label: 'Eén regel' },
			everybody: { label: 'Een regel voor iedereen' }
		} as Readonly<Record<Signing, Choice>>,
		problems: {
			cases: 'Kies een of meer casussen.',
			count: (most: number) => `Schrijf een getal van 1 tot en met ${most}, of laat het leeg.`
		},
		heading: 'Bewijs van oefenen met de meldcode',
		says: 'Dit blad zegt dat er geoefend is met een verzonnen casus. Het zegt niet wat iemand kan.',
		caseOf: 'Casus',
		goal: 'Doel',
		flow: 'Flow',
		edition: 'Uitgave',
		editionOf: (id: string, version: string, hash: string) => `${id}, ${version}, ${hash}`,
		ownFlow: 'Flow van de eigen organisatie',
		formOf: 'Vorm',
		presetOf: 'Bijeenkomst',
		minutesOf: 'Duur',
		dateOf: 'Datum',
		participantsOf: 'Aantal deelnemers',
		name: 'Naam',
		signature: 'Handtekening',
		foot: 'Gemaakt met Zorgvuldig. De app bewaart geen namen en weet niet wie er was.'
	}
});
