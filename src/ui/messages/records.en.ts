import type { messages } from './records.nl.ts';

export const records: typeof messages = {
	notes: {
		listTitle: (count) => `Noted on this screen (${count})`,
		formTitle: 'What you saw, heard or think',
		how: 'How do you know this?',
		knowledge: {
			seen: 'Saw or heard it myself',
			told: 'Somebody told me',
			impression: 'My impression'
		},
		toldBy: 'Who told you?',
		toldByHint: 'Only the role, without a name: for example parent, colleague or neighbour',
		what: 'Describe it',
		words: 'Literal words',
		wordsHint:
			'The child’s own words, exactly as it said them, with the question you asked. Somebody else’s? Add whose, by role',
		date: 'Date',
		context: 'When and where did it happen?',
		contextHint: 'For example at pick-up time, after the weekend',
		otherwise: 'Can there be another explanation?',
		otherwiseHint: 'What else can it fit with? What speaks against your suspicion?',
		well: 'What goes well?',
		wellHint: 'And who supports the child?'
	},
	consult: {
		listTitle: (count) => `Recorded advice (${count})`,
		formTitle: 'After the call or talk',
		role: 'Whom did you ask for advice?',
		date: 'Date of the advice',
		asked: 'What did you ask?',
		advice: 'Which advice did you get?'
	},
	talk: {
		listTitle: (count) => `Recorded talks (${count})`,
		formTitle: 'After the talk',
		role: 'Who held the talk?',
		date: 'Date of the talk',
		said: 'What was said?',
		saidHint: 'The reaction too. Write down no names',
		agreed: 'What did you agree?'
	},
	agreement: {
		listTitle: (count) => `Recorded agreements (${count})`,
		formTitle: 'An agreement',
		what: 'What do you agree?',
		role: 'Who does this?',
		due: 'Done by',
		lookDue: 'Look back on',
		until: (date) => `by ${date} at the latest`
	}
};
