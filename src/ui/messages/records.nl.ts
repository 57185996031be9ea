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
	/** What a consult or a talk agreed. */
	arranged: {
		agreed: 'Wat spraken jullie af?',
		hint: 'Daarna kun je kiezen wie het doet, en wanneer het klaar is',
		role: 'Wie doet dit?',
		noRole: 'Kies een rol',
		due: 'Klaar op',
		needed: 'Schrijf op wat jullie afspraken. Wie het doet en de datum horen daarbij.',
		tooEarly: 'Kies de dag van het gesprek of een latere datum.'
	},
	consult: {
		listTitle: (count: number) => `Vastgelegd overleg (${count})`,
		formTitle: 'Na het gesprek',
		role: 'Met wie overlegde je?',
		date: 'Datum van het overleg',
		asked: 'Wat vroeg je?',
		advice: 'Welk advies kreeg je?',
		readAlong: 'las mee'
	},
	talk: {
		listTitle: (count: number) => `Vastgelegde gesprekken (${count})`,
		/** With attempts that did not succeed in it. */
		listWithAttempts: (count: number) => `Gesprekken en pogingen (${count})`,
		formTitle: 'Na het gesprek',
		partner: 'Met wie sprak je?',
		partners: {
			parents: 'Ouders',
			child: 'Het kind',
			both: 'Ouders en kind',
			client: 'Degene om wie het gaat'
		},
		partnerNeeded: 'Kies met wie je sprak.',
		role: 'Wie voerde het gesprek?',
		date: 'Datum van het gesprek',
		present: 'Wie was er nog meer bij?',
		presentHint: 'Alleen rollen: bijvoorbeeld tolk, oma of mentor',
		said: 'Wat is er gezegd?',
		saidHint: 'Wat jij vertelde en wat zij zeiden. Schrijf geen namen op',
		reaction: 'Hoe reageerden zij?',
		reactionHint: 'Wat vinden zij er zelf van? Schrijf op wat je zag en hoorde'
	},
	/** Somebody could not be reached, or did not want to talk now. */
	attempt: {
		open: 'Het lukte niet om iemand te spreken',
		formTitle: 'Het lukte niet',
		intro: 'Ook een poging hoort in het dossier. Daarna kun je het later opnieuw proberen.',
		partner: 'Wie wilde je spreken?',
		role: 'Wie probeerde het?',
		date: 'Datum van de poging',
		note: 'Wat deed je, en waarom lukte het niet?',
		submit: 'Poging vastleggen',
		cancel: 'Toch een gesprek vastleggen',
		tried: 'Geprobeerd',
		partnerNeeded: 'Kies wie je wilde spreken.',
		roleNeeded: 'Kies wie het probeerde.',
		again: 'Lukt het later ook niet? Dan kun je dit overslaan. De reden staat dan al klaar.',
		skip: 'Overslaan: niemand te bereiken'
	},
	voice: {
		listTitle: (count: number) => `Wat je over het kind vastlegde (${count})`,
		formTitle: 'De stem van het kind',
		knows: 'Weet het kind wat er nu gebeurt?',
		answers: { yes: 'Ja', partly: 'Deels', 'not-yet': 'Nog niet, omdat …' },
		because: 'Waarom nog niet?',
		becauseHint: 'Schrijf er ook bij wanneer het kind het wel hoort',
		teller: 'Wie vertelt het, of vertelde het?',
		tells: 'vertelt het',
		wants: 'Wat wil het kind zelf?',
		wantsHint: 'In eigen woorden. Een baby spreekt door zorg: bij wie is het kind rustig?',
		safeAdult: 'Wie is een veilige volwassene voor het kind?',
		safeAdultHint: 'Alleen de rol, bijvoorbeeld oma, mentor of buurvrouw',
		problems: {
			knows: 'Kies of het kind weet wat er gebeurt.',
			because: 'Schrijf op waarom het kind het nog niet weet.',
			teller: 'Kies wie het vertelt.',
			wants: 'Schrijf op wat het kind wil. Weet je het niet? Schrijf dat dan op.'
		}
	},
	/** Of the adult it is about: a client, a student. */
	voiceOfClient: {
		listTitle: (count: number) => `Wat je hierover vastlegde (${count})`,
		formTitle: 'De eigen stem',
		knows: 'Weet degene om wie het gaat wat er nu gebeurt?',
		answers: { yes: 'Ja', partly: 'Deels', 'not-yet': 'Nog niet, omdat …' },
		because: 'Waarom nog niet?',
		becauseHint: 'Schrijf er ook bij wanneer diegene het wel hoort',
		teller: 'Wie vertelt het, of vertelde het?',
		tells: 'vertelt het',
		wants: 'Wat wil degene om wie het gaat zelf?',
		wantsHint: 'In eigen woorden',
		safeAdult: 'Bij wie voelt diegene zich veilig?',
		safeAdultHint: 'Alleen de rol, bijvoorbeeld zus, mentor of buurvrouw',
		problems: {
			knows: 'Kies of diegene weet wat er gebeurt.',
			because: 'Schrijf op waarom diegene het nog niet weet.',
			teller: 'Kies wie het vertelt.',
			wants: 'Schrijf op wat diegene wil. Weet je het niet? Schrijf dat dan op.'
		}
	},
	estimate: {
		title: 'Wat zou jij doen?',
		intro: 'Eerst jouw eigen beeld, dan wat de norm zegt. Zo zie je allebei. Je legt je hiermee niet vast.',
		answers: {
			report: 'Melden bij Veilig Thuis',
			help: 'Hulp bieden of regelen, niet melden',
			'report-and-help': 'Melden en ook hulp bieden',
			close: 'Niet melden en geen hulp, wel blijven kijken',
			unsure: 'Ik weet het nog niet'
		},
		why: 'Waarom denk je dat?',
		submit: 'Bekijk wat de norm zegt',
		needed: 'Kies wat je nu zou doen. ‘Ik weet het nog niet’ mag ook.',
		heading: 'Wat jij vooraf dacht'
	},
	agreement: {
		listTitle: (count: number) => `Vastgelegde afspraken (${count})`,
		formTitle: 'Een afspraak',
		horizon: 'Voor wanneer is deze afspraak?',
		horizons: { today: 'Vandaag en vannacht', weeks: 'Komende weken' },
		what: 'Wat spreken jullie af?',
		goal: 'Wat zie je als het gelukt is?',
		goalHint: 'Iets wat je kunt zien of tellen: bijvoorbeeld elke dag op tijd, met ontbijt',
		lead: 'Wie houdt de regie?',
		role: 'Wie doet dit?',
		due: 'Klaar op',
		lookDue: 'Terugkijken op',
		until: (date: string) => `uiterlijk ${date}`,
		terms: 'Of kies een voorstel',
		term: {
			days: (amount: number) => (amount === 1 ? 'na 1 dag' : `na ${amount} dagen`),
			'working-days': (amount: number) => (amount === 1 ? 'na 1 werkdag' : `na ${amount} werkdagen`),
			weeks: (amount: number) => (amount === 1 ? 'na 1 week' : `na ${amount} weken`)
		},
		chosen: (date: string) => `Datum ingevuld: ${date}.`,
		problems: {
			horizon: 'Kies voor wanneer deze afspraak is.',
			goal: 'Schrijf op wat je ziet als het gelukt is.',
			lead: 'Kies wie de regie houdt.'
		}
	},
	followUp: {
		label: 'Hoe het ging',
		went: { done: 'Gelukt', partly: 'Deels gelukt', not: 'Niet gelukt' }
	},
	reweighed: 'Opnieuw bekeken na nieuwe feiten. De antwoorden blijven staan.',
	departed: {
		label: 'Anders dan de norm',
		reasons: 'Omdat',
		duty: 'Dit is een wettelijke plicht',
		dutyBody:
			'De wet vraagt dit van jou of van je organisatie. De app houdt je niet tegen. Je besluit en je reden worden vastgelegd. Overleg vandaag nog met iemand die de plicht kent.',
		discussed: 'Besproken met',
		lookAgain: 'Opnieuw kijken op'
	},
	/** What was written down, beside the questions that weigh it. */
	inView: { title: 'Wat je opschreef', none: 'Zonder datum' }
});
