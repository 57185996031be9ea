import { spoken } from '../language.svelte.ts';

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
		findings: (label: string) => `Kies bij ‘${label}’ per gevonden woord: vervangen, weghalen of laten staan.`,
		workplace: 'Kies waar je werkt.',
		route: 'Kies waar het over gaat.'
	},
	note: {
		hint: 'Let op: geen namen, voorletters, geboortedatum of adres, en geen naam van een school of groep',
		small:
			'Op een kleine locatie kan ook een bijzonder detail naar één kind of gezin wijzen. Schrijf niet meer op dan nodig is.',
		why: 'Waarom denk je dat?',
		list: (label: string) => `Gevonden bij ‘${label}’`,
		/** `looks` is what it looks like: 'lijkt een telefoonnummer'. The words themselves follow. */
		found: (looks: string) => `Let op: dit ${looks}:`,
		/** The whole of it, for a screen reader. */
		told: (words: string, looks: string) => `Let op: dit ${looks}: ‘${words}’.`,
		elsewhere: (count: number) => (count === 1 ? 'Ook op een andere plek.' : `Ook op ${count} andere plekken.`),
		looks: {
			NAME: 'lijkt een naam',
			INITIALS: 'lijken initialen',
			BSN: 'lijkt een burgerservicenummer',
			DOB: 'lijkt een geboortedatum',
			ADDRESS: 'lijkt een adres',
			POSTCODE: 'lijkt een postcode',
			PHONE: 'lijkt een telefoonnummer',
			EMAIL: 'lijkt een e-mailadres',
			IBAN: 'lijkt een rekeningnummer',
			PLATE: 'lijkt een kenteken',
			ORG: 'lijkt de naam van een school of organisatie',
			URL: 'lijkt een webadres',
			HANDLE: 'lijkt een account van iemand',
			STUDENTNO: 'lijkt een leerling- of dossiernummer'
		},
		/** Before the word in brackets. */
		replace: 'Vervang door',
		others: 'Anders',
		/** Behind it, for who hears it apart from the rest. */
		othersMeans: 'vervangen',
		remove: 'Weghalen',
		keep: 'Laat staan',
		replaced: (word: string) => `Vervangen door [${word}].`,
		removed: 'Weggehaald.',
		left: 'Blijft staan.'
	},
	/** What can be written instead of a name. */
	words: {
		open: 'Woorden zonder naam',
		why: 'Kies een woord. Het komt in je tekst, op de plek waar je was.',
		roles: 'Wie',
		role: [
			...['kind', 'ander kind', 'moeder', 'vader', 'ouder 1', 'ouder 2', 'broer of zus', 'familielid'],
			...['collega', 'leidinggevende', 'iemand anders']
		],
		ages: 'Hoe oud, ongeveer',
		age: ['baby (0–1)', 'peuter (2–3)', 'kleuter (4–5)', 'kind (6–8)', 'kind (9–12)', 'jongere (13–17)']
	},
	/** Before a record goes on paper or elsewhere. */
	check: {
		title: 'Namen nakijken',
		nothing: 'De app vond geen namen of andere gegevens. De app ziet niet alles: lees het zelf ook na.',
		intro: (count: number) =>
			`${count === 1 ? 'Er staat nog iets' : `Er staan nog ${count} dingen`} in je notities waaraan iemand te herkennen kan zijn. Kies per keer. Wat je hier vervangt, verandert op papier en in een kopie. Je notities blijven zoals ze zijn.`,
		decided: 'Je hebt alles bekeken wat de app vond. De app ziet niet alles: lees het zelf ook na.',
		first: 'Kies eerst wat er met elk gevonden woord gebeurt.',
		step: (number: number) => (title: string) => `In je notitie bij stap ${number}: ${title}`,
		noStep: (title: string) => `In je notitie bij: ${title}`,
		gone: 'In een notitie bij een scherm dat niet meer op je route ligt',
		change: 'Wijzig het op dat scherm',
		same: (count: number) => (count === 1 ? 'Ook zo op de andere plek' : `Ook zo op de ${count} andere plekken`),
		copy: 'Kopieer als tekst',
		copied: 'Gekopieerd. Plak het meteen waar het hoort: andere programma’s kunnen het klembord lezen.',
		copyFailed: 'Kopiëren lukt niet in deze browser.',
		download: 'Bewaar als tekstbestand',
		elsewhere: 'Voor een ander systeem',
		copyMarkdown: 'Kopieer als Markdown',
		downloadJson: 'Bewaar alle delen als gegevens (JSON)',
		downloadSteps: 'Bewaar de stappen als gegevens (JSON)',
		downloadNote:
			'Een bestand staat leesbaar in je map met downloads. Haal het daar weg als je het niet meer nodig hebt.',
		onPaper: 'Nagekeken op namen door de app. Let op: controleer zelf.',
		notOnPaper: 'Nog niet nagekeken op namen. Let op: controleer zelf, en gebruik de knop in de app.',
		printTitle: 'Notities'
	}
});
