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
	storage: {
		title: 'Storage and safety',
		where: 'Where your notes are',
		onlyHere:
			'Your notes are only on this device. When you clear the browser data or lose the device, they are gone. Keep what counts in the official record of your organisation.',
		persistence: {
			kept: 'Protected: the browser does not clear your notes by itself.',
			'may-go': 'Not protected: the browser may clear your notes. Put the app on your home screen.',
			unknown: 'This browser does not say whether your notes are protected.'
		},
		preferences: 'Not encrypted, the app remembers only your language, your workplace and which route you kept last.',
		used: (kib) => `The app uses about ${kib} KiB on this device.`,
		broken: 'This browser lacks something that encryption needs. Work here without keeping anything.',
		works: 'Encryption was tested on this device and works.',
		limits: 'What the app cannot prevent',
		limited: [
			'Whoever looks at your screen sees what you see. Lock when you walk away.',
			'An extension in your browser can read along. Use a profile without extensions.',
			'The history of the browser shows that you used the app.',
			'A print or PDF is not encrypted.',
			'Wiping removes the key. What is left on the disk cannot be read without the key.'
		],
		forgot: 'Forgot the passphrase',
		forgotText:
			'Nobody can look up your passphrase. Without it these notes cannot be opened. You can wipe everything and begin again.',
		wipe: 'Wipe all notes from this device',
		forget: 'Wipe what the app remembers',
		wipeTitle: 'Wipe everything from this device?',
		wipeConfirm: 'Wipe everything for good',
		wipeText: 'All situations and the key go. This cannot be undone.',
		wiped: 'All notes were wiped from this device. Prints and downloads are still there.',
		forgotten: 'The app has forgotten your workplace and your language.'
	},
	privacy: {
		title: 'Privacy',
		lead: 'There is no server that gets your notes. There is no account and nothing is measured.',
		happens: 'What does happen',
		happening: [
			'Your browser fetches the app from your organisation or the provider. After that it works without internet.',
			'What you type stays on this device. When you choose to keep it, it is encrypted.',
			'The app remembers your language and where you work on this device. When you choose to keep notes, the route too. You wipe that under Storage.',
			'The app watches for data such as telephone numbers in your text. That happens on your device. It does not find names yet.',
			'Addresses and titles of the app never hold what you answered.'
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
