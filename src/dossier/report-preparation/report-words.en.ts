import { bodyWords } from '../sentences/body.en.ts';
import type { ReportWords } from './report-words.ts';

export const english: ReportWords = {
	language: 'en',
	body: bodyWords,
	headings: {
		reporter: 'Who reports',
		persons: 'People involved',
		concern: 'The concern',
		steps: 'Steps of the reporting code',
		network: 'Support around the family',
		other: 'Other'
	},
	byVoice: {
		reporter: [
			'Your name, your job and your organisation.',
			'How you can be reached, and when.',
			'How you know the child, and since when.'
		],
		persons: [
			'Names, address and dates of birth.',
			'Who lives in the house, other children too.',
			'Who has parental authority, if you know.'
		],
		other: ['Can it be unsafe if the family hears who reports? Say so at once, and say why.']
	},
	questions: {
		'danger-now': 'Is anybody in the family unsafe now?',
		tonight: 'Where is the child today and tonight, and who is there?',
		'restore-safety': 'Who steps in if it goes wrong? Can you see to that yourself?',
		ages: 'How old are the children?',
		seen: 'What did you see or hear yourself, and when?',
		words: 'What did the child say, in its own words?',
		involved: 'Who else belongs to the family?',
		well: 'What goes well, and who gives support?',
		consulted: 'Whom did you consult, and what was the advice?',
		talked: 'Did you talk with parents and child? If not, why not?',
		framework: 'What does your own assessment framework say?',
		help: 'Can you give or arrange help yourself? Do those involved cooperate?',
		lead: 'Who keeps the overview until the next contact?',
		ask: 'What is your question for Veilig Thuis?'
	},
	kinds: {
		seen: 'Seen or heard myself',
		told: 'Heard from others',
		impressions: 'Impression or thought, not a fact',
		home: 'What points to home',
		safety: 'Safety now and in the time ahead',
		against: 'What speaks against the suspicion',
		unknown: 'What is not known yet',
		childCheck: 'Children and family',
		consults: 'Consultation and advice',
		talks: 'Talks',
		tried: 'Tried, without success',
		notDone: 'Not done, and why',
		weighing: 'Weighing',
		norm: 'Standard and decision',
		well: 'What goes well',
		support: 'Who gives support',
		help: 'Agreements about help',
		child: 'What the child knows and wants',
		informed: 'What parents and child know',
		agreements: 'Other agreements',
		notes: 'Other notes'
	},
	labels: {
		words: 'Literally',
		context: 'Situation',
		toldBy: 'Told by',
		asked: 'Asked',
		advice: 'Advice',
		agreed: 'Agreed',
		said: 'Said',
		present: 'Also present',
		reaction: 'Reaction',
		by: 'By',
		why: 'Why',
		because: 'Because',
		goal: 'Goal',
		lead: 'Overview',
		due: 'No later than',
		went: 'How it went',
		wants: 'What the child wants',
		safeAdult: 'Safe adult',
		teller: 'Who tells',
		norm: 'According to the standard',
		decision: 'Decision',
		other: 'Other explanation'
	},
	noDate: 'without a date',
	period: (from, until) => `${from} up to and including ${until}`,
	millimetres: (length, width) =>
		length !== undefined && width !== undefined ? `${length} by ${width} mm` : `${length ?? width} mm`,
	question: (number) => `Question ${number}`,
	partners: {
		parents: 'with parents',
		child: 'with the child',
		both: 'with parents and child',
		client: 'with the person concerned'
	},
	knows: {
		yes: 'The child knows what happens.',
		partly: 'The child knows a part.',
		'not-yet': 'The child does not know yet.'
	},
	went: { done: 'done', partly: 'partly done', not: 'not done' },
	doubt: 'doubt'
};
