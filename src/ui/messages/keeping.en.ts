import type { messages } from './keeping.nl.ts';

export const keeping: typeof messages = {
	cancel: 'Do not',
	begin: {
		workplace: 'Where do you work?',
		workplaceHint: 'The app remembers this on this device. You can always change it.',
		first: 'Childcare and education',
		rest: 'Other sectors',
		next: 'Go on',
		change: 'Change',
		route: 'What is it about?',
		keep: 'What do you do with your notes?',
		memory: 'Only now, keep nothing',
		memoryHint: 'When you close the app, everything is gone. Good on a device that you share.',
		vault: 'Keep on this device',
		vaultHint: 'Encrypted, with a passphrase of four Dutch words. You can go on later.',
		before: 'Before you begin',
		advice: [
			'Write down no names, addresses or dates of birth. Write ‘the child’, ‘mother’ or ‘colleague’.',
			'Your situation gets a name of two Dutch words that say nothing about the child.',
			'Your notes are only on this device. When you clear the browser data, they are gone.',
			'The official record stays that of your organisation. This helps you to skip nothing.'
		],
		submit: 'Begin',
		passphrase: 'Choose a passphrase',
		passphraseText: 'The passphrase encrypts your notes. Without it nobody can read them, not even you.',
		encrypting: 'Encrypting.'
	},
	unlock: {
		title: 'Your notes are locked',
		label: 'Your passphrase',
		submit: 'Unlock',
		empty: 'Fill in your passphrase.',
		busy: 'Unlocking',
		wait: (seconds) => `Wait ${seconds} seconds and then try again.`,
		forgot: 'Forgot the passphrase'
	},
	passphrase: {
		proposed: 'Your passphrase',
		proposedHint: 'Copy the four words and keep them in a safe place. Nobody can find them for you.',
		another: 'Four other words',
		use: 'Use this passphrase',
		own: 'I choose a passphrase myself',
		ownHint: 'At least 16 characters. Four or more separate words work well.',
		backToProposed: 'The four words after all',
		label: 'Type your passphrase',
		again: 'Type your passphrase once more',
		show: 'Show passphrase',
		tooShort: (characters) => `Make your passphrase at least ${characters} characters long.`,
		tooPlain: 'Use more different characters, or separate words that do not belong together.',
		different: 'Type the same passphrase twice.'
	},
	card: {
		title: 'Storage',
		kept: 'Your notes are only on this device, encrypted.',
		risk: 'When you clear the browser data or lose the device, they are gone. Make a backup.',
		protected: 'The browser does not clear them by itself.',
		unprotected: 'The browser may clear them when there is little room.',
		memory: 'Only now: nothing is kept. When you close the app, everything is gone.',
		backupNever: 'There is no backup yet.',
		backupOn: (date) => `Last backup: ${date}.`,
		make: 'Make a backup',
		open: 'Open a backup'
	},
	install: {
		title: 'Put it on your home screen',
		why: 'Then it works without internet and your notes are kept better.',
		ios: 'Tap Share and choose ‘Add to Home Screen’.',
		separate: 'Do this before you make notes: the app on the home screen has a storage of its own.',
		install: 'Put on the home screen',
		later: 'Not now'
	}
};
