import type { messages } from './observe.nl.ts';

export const observe: typeof messages = {
	write: {
		seen: 'Write what you saw, heard or smelled. Not yet what you think.',
		told: 'Write what you were told, as precisely as you remember it.',
		impression: 'Write where your impression comes from. What did you see or hear exactly?',
		any: 'Write what you saw, not what you think.'
	},
	when: {
		legend: 'When was it?',
		day: 'On one day',
		period: 'Over a period',
		unknown: 'I do not know (any more)',
		from: 'First day',
		until: 'Last day',
		still: 'Is it still going on? Then choose today as the last day.'
	},
	more: 'Write more: where it was, another explanation, what goes well',
	problems: {
		from: 'Choose the first day of the period.',
		until: 'Choose the last day of the period.',
		order: 'Choose a last day on or after the first day.'
	},
	listed: {
		period: (from, until) => `${from} up to and including ${until}`,
		context: 'When and where',
		otherwise: 'Another explanation',
		well: 'What goes well',
		body: 'On the body'
	},
	signal: {
		title: 'You began from this signal',
		today: 'Do this today',
		own: 'Describe below in your own words what you saw with this child. Nothing is filled in for you.',
		writeDown: 'Write down',
		otherwise: 'Can also fit with',
		without: 'Without this signal',
		later: 'You write this down as soon as you are at your observations, in step 1.',
		begin: 'Begin a situation. Then you write down what you saw.',
		inOther: 'Or choose a situation that you have already'
	}
};
