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
			'Het officiële dossier blijft dat van je organisatie. Dit is je hulp om niets over te slaan.'
		],
		submit: 'Begin',
		passphrase: 'Kies een wachtzin',
		passphraseText:
			'Met de wachtzin worden je notities versleuteld. Zonder wachtzin kan niemand ze lezen, ook jij niet.',
		encrypting: 'Bezig met versleutelen.'
	},
	unlock: {
		title: 'Je notities zijn vergrendeld',
		label: 'Je wachtzin',
		submit: 'Ontgrendel',
		empty: 'Vul je wachtzin in.',
		busy: 'Bezig met ontgrendelen',
		wait: (seconds: number) => `Wacht ${seconds} seconden en probeer het dan opnieuw.`,
		forgot: 'Wachtzin vergeten'
	},
	passphrase: {
		proposed: 'Jouw wachtzin',
		proposedHint: 'Schrijf de vier woorden over en bewaar ze op een veilige plek. Niemand kan ze voor je terugvinden.',
		another: 'Vier andere woorden',
		use: 'Gebruik deze wachtzin',
		own: 'Ik kies zelf een wachtzin',
		ownHint: 'Minstens 16 tekens. Vier of meer losse woorden werken goed.',
		backToProposed: 'Toch de vier woorden',
		label: 'Typ je wachtzin',
		again: 'Typ je wachtzin nog een keer',
		show: 'Toon wachtzin',
		tooShort: (characters: number) => `Maak je wachtzin minstens ${characters} tekens lang.`,
		tooPlain: 'Gebruik meer verschillende tekens, of losse woorden die niet bij elkaar horen.',
		different: 'Typ twee keer dezelfde wachtzin.'
	},
	card: {
		title: 'Opslag',
		kept: 'Je notities staan alleen op dit apparaat, versleuteld.',
		risk: 'Wis je de browsergegevens of raakt het apparaat kwijt, dan zijn ze weg. Maak een back-up.',
		protected: 'De browser ruimt ze niet vanzelf op.',
		unprotected: 'De browser mag ze opruimen als er weinig ruimte is.',
		memory: 'Alleen nu: niets wordt bewaard. Sluit je de app, dan is alles weg.',
		backupNever: 'Er is nog geen back-up.',
		backupOn: (date: string) => `Laatste back-up: ${date}.`,
		make: 'Maak back-up',
		open: 'Open back-up'
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
