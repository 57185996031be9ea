import type { messages } from './naslag.nl.ts';

export const naslag: typeof messages = {
	title: 'Reference',
	heading: 'Look something up',
	intro: 'You need not open a situation for this. Everything is on this device.',
	language: 'These cards are in Dutch.',
	groups: {
		nu: { name: 'Danger now', about: 'What you do at once.' },
		melden: { name: 'To report or not', about: 'Weighing, deciding, and what happens after a report.' },
		stappen: { name: 'The steps of the reporting code', about: 'For each step: what, who, and what you record.' },
		signalen: { name: 'Signs', about: 'By age, and what else they can come from.' },
		praten: { name: 'Talking', about: 'With parents, with the child, with a colleague.' },
		'veilig-thuis': { name: 'Calling Veilig Thuis', about: 'Asking advice or reporting, and how to prepare.' },
		letsel: { name: 'Injuries', about: 'What you describe, and who can look with you.' },
		regels: { name: 'Rules and special situations', about: 'Secrecy, consent, privacy and forms of violence.' },
		contacten: { name: 'Contacts', about: 'Whom to call, nationally and at your organisation.' },
		samenwerken: { name: 'Stuck in working together?', about: 'One question and one agreement with a date.' },
		verhalen: { name: 'Stories', about: 'Made-up experiences from practice.' },
		woorden: { name: 'Words', about: 'Which word to use, and which one better not.' },
		'voor-jezelf': { name: 'Looking after yourself', about: 'When it affects you, or you do not feel safe.' }
	},
	first: 'At once',
	more: 'All subjects',
	search: {
		label: 'Search the reference',
		hint: 'A typing mistake does no harm. Use Dutch words. What you search for is kept nowhere.',
		found: (count) => `${count} found.`,
		heading: 'Found',
		none: 'Nothing found.',
		noneHeading: 'Nothing was found about this',
		tries: [
			'Search with one Dutch word, such as ‘ouders’ or ‘letsel’.',
			'Use another word for the same thing.',
			'Look at the subjects below.',
			'Ask the person responsible for the code, or call Veilig Thuis for advice.'
		],
		urgent: 'Urgent',
		signal: 'Sign',
		signalToday: 'Sign, the same day'
	},
	step: {
		title: 'Reference for this step',
		none: 'There are no cards for this step alone.',
		all: 'All reference'
	},
	back: {
		toList: 'Back to the reference',
		toSituation: 'Back to your situation',
		toCard: 'Back to the card before',
		to: (name) => `Back to: ${name}`
	},
	card: {
		for: (sectors) => `For: ${sectors}`,
		say: 'You can say',
		avoid: 'Better not',
		attention: 'Please note',
		use: 'Use',
		care: 'With care',
		ratherNot: 'Better not',
		recognise: 'Do you recognise this?',
		ask: 'One question',
		agree: 'One agreement, with a date',
		who: 'With whom',
		see: 'Read also',
		contacts: 'Calling',
		print: 'Print this card',
		printAll: 'Print all cards of this subject',
		sources: 'Sources.',
		sourcesOnPaper: 'Sources',
		missing: 'This card is not here',
		missingText: 'It may have been replaced. Search again or look at the subjects.'
	},
	signals: {
		proves: 'A sign proves nothing. It is a reason to look, write down and ask for advice. You do not add them up.',
		age: 'Age',
		everyAge: 'All',
		ages: { '0-4': '0 to 4', '4-12': '4 to 12', '12-18': '12 to 18' },
		order: 'Look by',
		orders: { kind: 'Kind', area: 'Part of life' },
		kinds: {
			lichaam: 'Body',
			gedrag: 'Behaviour of the child',
			ontwikkeling: 'Development',
			ouder: 'Behaviour of parents',
			contact: 'Contact between parent and child',
			thuis: 'Circumstances at home'
		},
		areas: {
			gezondheid: 'Health',
			'gevoel-en-gedrag': 'Feeling and behaviour',
			'leren-en-spelen': 'Learning and playing',
			verzorging: 'Care',
			relaties: 'Relations',
			'thuis-en-veiligheid': 'Home and safety'
		},
		about: (age, kind, area) => `${age} years · ${kind} · ${area}`,
		sameDay: 'The same day',
		today: 'Do this today',
		otherwise: 'Can also come from',
		writeDown: 'Write down',
		observe: 'Write down an observation',
		see: 'About signs'
	},
	contacts: { own: 'Of your organisation', national: 'National' }
};
