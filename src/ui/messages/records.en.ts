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
	arranged: {
		agreed: 'What did you agree?',
		hint: 'After that you can choose who does it, and by when',
		role: 'Who does this?',
		noRole: 'Choose a role',
		due: 'Done by',
		needed: 'Write down what you agreed. Who does it and the date belong to it.',
		tooEarly: 'Choose the day of the talk or a later date.'
	},
	consult: {
		listTitle: (count) => `Recorded advice (${count})`,
		formTitle: 'After the call or talk',
		role: 'Whom did you ask for advice?',
		date: 'Date of the advice',
		asked: 'What did you ask?',
		advice: 'Which advice did you get?',
		readAlong: 'read along'
	},
	talk: {
		listTitle: (count) => `Recorded talks (${count})`,
		listWithAttempts: (count) => `Talks and tries (${count})`,
		formTitle: 'After the talk',
		partner: 'With whom did you talk?',
		partners: { parents: 'Parents', child: 'The child', both: 'Parents and child', client: 'The person it is about' },
		partnerNeeded: 'Choose with whom you talked.',
		role: 'Who held the talk?',
		date: 'Date of the talk',
		present: 'Who else was there?',
		presentHint: 'Only roles: for example interpreter, grandmother or mentor',
		said: 'What was said?',
		saidHint: 'What you told and what they said. Write down no names',
		reaction: 'How did they react?',
		reactionHint: 'What do they think of it themselves? Write down what you saw and heard'
	},
	attempt: {
		open: 'I could not get to speak to anybody',
		formTitle: 'It did not work out',
		intro: 'A try belongs in the record too. You can try again later.',
		partner: 'Whom did you want to speak to?',
		role: 'Who tried?',
		date: 'Date of the try',
		note: 'What did you do, and why did it not work out?',
		submit: 'Record the try',
		cancel: 'Record a talk after all',
		tried: 'Tried',
		partnerNeeded: 'Choose whom you wanted to speak to.',
		roleNeeded: 'Choose who tried.',
		again: 'Does it not work out later either? Then you can skip this. The reason is filled in for you.',
		skip: 'Skip: nobody could be reached'
	},
	voice: {
		listTitle: (count) => `What you recorded about the child (${count})`,
		formTitle: 'The voice of the child',
		knows: 'Does the child know what happens now?',
		answers: { yes: 'Yes', partly: 'Partly', 'not-yet': 'Not yet, because …' },
		because: 'Why not yet?',
		becauseHint: 'Also write down when the child will hear it',
		teller: 'Who tells, or told, the child?',
		tells: 'tells the child',
		wants: 'What does the child want?',
		wantsHint: 'In its own words. A baby speaks through care: with whom is the child calm?',
		safeAdult: 'Who is a safe adult for the child?',
		safeAdultHint: 'Only the role, for example grandmother, mentor or neighbour',
		problems: {
			knows: 'Choose whether the child knows what happens.',
			because: 'Write down why the child does not know yet.',
			teller: 'Choose who tells the child.',
			wants: 'Write down what the child wants. If you do not know, write that down.'
		}
	},
	voiceOfClient: {
		listTitle: (count) => `What you recorded about this (${count})`,
		formTitle: 'Their own voice',
		knows: 'Does the person it is about know what happens now?',
		answers: { yes: 'Yes', partly: 'Partly', 'not-yet': 'Not yet, because …' },
		because: 'Why not yet?',
		becauseHint: 'Also write down when they will hear it',
		teller: 'Who tells, or told, them?',
		tells: 'tells them',
		wants: 'What does the person it is about want?',
		wantsHint: 'In their own words',
		safeAdult: 'With whom do they feel safe?',
		safeAdultHint: 'Only the role, for example sister, mentor or neighbour',
		problems: {
			knows: 'Choose whether they know what happens.',
			because: 'Write down why they do not know yet.',
			teller: 'Choose who tells them.',
			wants: 'Write down what they want. If you do not know, write that down.'
		}
	},
	estimate: {
		title: 'What would you do?',
		intro: 'First your own view, then what the norm says. That way you see both. It does not bind you.',
		answers: {
			report: 'Report to Veilig Thuis',
			help: 'Give or arrange help, not report',
			'report-and-help': 'Report and give help too',
			close: 'Not report and no help, but keep watching',
			unsure: 'I do not know yet'
		},
		why: 'Why do you think so?',
		submit: 'See what the norm says',
		needed: 'Choose what you would do now. ‘I do not know yet’ is fine too.',
		heading: 'What you thought beforehand'
	},
	agreement: {
		listTitle: (count) => `Recorded agreements (${count})`,
		formTitle: 'An agreement',
		horizon: 'When is this agreement for?',
		horizons: { today: 'Today and tonight', weeks: 'The coming weeks' },
		what: 'What do you agree?',
		goal: 'What do you see when it has worked?',
		goalHint: 'Something to see or count: for example on time every day, after breakfast',
		lead: 'Who keeps the reins?',
		role: 'Who does this?',
		due: 'Done by',
		lookDue: 'Look back on',
		until: (date) => `by ${date} at the latest`,
		terms: 'Or choose a proposal',
		term: {
			days: (amount) => (amount === 1 ? 'after 1 day' : `after ${amount} days`),
			'working-days': (amount) => (amount === 1 ? 'after 1 working day' : `after ${amount} working days`),
			weeks: (amount) => (amount === 1 ? 'after 1 week' : `after ${amount} weeks`)
		},
		chosen: (date) => `Date filled in: ${date}.`,
		problems: {
			horizon: 'Choose when this agreement is for.',
			goal: 'Write down what you see when it has worked.',
			lead: 'Choose who keeps the reins.'
		}
	},
	followUp: {
		label: 'How it went',
		went: { done: 'Worked', partly: 'Partly worked', not: 'Did not work' }
	},
	reweighed: 'Looked at again after new facts. The answers stand.',
	departed: {
		label: 'Differs from the norm',
		reasons: 'Because',
		duty: 'This is a duty by law',
		dutyBody:
			'The law asks this of you or of your organisation. The app does not stop you. Your decision and your reason are recorded. Ask advice today from somebody who knows this duty.',
		discussed: 'Discussed with',
		lookAgain: 'Look again on'
	},
	inView: { title: 'What you wrote down', none: 'Without a date' }
};
