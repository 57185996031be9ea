import type { messages } from './storage.nl.ts';

export const storage: typeof messages = {
	title: 'Storage and safety',
	back: 'Back to storage and safety',
	busy: 'One moment',
	done: 'Done',
	where: {
		title: 'Where your notes are',
		onlyHere:
			'Your notes are only on this device. When you clear the browser data or lose the device, they are gone. Keep what counts in the official record of your organisation.',
		persistence: {
			kept: 'Protected: the browser does not clear your notes by itself.',
			'may-go': 'Not protected: the browser may clear your notes. Put the app on your home screen and make a backup.',
			unknown: 'This browser does not say whether your notes are protected. Make a backup.'
		},
		ask: 'Ask the browser for protection',
		refused: 'The browser gives no protection now. That may change when you use the app more often.',
		used: (mib) => `The app uses about ${mib} MB on this device.`,
		broken: 'This browser lacks something that encryption needs. Work here without keeping anything.',
		works: 'Encryption was tested on this device and works.',
		preferences:
			'Not encrypted, the app remembers only: your language, your workplace, which route you kept last, after how many minutes it locks, how long you keep things and the day of your last backup.'
	},
	backup: {
		title: 'Backup',
		text: 'A backup is one encrypted file with all situations that you kept. Put it in a safe place: another device, or a disk of your organisation.',
		never: 'There is no backup yet.',
		last: (date) => `Last backup: ${date}.`,
		make: 'Make a backup',
		open: 'Open a backup',
		nothing: 'Nothing has been kept yet to make a backup of.'
	},
	make: {
		title: 'Make a backup',
		inside:
			'The file holds your situations with all notes, encrypted. Its name says only that these are notes, and today’s date.',
		passphrase:
			'The file gets a passphrase of its own. Write it down. When you choose one yourself, it may be the passphrase that you have already. Without it the file does not open.',
		heading: 'The passphrase of the file',
		submit: 'Make the file',
		busy: 'Encrypting. This takes a few seconds.',
		made: 'Your backup was made',
		madeText: (name) => `The file is called ${name}. You find it with your downloads.`,
		unreadable: (count) => `Situations that do not open and are not in it: ${count}.`,
		noticed: (count) =>
			`Take care: situations with something that looks like a name or another detail: ${count}. That is in the file too. The record of a situation shows what it is.`,
		move: 'Put the file in a safe place, and keep its passphrase somewhere else.',
		again: 'Download the file once more',
		old: 'What you write from here on is not in it. What you wipe is still in old backups. Throw those away yourself.'
	},
	restore: {
		title: 'Open a backup',
		text: 'Nothing changes yet. First you see what is in the file.',
		file: 'Choose the file',
		fileHint: 'Its name ends in .age. You can also drag the file here.',
		chosen: (name) => `Chosen: ${name}`,
		passphrase: 'The passphrase of the file',
		submit: 'See what is in it',
		noFile: 'Choose a file.',
		noPassphrase: 'Fill in the passphrase of the file.',
		busy: 'Opening. This takes a few seconds.',
		holds: (count) => (count === 1 ? 'The backup holds one situation' : `The backup holds ${count} situations`),
		empty: 'The backup holds no situation that can be opened',
		leftOut: (count) =>
			count === 1
				? 'One situation is damaged or cannot be read. It is left out.'
				: `${count} situations are damaged or cannot be read. They are left out.`,
		merge:
			'They join the situations on this device. Where a situation is there already, the newest stays. Nothing goes away.',
		intoNew: 'There is nothing on this device yet. Choose a passphrase. From now on you unlock your notes with it.',
		put: 'Put back',
		not: 'Do not',
		putting: 'Putting back.',
		result: 'The backup was put back',
		added: (count) => `New on this device: ${count}`,
		replaced: (count) => `Replaced by a newer one from the backup: ${count}`,
		unchanged: (count) => `There already, not changed: ${count}`,
		expired: (count) => `Kept long enough, not put back: ${count}`,
		skipped: (count) => `Damaged, left out: ${count}`,
		toList: 'To the situations'
	},
	wayIn: {
		title: 'How you get to your notes',
		text: 'With your passphrase. If you lost it, with your recovery code. Lost both the passphrase and the code? Then your notes are gone. Nobody can bring them back.',
		noCode: 'There is no recovery code yet. Make one and keep it on paper.',
		codeLost:
			'Your recovery code was shown, and nobody said that it was kept. Do you not have it? Then make a new one.',
		change: 'Change your passphrase',
		code: 'Make a new recovery code',
		device: 'Unlock with this device',
		deviceOff: 'No longer unlock with this device',
		deviceOn: 'You can also unlock with this device (finger, face or PIN).',
		deviceIsOff: 'Unlocking with this device is off. Your passphrase and recovery code work as before.',
		renew: 'Renew the key'
	},
	secret: {
		with: 'How do you show that it is you?',
		passphrase: 'With my passphrase',
		code: 'With my recovery code',
		passphraseLabel: 'Your passphrase of now',
		codeLabel: 'Your recovery code',
		codeHint: '32 characters. Dashes, spaces and capitals do not matter.',
		show: 'Show what I type',
		noPassphrase: 'Fill in your passphrase of now.',
		noCode: 'Fill in your recovery code.'
	},
	change: {
		title: 'Change your passphrase',
		text: 'Your old passphrase no longer works after this. Your recovery code stays valid.',
		heading: 'Your new passphrase',
		submit: 'Use this passphrase',
		done: 'Your passphrase was changed. Use the new one from now on.',
		known: 'Do you think somebody knows your old passphrase? Then renew the key.'
	},
	newCode: {
		title: 'Make a new recovery code',
		text: 'You get a new code. The old one no longer works after this. Throw the old paper away.',
		submit: 'Make the code'
	},
	renew: {
		title: 'Renew the key',
		text: 'Do this when somebody knows your passphrase or your recovery code. All notes are encrypted again with a new key, and whatever unlocked them before no longer works.',
		after: 'You choose a new passphrase and get a new recovery code. Old backups keep their own passphrase.',
		submit: 'Renew the key',
		busy: 'Encrypting again. Do not close the app.',
		progress: (done, of) => `${done} of ${of}`
	},
	device: {
		title: 'Unlock with this device',
		text: 'You then use your finger, your face or the PIN of this device. Your passphrase and recovery code keep working.',
		warnings: [
			'Do not do this on a device that you share. Whoever can unlock this device can then also get at your notes.',
			'Your device may take the key along to your own account in the cloud, and so to your other devices.'
		],
		submit: 'Switch this on',
		done: 'Unlocking with this device is on.',
		busy: 'Follow the question of your device.'
	},
	time: {
		title: 'How long things stay open and kept',
		change: 'Change',
		lock: 'Locking',
		lockIs: (minutes) =>
			minutes === 1 ? 'After 1 minute in which you do nothing.' : `After ${minutes} minutes in which you do nothing.`,
		lockTitle: 'When does the app lock?',
		lockText: 'The app also locks when you have it out of sight for more than a minute.',
		minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
		retention: 'How long it is kept',
		retentionIs: (days) => `A situation is wiped ${days} after the last step.`,
		retentionTitle: 'How long do you keep a situation?',
		retentionText:
			'The app counts from the last time you worked in it, and wipes on the Monday after that. Your list of situations shows the day. There you can keep one longer.',
		retentionRule:
			'This also holds for situations that are there already. Does your organisation have a term? Then keep to it.',
		days: {
			'7': '1 week',
			'14': '2 weeks',
			'28': '4 weeks',
			'42': '6 weeks',
			'91': '3 months',
			'182': '6 months',
			'364': '12 months'
		},
		anyDays: (days) => `${days} days`,
		usual: 'The app takes this when you and your organisation choose nothing.',
		save: 'Keep this choice',
		saved: 'Your choice was kept.',
		goesTitle: (count) => (count === 1 ? 'One situation then goes' : `${count} situations then go`),
		goesText:
			'Nobody has worked there for longer than the term that you choose. They are wiped next time, and that cannot be undone.',
		goesConfirm: 'Choose this term all the same',
		keepConfirm: 'Choose another term'
	},
	limits: {
		title: 'What the app cannot prevent',
		lines: [
			'Whoever looks at your screen sees what you see. Lock when you walk away.',
			'An extension in your browser can read along. Use a profile without extensions.',
			'The history of the browser shows that you used the app.',
			'A print or PDF is not encrypted.',
			'An employer or administrator who manages the device can sometimes watch.'
		]
	},
	forgot: {
		title: 'Forgot the passphrase',
		text: 'Nobody can look up your passphrase. If you still have your recovery code, unlock with it and choose a new passphrase. If you have a backup and its passphrase, wipe everything and put the backup back.',
		nothing:
			'Do you have none of these? Then these notes cannot be opened any more. You can wipe everything and begin again.'
	},
	wipe: {
		title: 'Wipe everything from this device?',
		button: 'Wipe all notes from this device',
		forget: 'Wipe what the app remembers',
		goes: 'All situations, the key, your own practice cases and what the app remembers go. This cannot be undone.',
		stays: 'This the app cannot wipe',
		staying: [
			'Old blocks on the disk: without the key nothing of them can be read.',
			'Backups, prints and PDFs, in your folder with downloads or somewhere else.',
			'What is still in the memory of the printer.',
			'The history of the browser, which shows that you used the app.',
			'The icon on your home screen, if you put the app there.'
		],
		confirm: 'Wipe everything for good',
		wiped: 'All notes were wiped from this device.',
		wipedList: [
			'The key was overwritten and removed.',
			'The situations were removed.',
			'Your own practice cases and flows were removed.',
			'Language, workplace and other choices were forgotten.'
		],
		forgotten: 'The app has forgotten your workplace, your language and your own practice cases.'
	}
};
