import { spoken } from '../language.svelte.ts';

/** Beginning a situation, the passphrase, and what stays on the device. */
export const messages = spoken('keeping', {
	cancel: 'Toch niet',
	begin: {
		workplace: 'Waar werk je?',
		workplaceHint: 'De app onthoudt dit op dit apparaat. Je kunt het altijd wijzigen.',
		first: 'Kinderopvang en onderwijs',
		rest: 'Andere sectoren',
		next: 'Verder',
		change: 'Wijzig',
		route: 'Waar gaat het over?',
		keep: 'Wat doe je met je notities?',
		memory: 'Alleen nu, niets bewaren',
		memoryHint: 'Sluit je de app, dan is alles weg. Goed op een apparaat dat je deelt.',
		vault: 'Bewaren op dit apparaat',
		vaultHint: 'Versleuteld, met een wachtzin van vier woorden. Je kunt later verder.',
		before: 'Voordat je begint',
		advice: [
			'Schrijf geen namen, adressen of geboortedatums op. Schrijf ‘het kind’, ‘moeder’ of ‘collega’.',
			'Je situatie krijgt een naam van twee woorden die niets zegt over het kind.',
			'Je notities staan alleen op dit apparaat. Wis je de browsergegevens, dan zijn ze weg.',
			'Kijkt er iemand mee? Druk op Verberg, of drie keer op Shift. Wat je typte, blijft bewaard.',
			'Het officiële dossier blijft dat van je organisatie. Dit is je hulp om niets over te slaan.'
		],
		submit: 'Begin',
		passphrase: 'Kies een wachtzin',
		passphraseText:
			'Met de wachtzin worden je notities versleuteld. Je krijgt er een herstelcode bij, voor als je de wachtzin vergeet. Ben je beide kwijt, dan zijn je notities weg. Niemand kan ze terughalen.',
		encrypting: 'Bezig met versleutelen.'
	},
	unlock: {
		title: 'Je notities zijn vergrendeld',
		label: 'Je wachtzin',
		submit: 'Ontgrendel',
		empty: 'Vul je wachtzin in.',
		busy: 'Bezig met ontgrendelen',
		wait: (seconds: number) => `Wacht ${seconds} seconden en probeer het dan opnieuw.`,
		forgot: 'Wachtzin vergeten',
		device: 'Ontgrendel met dit apparaat',
		withCode: 'Ontgrendel met je herstelcode',
		withPassphrase: 'Toch met je wachtzin',
		codeTitle: 'Een nieuwe wachtzin met je herstelcode',
		codeText: 'Vul de herstelcode in die je hebt afgedrukt of opgeschreven. Daarna kies je een nieuwe wachtzin.',
		code: 'Je herstelcode',
		codeHint: '32 letters en cijfers. Hoofdletters, streepjes en spaties maken niet uit.',
		noCode: 'Vul je herstelcode in.',
		codeSubmit: 'Gebruik deze wachtzin voortaan',
		sealing: (done: number, of: number) => `Je notities krijgen een nieuwe sleutel: ${done} van ${of}`
	},
	passphrase: {
		proposed: 'Jouw wachtzin',
		proposedHint: 'Schrijf de vier woorden over en bewaar ze op een veilige plek. Niemand kan ze voor je terugvinden.',
		another: 'Vier andere woorden',
		use: 'Gebruik deze wachtzin',
		own: 'Ik kies zelf een wachtzin',
		ownHint: 'Minstens 12 tekens. Vier of meer losse woorden werken goed.',
		backToProposed: 'Toch de vier woorden',
		label: 'Typ je wachtzin',
		again: 'Typ je wachtzin nog een keer',
		show: 'Toon wachtzin',
		different: 'Typ twee keer dezelfde wachtzin.',
		/** Without advice: what is missing is length and words. */
		tooWeak: 'Deze wachtzin is te raden. Voeg losse woorden toe die niet bij elkaar horen.',
		strength: ['Heel makkelijk te raden', 'Makkelijk te raden', 'Te raden', 'Bijna sterk genoeg', 'Sterk genoeg'],
		strengthLabel: 'Sterkte',
		advice: {
			'too-short': 'Te kort. Maak je wachtzin minstens 12 tekens lang.',
			common: 'Dit staat op lijsten van veelgebruikte wachtwoorden. Kies iets anders.',
			repeated: 'Er zit herhaling in. Gebruik meer verschillende woorden.',
			keyboard: 'Dit zijn toetsen naast elkaar. Gebruik losse woorden.',
			date: 'Een datum of jaartal is te raden. Gebruik losse woorden.',
			name: 'Een naam is te raden. Gebruik losse woorden die niets met je te maken hebben.',
			guessable: 'Deze woorden horen bij elkaar. Voeg een paar losse woorden toe.'
		}
	},
	code: {
		title: 'Je herstelcode',
		what: 'Vergeet je je wachtzin, dan ontgrendel je je notities met deze code.',
		lost: 'Ben je je wachtzin én deze code kwijt? Dan zijn je notities weg. Niemand kan ze terughalen.',
		once: 'Je ziet de code alleen nu. De app bewaart hem nergens.',
		label: 'Herstelcode, acht groepjes van vier tekens',
		print: 'Druk af',
		copy: 'Kopieer de code',
		copied:
			'De code is gekopieerd. Plak hem op een veilige plek. Kopieer daarna iets anders, dan is hij van je klembord af.',
		kept: 'Ik heb de code bewaard',
		sheet: 'Herstelcode voor mijn notities',
		sheetUse:
			'Vraagt het scherm om een wachtzin die ik niet meer weet? Dan vul ik deze code in. Streepjes en hoofdletters maken niet uit.',
		sheetKeep: 'Dit blad bewaar ik op een veilige plek, niet bij het apparaat en niet in een gedeelde map.',
		sheetNew: 'Na een nieuwe code is dit blad niets meer waard. Dan gooi ik het weg.'
	},
	card: {
		title: 'Opslag',
		risk: 'Wis je de browsergegevens of raakt het apparaat kwijt, dan zijn je notities weg.',
		state: {
			kept: 'Opslag: beschermd.',
			'may-go': 'Opslag: niet beschermd. De browser mag je notities opruimen als er weinig ruimte is.',
			unknown: 'Opslag: deze browser zegt niet of je notities beschermd zijn.'
		},
		memory: 'Alleen nu: niets wordt bewaard. Sluit je de app, dan is alles weg.',
		backupNever: 'Er is nog geen back-up.',
		backupToday: 'Back-up van vandaag.',
		backupOld: (days: number) => (days === 1 ? 'Back-up 1 dag oud.' : `Back-up ${days} dagen oud.`),
		make: 'Maak een back-up',
		open: 'Open een back-up',
		more: 'Opslag en veiligheid'
	},
	reminder: {
		never: 'Van je notities is nog geen back-up.',
		old: (days: number) => `Je laatste back-up is ${days} dagen oud.`,
		make: 'Maak een back-up',
		later: 'Nu niet'
	},
	search: {
		label: 'Zoek in je notities',
		hint: 'Zoekt in al je bewaarde situaties. Wat je zoekt, wordt niet bewaard.',
		found: (count: number) =>
			count === 0 ? 'Niets gevonden.' : count === 1 ? 'Eén situatie gevonden.' : `${count} situaties gevonden.`,
		busy: 'Bezig met zoeken.'
	},
	keeping: {
		until: (date: string) => `Wordt gewist vanaf ${date}`,
		longer: 'Bewaar langer',
		nowUntil: (name: string, date: string) => `${name} blijft nu bewaard tot ${date}.`,
		longest: 'Langer dan een jaar kan niet.',
		readOnly: 'In een ander tabblad ben je aan het werk. Hier kun je nu alleen lezen.'
	},
	install: {
		title: 'Zet op je beginscherm',
		why: 'Dan werkt het zonder internet en blijven je notities beter bewaard.',
		ios: 'Tik op Deel en kies ‘Zet op beginscherm’.',
		separate: 'Doe dit voordat je notities maakt: de app op het beginscherm heeft een eigen opslag.',
		install: 'Zet op beginscherm',
		later: 'Niet nu'
	}
});
