import type { messages } from './exercises.nl.ts';

export const exercises: typeof messages = {
	title: 'Short exercises',
	intro: 'Practise for a few minutes. You choose first. Then you read what many experts choose, and why.',
	noMark: 'You get no mark and nothing is kept.',
	ofCase: 'From this case',
	general: 'Not of a case',
	none: 'There are no short exercises now.',
	toPractice: 'Back to practice',
	toList: 'Back to the exercises',
	loading: 'The exercises are being prepared.',
	failed: 'The exercises cannot be loaded now. Please try again.',
	retry: 'Try again',
	items: (count) => (count === 1 ? '1 sentence' : `${count} sentences`),
	kinds: {
		sort: { title: 'Seen, heard or impression', about: 'How do you know this? Sort sentences from a report.' },
		questions: { title: 'Open or leading', about: 'What kind of question is this, to a child or a parent?' },
		rewrite: { title: 'Write what you saw', about: 'Turn a judgement into a fact.' },
		missing: { title: 'Which question is missing?', about: 'Much was asked already. What is easily forgotten?' }
	},
	ask: {
		sort: 'How do you know this?',
		questions: 'What kind of question is this?',
		rewrite: 'Write it as a fact',
		missing: 'Which question do you miss most here?'
	},
	piles: {
		seen: { label: 'Seen or heard myself' },
		told: { label: 'Somebody else told it' },
		impression: { label: 'An impression', hint: 'What you think, feel or expect' },
		open: { label: 'Open question', hint: 'The other tells in their own words' },
		leading: { label: 'Leading question', hint: 'The answer is already in the question' },
		closed: { label: 'Closed question', hint: 'Only yes, no or one fact' }
	},
	asked: 'This was asked already',
	place: (at, of) => `${at} of ${of}`,
	choose: 'Choose an answer',
	writeHint: 'Everything is invented. No names here either.',
	show: 'Show why',
	showExample: 'Show an example',
	why: 'Why',
	you: 'You chose',
	youWrote: 'You wrote',
	nothingWritten: 'You wrote nothing.',
	example: 'It can also be like this',
	many: 'Many experts choose',
	manyOthers: 'Not everybody chooses the same. It is about the reason.',
	next: 'To the next',
	finish: 'Look back',
	back: {
		title: 'Look back',
		intro: 'This is what you chose, and what many experts choose. Differences are normal.',
		again: 'Once more',
		others: 'Another exercise'
	}
};
