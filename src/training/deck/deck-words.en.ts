import type { DeckWords } from './deck-words.ts';

export const english: DeckWords = {
	practiceCase: 'Practice case',
	exercise: 'Exercise',
	step: (number, name) => `Step ${number}: ${name}`,
	question: (number, of) => `question ${number} of ${of}`,
	card: (number, of) => `card ${number} of ${of}`,
	sentence: (number, of) => `sentence ${number} of ${of}`,
	cardTitle: (number) => `Card ${number}`,
	changeTitle: 'Change one thing',
	changeAsk: 'What would be different then?',
	noOutcome: 'The norm gives no outcome here',
	voiceTitle: 'What does the person it is about say?',
	trapsTitle: 'Where it often gets stuck',
	pathsTitle: 'The way many experts would go',
	reasoningTitle: 'Why many experts go this way',
	then: (first, second) => `${first}, then: ${second}`,
	sortTitle: 'How do you know this?',
	questionsTitle: 'What kind of question is this?',
	rewriteTitle: 'Write it as a fact',
	missingTitle: 'Which question is missing?',
	rewriteHow: 'Write your own sentence first. Then compare it with your neighbour.',
	piles: {
		seen: 'Seen or heard yourself',
		told: 'Heard from somebody',
		impression: 'Impression or opinion',
		open: 'Open question',
		leading: 'Leading question',
		closed: 'Closed question'
	}
};
