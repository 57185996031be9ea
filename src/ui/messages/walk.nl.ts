import { spoken } from '../language.svelte.ts';

/** On the screens of a situation, whatever the flow: what the flow itself says stands in its own words. */
export const messages = spoken('walk', {
	submit: 'Opslaan en verder',
	submitMore: 'Opslaan en nog een',
	stop: 'Bewaren en stoppen',
	/** Instead of `stop` where nothing is kept. */
	toOverview: 'Naar het overzicht',
	change: 'Wijzig',
	fillIn: 'Vul in',
	remove: 'Haal weg',
	caption: {
		step: (number: number) => `Stap ${number}:`,
		question: (number: number, total: number) => `vraag ${number} van ${total}`,
		before: 'Vooraf'
	},
	norm: { heading: 'Norm', explain: 'Uitleg', explainAll: 'Uitleg bij deze vraag' },
	source: {
		title: 'Bron.',
		notReviewed: 'Nog niet nagekeken door een deskundige.',
		unsure: 'Niet overal hetzelfde.',
		ask: 'De bronnen zijn hierover niet eenduidig. Vraag na hoe het bij jullie geldt.',
		read: (date: string) => `gelezen op ${date}`,
		reviewed: (by: string, date: string) => `Nagekeken door ${by} op ${date}.`,
		screen: 'Bron van dit scherm.',
		none: 'Voor dit scherm is geen bron genoemd.',
		noDocument: 'Hierbij hoort geen document.',
		confidence: {
			high: 'Zekerheid: hoog. De bronnen zeggen het zo.',
			medium: 'Zekerheid: redelijk. De bronnen zeggen het ongeveer zo.',
			low: 'Zekerheid: laag. Hier is geen duidelijke bron voor.'
		}
	},
	blocks: { do: 'Wel', dont: 'Niet', say: 'Zo kun je het zeggen' },
	aside: { label: 'Erbij', soFar: 'Tot nu toe', reference: 'Naslag bij deze stap' },
	askedAgain: 'Je hebt advies gevraagd. Daarom staat deze vraag hier nog een keer.',
	saved: {
		saving: 'Bezig met bewaren',
		at: (time: string) => `Bewaard om ${time}`,
		plain: 'Bewaard',
		memory: 'Alleen nu: niets wordt bewaard',
		failed: 'Niet bewaard.'
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
	end: { heading: 'Wat je hebt vastgelegd' }
});
