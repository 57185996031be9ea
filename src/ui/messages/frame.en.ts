import type { messages } from './frame.nl.ts';

export const frame: typeof messages = {
	appName: 'Zorgvuldig',
	title: (page) => `${page} – Zorgvuldig`,
	back: 'Back',
	backToStart: 'Back to start',
	newSituation: 'New situation',
	copy: 'Copy number',
	copied: 'Number copied',
	skipLinks: { label: 'Go straight to', content: 'To the content', help: 'To help now', hide: 'Hide this screen' },
	bar: { help: 'Help now', hide: 'Hide', lock: 'Lock' },
	language: {
		switched: 'The app is now in English.',
		failed: 'English cannot be loaded now. Try again when you are online.'
	},
	help: {
		title: 'Help now',
		others: 'Other numbers',
		close: 'Close',
		own: 'Ask your manager or your child protection officer for the numbers of your own organisation.'
	},
	contact: {
		call: (number) => `Call ${number}`,
		urgent: 'Urgent:',
		of: (name) => `of ${name}`
	},
	cover: { title: 'Notes', goOn: 'Continue', until: (time) => `What is not kept goes at ${time}.` },
	idle: {
		soon: (seconds) => `Your notes will be locked in ${seconds} seconds.`,
		soonMemory: (seconds) => `Your notes will be taken off the screen in ${seconds} seconds.`,
		kept: 'What you typed stays kept.',
		stay: 'Go on'
	},
	elsewhere: {
		reading: 'Your notes are also open in another tab or window. Here you can read.',
		takeOver: 'Go on working here',
		taking: 'The other tab is still saving. One moment.'
	},
	notSealed: 'Your last words have not been kept yet. So not everything is locked.',
	update: {
		ready: 'A new version is ready.',
		take: 'Update',
		elsewhere: 'The app was updated in another tab.'
	},
	foot: {
		offline: 'Ready to use without internet.',
		notOffline: 'Not yet ready to use without internet.',
		content: 'Content',
		flows: (count) => `${count} routes`,
		notReviewed: 'Not yet reviewed by experts.',
		reviewed: (date) => `Reviewed on ${date}.`,
		reviewBy: (date) => `To be reviewed again before ${date}.`,
		overdue: 'The date to review this has passed. The app keeps working.',
		nav: 'About this app',
		about: 'About and sources',
		storage: 'Storage and safety',
		readAlong: 'Reading along',
		accessibility: 'Accessibility',
		privacy: 'Privacy'
	},
	start: {
		title: 'Zorgvuldig – step by step through the reporting code',
		heading: 'Are you worried about a child?',
		intro:
			'It is good that you look this up. This app takes you through the Dutch reporting code (meldcode) step by step, and helps you to skip nothing. You and your organisation decide.',
		lookUp: 'Look something up',
		trainers: 'For trainers and organisations',
		practise: 'Practise with invented cases',
		goOn: (count) => `Go on with a situation${count > 0 ? ` (${count})` : ''}`,
		expect: 'What you can expect',
		expected: [
			'Five steps, one question per screen. Doubt is an answer.',
			'The standard is shown, with its source. The app gives no score and does not decide.',
			'Your notes stay on this device. You write down no names.',
			'Everything works without internet, calling and printing too.'
		]
	}
};
