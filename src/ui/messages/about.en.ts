import type { messages } from './about.nl.ts';

export const about: typeof messages = {
	over: {
		title: 'About and sources',
		what: 'Zorgvuldig takes you step by step through the Dutch reporting code for domestic violence and child abuse (meldcode). The app helps you to skip nothing. It says what the standard says and why. You and your organisation decide.',
		reviewed:
			'The content was written in our own words after public sources, read in November 2026. No expert has reviewed it yet. Where the sources are unsure, it says so. What is not translated is shown in Dutch.',
		edition: (version, hash) => `Edition ${version}, mark ${hash}`,
		sources: 'Where everything comes from',
		free: 'Free to use',
		licence: 'The app is open, under the EUPL-1.2 licence. Font Source Sans 3 (OFL), icons by Lucide (ISC).'
	},
	privacy: {
		title: 'Privacy',
		lead: 'There is no server that gets your notes. There is no account and nothing is measured.',
		happens: 'What does happen',
		happening: [
			'Your browser fetches the app from your organisation or the provider. After that it works without internet.',
			'What you type stays on this device. When you choose to keep it, it is encrypted.',
			'On this device the app remembers your language, where you work and a few choices. When you choose to keep notes, the route and the day of your backup too. You wipe that under Storage.',
			'Situations that you kept are wiped by themselves, as a rule six weeks after the last step. A backup you make yourself. It is an encrypted file that goes nowhere.',
			'The app watches for names, telephone numbers and other data in your text. That happens on your device. It does not see everything: look for yourself.',
			'Addresses and titles of the app never hold what you answered in a situation.',
			'Practice is apart from real situations. What you type there is not kept. Only a case of your own and a flow of your own that you save yourself are on this device. They are not encrypted: write nothing real in them. Under Storage you wipe them.'
		],
		yours: 'What you do',
		yourPart: [
			'Write down no names, addresses, dates of birth or anything else by which somebody can be recognised.',
			'At a small location a situation can sometimes be recognised without a name. Write down no more than needed.',
			'The official record is that of your organisation. The rules for access and keeping apply there.'
		],
		notReviewed: 'No lawyer or privacy officer has reviewed this text yet.'
	},
	accessibility: {
		title: 'Accessibility',
		lead: 'This app was made after WCAG 2.2, level AA. There has been no full audit by an independent party yet.',
		tested: 'What was tested automatically',
		tests: [
			'Every kind of screen with axe-core, light and dark: no violations.',
			'The whole way with only the keyboard.',
			'A screen of 320 pixels wide, without scrolling sideways.',
			'Texts that are not translated are marked as Dutch.'
		],
		untested: 'What was not tested yet',
		gaps: [
			'With a screen reader, by somebody who works with one every day.',
			'With voice control, and on a real iPhone.',
			'With people from childcare and education.'
		],
		tell: 'Does something not work? Tell the person who looks after the app at your organisation.'
	}
};
