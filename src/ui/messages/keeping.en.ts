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
			'Is somebody looking? Press Hide, or Shift three times. What you typed stays kept.',
			'The official record stays that of your organisation. This helps you to skip nothing.'
		],
		submit: 'Begin',
		passphrase: 'Choose a passphrase',
		passphraseText:
			'The passphrase encrypts your notes. You also get a recovery code, for when you forget the passphrase. If you lose both, your notes are gone. Nobody can bring them back.',
		encrypting: 'Encrypting.'
	},
	unlock: {
		title: 'Your notes are locked',
		label: 'Your passphrase',
		submit: 'Unlock',
		empty: 'Fill in your passphrase.',
		busy: 'Unlocking',
		wait: (seconds) => `Wait ${seconds} seconds and then try again.`,
		forgot: 'Forgot your passphrase',
		device: 'Unlock with this device',
		withCode: 'Unlock with your recovery code',
		withPassphrase: 'Use your passphrase after all',
		codeTitle: 'A new passphrase with your recovery code',
		codeText: 'Type the recovery code that you printed or wrote down. Then you choose a new passphrase.',
		code: 'Your recovery code',
		codeHint: '32 letters and digits. Capitals, dashes and spaces make no difference.',
		noCode: 'Type your recovery code.',
		codeSubmit: 'Use this passphrase from now on',
		sealing: (done, of) => `Your notes are getting a new key: ${done} of ${of}`
	},
	passphrase: {
		proposed: 'Your passphrase',
		proposedHint: 'Copy the four words and keep them in a safe place. Nobody can find them for you.',
		another: 'Four other words',
		use: 'Use this passphrase',
		own: 'I choose a passphrase myself',
		ownHint: 'At least 12 characters. Four or more separate words work well.',
		backToProposed: 'The four words after all',
		label: 'Type your passphrase',
		again: 'Type your passphrase once more',
		show: 'Show passphrase',
		different: 'Type the same passphrase twice.',
		tooWeak: 'This passphrase can be guessed. Add separate words that do not belong together.',
		strength: ['Very easy to guess', 'Easy to guess', 'Can be guessed', 'Almost strong enough', 'Strong enough'],
		strengthLabel: 'Strength',
		advice: {
			'too-short': 'Too short. Make your passphrase at least 12 characters long.',
			common: 'This is on lists of much used passwords. Choose something else.',
			repeated: 'It repeats itself. Use more different words.',
			keyboard: 'These are keys next to each other. Use separate words.',
			date: 'A date or a year can be guessed. Use separate words.',
			name: 'A name can be guessed. Use separate words that have nothing to do with you.',
			guessable: 'These words belong together. Add a few separate words.'
		}
	},
	code: {
		title: 'Your recovery code',
		what: 'When you forget your passphrase, you unlock your notes with this code.',
		lost: 'Lost both your passphrase and this code? Then your notes are gone. Nobody can bring them back.',
		once: 'You see the code only now. The app keeps it nowhere.',
		label: 'Recovery code, eight groups of four characters',
		print: 'Print',
		copy: 'Copy the code',
		copied: 'The code was copied. Paste it in a safe place. Then copy something else, and it is off your clipboard.',
		kept: 'I have kept the code',
		sheet: 'Recovery code for my notes',
		sheetUse:
			'Does the screen ask for a passphrase that I no longer know? Then I fill in this code. Dashes and capitals do not matter.',
		sheetKeep: 'I keep this sheet in a safe place, not with the device and not in a shared folder.',
		sheetNew: 'After a new code this sheet is worth nothing. Then I throw it away.'
	},
	card: {
		title: 'Storage',
		risk: 'When you clear the browser data or lose the device, your notes are gone.',
		state: {
			kept: 'Storage: protected.',
			'may-go': 'Storage: not protected. The browser may clear your notes when there is little room.',
			unknown: 'Storage: this browser does not say whether your notes are protected.'
		},
		memory: 'Only now: nothing is kept. When you close the app, everything is gone.',
		backupNever: 'There is no backup yet.',
		backupToday: 'Backup of today.',
		backupOld: (days) => (days === 1 ? 'Backup 1 day old.' : `Backup ${days} days old.`),
		make: 'Make a backup',
		open: 'Open a backup',
		more: 'Storage and safety'
	},
	reminder: {
		never: 'There is no backup of your notes yet.',
		old: (days) => `Your last backup is ${days} days old.`,
		make: 'Make a backup',
		later: 'Not now'
	},
	search: {
		label: 'Search your notes',
		hint: 'Searches all situations that you kept. What you search for is not kept.',
		found: (count) =>
			count === 0 ? 'Nothing found.' : count === 1 ? 'One situation found.' : `${count} situations found.`,
		busy: 'Searching.'
	},
	keeping: {
		until: (date) => `Is wiped from ${date}`,
		longer: 'Keep longer',
		nowUntil: (name, date) => `${name} is now kept until ${date}.`,
		longest: 'Longer than a year is not possible.',
		readOnly: 'You are working in another tab. Here you can only read now.'
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
