import { spoken } from '../language.svelte.ts';

/** A session in front of a group: choosing it, the stage, the presenter's panel. */
export const messages = spoken('stage', {
	title: 'Bijeenkomst',
	setup: {
		intro: 'Kies hoeveel tijd je hebt en welke oefencasus je gebruikt. Je ziet meteen hoe de bijeenkomst verloopt.',
		preset: 'Hoeveel tijd heb je?',
		flow: 'Met welke route oefen je?',
		allFlows: 'Alle routes',
		case: (number: number, of: number) => (of === 1 ? 'Oefencasus' : `Oefencasus ${number}`),
		noCase: 'Kies een oefencasus',
		chooseCase: 'Kies een oefencasus.',
		choosePreset: 'Kies hoeveel tijd je hebt.',
		chosenTwice: 'Deze casus koos je al. Kies een andere.',
		agenda: 'Zo verloopt het',
		part: 'Onderdeel',
		minutes: 'Minuten',
		total: 'Samen',
		planned: 'De minuten zijn een planning. Er stopt niets vanzelf.',
		parts: {
			opening: 'Afspraken en hulp',
			steps: 'De stappen van de meldcode',
			break: 'Pauze',
			'look-back': 'Terugkijken',
			aftercare: 'Voor je gaat'
		},
		exercises: {
			sort: 'Oefening: gezien, gehoord of gedacht',
			questions: 'Oefening: open of sturende vraag',
			rewrite: 'Oefening: een oordeel als feit opschrijven',
			missing: 'Oefening: welke vraag mist'
		},
		casePart: (title: string) => `Oefencasus ${title}`,
		caseOpen: (number: number) => `Oefencasus ${number}`,
		caseLeftOut: 'Je koos minder casussen dan er passen. Dat onderdeel valt weg.',
		start: 'Open presentatorscherm',
		startAlone: 'Presenteer in dit venster',
		how: 'Met het presentatorscherm heb je notities en tellers op je laptop. De groep ziet het podium in een tweede venster, op de beamer. In één venster kan het ook.',
		running: 'Er loopt een bijeenkomst in dit tabblad',
		runningAt: (position: number, of: number) => `Je bent bij scherm ${position} van ${of}.`,
		goOn: 'Ga verder met presenteren',
		goOnAlone: 'Ga verder in dit venster',
		stop: 'Stop deze bijeenkomst',
		stopped: 'De bijeenkomst is gestopt. Er is niets van bewaard.',
		kept: 'Zorgvuldig bewaart niets van een bijeenkomst. Alleen de plaats en de tellingen blijven in dit tabblad, tot je het sluit.',
		broken: 'Deze bijeenkomst gaat niet open op dit apparaat. Kies een andere casus.',
		back: 'Terug naar oefenen',
		loading: 'De oefencasussen worden opgehaald.',
		none: 'Er is nog geen oefencasus op dit apparaat.'
	},
	closed: {
		title: 'Eerst je notities dicht',
		text: 'In dit tabblad is een echte situatie open. Het podium en het presentatorscherm gaan dan niet open, zodat niets daarvan op een scherm voor een groep kan komen.',
		how: 'Vergrendel of sluit eerst je notities. Of open Zorgvuldig in een nieuw tabblad.',
		toNotes: 'Naar je notities'
	},
	none: {
		title: 'Er loopt geen bijeenkomst',
		stage: 'Dit venster wacht op het presentatorscherm. Het podium verschijnt hier vanzelf.',
		presenter: 'Kies eerst een oefencasus.',
		toSetup: 'Kies een bijeenkomst',
		loading: 'De bijeenkomst wordt klaargezet.',
		broken: 'Deze bijeenkomst gaat hier niet open. De casus of de route is niet op dit apparaat.'
	},
	slides: {
		title: (position: number, of: number) => `Podium, scherm ${position} van ${of}`,
		place: (position: number, of: number) => `${position} van ${of}`,
		asked: 'Dit vroeg iemand al',
		better: 'Zo kan het ook',
		/** Said to who listens, when the stage changes. */
		told: (title: string, reveal: string | null) => (reveal === null ? title : `${title}. ${reveal}`)
	},
	vote: {
		how: (letters: readonly string[]) =>
			`Stem met je kaart: ${letters.slice(0, -1).join(', ')}${letters.length > 1 ? ' of ' : ''}${letters.at(-1) ?? ''}`,
		counted: (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`),
		round: (number: number) => `ronde ${number}`,
		first: 'Ronde 1',
		second: 'Ronde 2',
		experts: (letter: string) => `Veel deskundigen kiezen ${letter}. Dit is waarom.`,
		turns: 'Wat zou dit veranderen?'
	},
	paths: {
		question: 'Vraag',
		group: (number: number) => `Groep ${number}`,
		experts: 'Veel deskundigen',
		outcome: 'Dan volgt',
		notVoted: 'geen stemvraag',
		none: 'niet gekozen',
		stopsAt: 'Tot de vraag:',
		noOutcome: 'geen uitkomst'
	},
	black: { title: 'Zwart scherm' },
	bar: {
		label: 'Knoppen van het podium',
		previous: 'Vorige',
		next: 'Volgende',
		black: 'Zwart',
		notes: 'Notities',
		full: 'Volledig scherm',
		leaveFull: 'Uit volledig scherm',
		keys: 'Toetsen',
		leave: 'Stop'
	},
	notes: {
		title: 'Notities',
		none: 'Bij dit scherm staan geen notities.',
		experts: 'Waarom deskundigen dit kiezen',
		close: 'Sluit notities'
	},
	presenter: {
		title: 'Presentatorscherm',
		pageTitle: (position: number, of: number) => `Presentatorscherm, ${position} van ${of}`,
		status: (position: number, of: number) => `Scherm ${position} van ${of}`,
		group: (number: number) => `Groep ${number}`,
		now: 'Nu',
		next: 'Straks',
		atEnd: 'Dit is het laatste scherm.',
		isBlack: 'Het podium is zwart.',
		previous: 'Vorige',
		forward: 'Volgende',
		black: 'Zwart scherm',
		unblack: 'Weer beeld',
		audience: 'Publiek',
		openStage: 'Open publiek',
		openAgain: 'Open publiek opnieuw',
		blocked: 'Het venster voor het publiek ging niet open. Je browser houdt nieuwe vensters tegen.',
		blockedHow: 'Sta nieuwe vensters toe voor deze app, of presenteer in dit venster. Met N zie je dan je notities.',
		stageThere: 'Het podium staat in een ander venster.',
		stageGone: 'Er is nog geen podium open.',
		alone: 'Presenteer in dit venster',
		keys: 'Toetsen',
		reveal: 'Onthul',
		revealHint: 'Kies wat te zien is. Wat ertussen ligt, slaat het podium over.',
		jump: 'Ga naar',
		slides: 'Alle schermen',
		minutes: (minutes: number) => `${minutes.toLocaleString('nl')} min`,
		toSetup: 'Naar de keuze van de bijeenkomst'
	},
	reveals: {
		case: 'Casus',
		question: 'Vraag',
		answers: 'Antwoorden',
		vote: 'Stemmen',
		discuss: 'Praten',
		'vote-again': 'Opnieuw stemmen',
		norm: 'Norm',
		reasoning: 'Redenering',
		text: 'Zin',
		options: 'Keuzes',
		think: 'Denken',
		better: 'Voorbeeld',
		why: 'Waarom',
		agreements: 'Afspraken',
		'opt-out': 'Weglopen mag',
		contacts: 'Nummers',
		steps: 'Stappen',
		who: 'Wie het doet',
		warning: 'Waar het over gaat',
		about: 'Over wie',
		change: 'Wat anders is',
		ask: 'Vraag aan de groep',
		outcome: 'Wat dan volgt',
		voice: 'Stem van het kind',
		groups: 'Wat de groep koos',
		experts: 'Wat deskundigen kiezen',
		lines: 'Tekst',
		whole: 'Alles',
		part: (number: number) => `Deel ${number}`
	},
	timer: {
		title: 'Tijd',
		elapsed: 'Verstreken',
		planned: (minutes: number) => `van ${minutes.toLocaleString('nl')} minuten`,
		until: (minutes: number) => `Tot en met dit scherm: ${minutes.toLocaleString('nl')} min`,
		start: 'Start',
		pause: 'Pauze',
		zero: 'Op nul'
	},
	count: {
		title: 'Stemmen',
		round: 'Tel ronde',
		less: (letter: string, round: number) => `${letter}, ronde ${round}: één minder`,
		more: (letter: string, round: number) => `${letter}, ronde ${round}: één meer`,
		field: (letter: string, round: number) => `${letter}, ronde ${round}: aantal kaarten`,
		goOn: 'Ga verder met',
		goOnNone: 'De meeste kaarten',
		toSecond: 'Begin ronde 2'
	},
	groups: {
		next: 'Volgende groep',
		nextHint: 'Zet de tellingen apart en begint de casus opnieuw.',
		undo: 'Maak ongedaan',
		begun: (number: number) => `Groep ${number} begint. De tellingen van de groep ervoor staan apart.`
	},
	tallies: {
		proof: 'Maak een bewijs van oefening',
		title: 'Tellingen',
		why: 'De tellingen verdwijnen als je dit tabblad sluit. Wil je ze houden, bewaar ze dan als bestand. Er staan alleen aantallen in.',
		csv: 'Bewaar de tellingen als tabel (csv)',
		json: 'Bewaar de tellingen als bestand (json)',
		none: 'Er is nog niets geteld.',
		file: 'tellingen',
		columns: ['groep', 'scherm', 'ronde', 'letter', 'kaarten', 'verder met'] as readonly string[]
	},
	keys: {
		title: 'Toetsen',
		close: 'Sluit',
		intro: 'Ook de meeste afstandsbedieningen voor presentaties werken hiermee.',
		on: 'Toetsen met één letter of teken gebruiken',
		onHint:
			'Zet dit uit als je met spraak of andere hulpmiddelen werkt. Pijltjes en PageUp en PageDown blijven werken.',
		rows: [
			['Volgende', 'PageDown, pijl rechts, pijl omlaag, spatie'],
			['Vorige', 'PageUp, pijl links, pijl omhoog'],
			['Eerste of laatste scherm', 'Home, End'],
			['Zwart scherm', 'B of punt'],
			['Notities, als er geen presentatorscherm is', 'N'],
			['Volgende groep, en dat ongedaan maken', 'R, U'],
			['Deze lijst', '?'],
			['Zwart scherm weg, of stoppen', 'Esc'],
			['Opnieuw laden houdt je plaats', 'F5']
		] as readonly (readonly [what: string, keys: string])[]
	}
});
