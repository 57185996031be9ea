import type { messages } from './forms.nl.ts';

export const forms: typeof messages = {
	optional: '(not required)',
	or: 'or',
	problems: {
		title: 'Still to do on this screen',
		prefix: 'Note:',
		inTitle: (title) => `Error: ${title}`,
		answer: 'Choose an answer.',
		decision: 'Choose what you decide together.',
		how: 'Choose how you know this.',
		what: 'Describe what you saw, heard or think.',
		consultRole: 'Choose whom you asked for advice.',
		advice: 'Write down which advice you got.',
		talkRole: 'Choose who held the talk.',
		said: 'Write down what was said.',
		agreementWhat: 'Write down what you agree.',
		agreementRole: 'Choose who does this.',
		agreementDue: 'Choose the date by which this is done.',
		reasons: 'Choose at least one reason.',
		note: 'Write down briefly why.',
		why: 'Write down why you decide this.',
		discussed: 'Choose with whom you discussed this.',
		lookAgainOn: 'Choose a date to look again.',
		date: 'Choose a date.',
		datePast: 'Choose today or an earlier date.',
		dateFuture: 'Choose today or a later date.',
		dateHalf: 'Complete the date with day, month and year.',
		findings: (label) => `For ‘${label}’, choose for every word that was found: take it out or leave it.`,
		workplace: 'Choose where you work.',
		route: 'Choose what it is about.'
	},
	note: {
		hint: 'Write down no names, and nothing else by which somebody can be recognised',
		why: 'Why do you think so?',
		found: (words, looks) => `Note: ‘${words}’ ${looks}.`,
		looks: {
			BSN: 'looks like a citizen service number',
			IBAN: 'looks like a bank account number',
			EMAIL: 'looks like an e-mail address',
			PHONE: 'looks like a telephone number',
			POSTCODE: 'looks like a postcode',
			URL: 'looks like a web address',
			PLATE: 'looks like a number plate',
			DOB: 'looks like a date of birth'
		},
		remove: 'Take it out',
		keep: 'Leave it'
	}
};
