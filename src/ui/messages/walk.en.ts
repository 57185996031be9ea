import type { messages } from './walk.nl.ts';

export const walk: typeof messages = {
	submit: 'Save and go on',
	submitMore: 'Save and add another',
	stop: 'Save and stop',
	toOverview: 'To the overview',
	change: 'Change',
	fillIn: 'Fill in',
	remove: 'Take away',
	caption: {
		step: (number) => `Step ${number}:`,
		question: (number, total) => `question ${number} of ${total}`,
		before: 'Beforehand'
	},
	norm: { heading: 'Standard', explain: 'Explanation', explainAll: 'Explanation of this question' },
	source: {
		title: 'Source.',
		notReviewed: 'Not yet reviewed by an expert.',
		unsure: 'Not the same everywhere.',
		ask: 'The sources do not agree on this. Ask how it works at your organisation.',
		read: (date) => `read on ${date}`,
		reviewed: (by, date) => `Reviewed by ${by} on ${date}.`,
		screen: 'Source of this screen.',
		none: 'No source is named for this screen.',
		noDocument: 'There is no document for this.',
		confidence: {
			high: 'Certainty: high. The sources say it like this.',
			medium: 'Certainty: fair. The sources say it roughly like this.',
			low: 'Certainty: low. There is no clear source for this.'
		}
	},
	blocks: { do: 'Do', dont: 'Do not', say: 'You can say it like this' },
	aside: { label: 'Beside it', soFar: 'So far', reference: 'Reference for this step' },
	askedAgain: 'You asked for advice. That is why this question is here once more.',
	saved: {
		saving: 'Saving',
		at: (time) => `Saved at ${time}`,
		plain: 'Saved',
		memory: 'Only now: nothing is kept',
		failed: 'Not saved.'
	},
	checklist: { progress: (done, total) => `${done} of ${total} ticked` },
	reasonTree: {
		heading: 'According to the standard',
		because: 'Because you answered this',
		norms: 'What this rests on',
		own: 'The standard gives direction. You and your organisation decide.'
	},
	decision: { question: 'What do you decide together?', why: 'Do you know something that was not asked here?' },
	departure: {
		heading: 'Your decision differs from the standard',
		body: 'That is possible. Record why, and with whom you discussed this.',
		norm: 'The standard says',
		chosen: 'You chose',
		reasons: 'We choose differently, because …',
		why: 'Explain your reason',
		discussed: 'With whom did you discuss this?',
		lookAgain: 'When do you look again?'
	},
	skip: {
		open: 'Skip, with a reason',
		heading: 'I skip this, because …',
		reasons: 'Not now, because …',
		note: 'Explain it briefly',
		submit: 'Skip and go on',
		cancel: 'Do not skip after all'
	},
	end: { heading: 'What you have recorded' }
};
