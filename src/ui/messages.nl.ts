/** Every sentence of the app itself. What a flow says stands in its own `words.nl.yaml`. */
export const messages = {
	appName: 'Zorgvuldig',
	optional: '(niet verplicht)',
	or: 'of',
	submit: 'Opslaan en verder',
	goOn: 'Verder',
	submitMore: 'Opslaan en nog een',
	stop: 'Bewaren en stoppen',
	/** Instead of `stop` where nothing is kept. */
	toOverview: 'Naar het overzicht',
	back: 'Terug',
	change: 'Wijzig',
	fillIn: 'Vul in',
	show: 'Toon',
	remove: 'Haal weg',
	copy: 'Kopieer nummer',
	copied: 'Nummer gekopieerd',
	skipLinks: { label: 'Snel naar', content: 'Naar de inhoud', help: 'Naar hulp nu', hide: 'Verberg dit scherm' },
	bar: { help: 'Hulp nu', hide: 'Verberg', lock: 'Vergrendel' },
	caption: {
		step: (number: number, name: string) => `Stap ${number}: ${name}`,
		question: (number: number, total: number) => `vraag ${number} van ${total}`
	},
	title: { problem: (title: string) => `Fout: ${title}` },
	norm: { heading: 'Norm', explain: 'Uitleg', explainAll: 'Uitleg bij deze vraag' },
	source: {
		title: 'Bron.',
		notReviewed: 'Nog niet nagekeken door een deskundige.',
		unsure: 'Niet overal hetzelfde.',
		ask: 'De bronnen zijn hierover niet eenduidig. Vraag na hoe het bij jullie geldt.',
		read: (date: string) => `gelezen op ${date}`,
		reviewed: (by: string, date: string) => `Nagekeken door ${by} op ${date}.`
	},
	blocks: { do: 'Wel', dont: 'Niet', say: 'Zo kun je het zeggen' },
	aside: {
		label: 'Erbij',
		soFar: 'Tot nu toe'
	},
	askedAgain: 'Je hebt advies gevraagd. Daarom staat deze vraag hier nog een keer.',
	saved: {
		saving: 'Bezig met bewaren',
		at: (time: string) => `Bewaard om ${time}`,
		plain: 'Bewaard',
		memory: 'Alleen nu: niets wordt bewaard',
		failed: 'Niet bewaard.'
	},
	problems: {
		title: 'Nog te doen op dit scherm',
		prefix: 'Let op:',
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
		findings: (label: string) => `Kies bij ‘${label}’ per gevonden woord: weghalen of laten staan.`
	},
	note: {
		hint: 'Schrijf geen namen of andere gegevens op waaraan iemand te herkennen is',
		why: 'Waarom denk je dat?',
		/** `words` is the text found, `looks` what the guard says of it: 'lijkt een telefoonnummer'. */
		found: (words: string, looks: string) => `Let op: ‘${words}’ ${looks}.`,
		remove: 'Haal weg',
		keep: 'Laat staan'
	},
	date: { label: 'Datum' },
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
		wordsHint: 'Wat het kind of iemand anders precies zei',
		date: 'Datum',
		context: 'Wanneer en waar gebeurde het?',
		contextHint: 'Bijvoorbeeld bij het ophalen, na het weekend',
		otherwise: 'Kan er een andere verklaring zijn?',
		otherwiseHint: 'Wat pleit tegen je vermoeden?',
		well: 'Wat gaat goed?',
		wellHint: 'En wie steunt het kind?'
	},
	consult: {
		listTitle: (count: number) => `Vastgelegd overleg (${count})`,
		formTitle: 'Na het gesprek',
		role: 'Met wie overlegde je?',
		with: (role: string) => `Je overlegt met: ${role}`,
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
		by: (role: string, date: string) => `${role}, uiterlijk ${date}`
	},
	checklist: { progress: (done: number, total: number) => `${done} van ${total} aangevinkt` },
	reasonTree: {
		heading: 'Volgens de norm',
		because: 'Omdat je dit antwoordde',
		norms: 'Waar dit op rust',
		own: 'De norm geeft richting. Jij en je organisatie beslissen.'
	},
	decision: { question: 'Wat besluiten jullie?', why: 'Weet jij iets dat hier niet gevraagd is?' },
	departure: {
		heading: 'Jouw besluit is anders dan de norm',
		body: 'Dat kan. Leg vast waarom, en met wie je dit besprak.',
		norm: 'De norm zegt',
		chosen: 'Jij koos',
		reasons: 'Wij kiezen anders, omdat …',
		why: 'Leg je reden uit',
		discussed: 'Met wie besprak je dit?',
		lookAgain: 'Wanneer kijk je opnieuw?'
	},
	skip: {
		open: 'Overslaan, met reden',
		heading: 'Ik sla dit over, omdat …',
		reasons: 'Nu niet, omdat …',
		note: 'Leg het kort uit',
		submit: 'Overslaan en verder',
		cancel: 'Toch niet overslaan'
	},
	end: { heading: 'Wat je hebt vastgelegd' },
	help: {
		title: 'Hulp nu',
		others: 'Andere nummers',
		close: 'Sluit'
	},
	contact: {
		call: (number: string) => `Bel ${number}`,
		urgent: 'Spoed:',
		of: (name: string) => `van ${name}`
	},
	status: {
		'not-begun': 'Nog niet begonnen',
		busy: 'Bezig',
		done: 'Klaar',
		skipped: 'Overgeslagen, met reden'
	},
	steps: { before: 'Vooraf' },
	situations: { last: (date: string) => `Laatst ${date}`, memory: 'Alleen nu, niet bewaard', remove: 'Verwijder' },
	update: {
		ready: 'Er is een nieuwe versie klaar.',
		take: 'Werk bij',
		elsewhere: 'De app is bijgewerkt in een ander tabblad.',
		changed: 'Wat er anders is'
	},
	storage: {
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
	}
} as const;
