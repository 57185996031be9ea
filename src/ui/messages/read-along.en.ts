import type { messages } from './read-along.nl.ts';

const DAMAGED =
	'This file is damaged or did not come over whole. Ask your colleague to give it again. Nothing was changed.';
const NEWER =
	'This file was made with a newer version of Zorgvuldig. Update the app and open it again. Nothing was changed.';
const OTHER =
	'This is no file for reading along. Choose the file your colleague gave you. Its name ends in .age. Nothing was changed.';

export const readAlong: typeof messages = {
	title: 'Reading along',
	intro:
		'A colleague or the designated officer reads along with a situation and gives advice. That goes by an encrypted file, which you pass on yourself. The app sends nothing.',
	back: 'Back to reading along',
	toSituation: 'Back to the situation',
	toList: 'To the situations',
	open: 'The situation that is open now:',
	needsOpen: 'Open the situation first.',
	readOnly: 'Your notes are open in another tab too. Go on there, or choose to go on here.',
	doors: {
		ask: {
			title: 'Have somebody read along',
			text: 'You make a file of the situation that is open, with your question.'
		},
		read: { title: 'Read along', text: 'A colleague gave you a file. You read it here and write your advice.' },
		add: {
			title: 'Add the advice',
			text: 'You got a file with advice back. You add it to the situation that is open.'
		}
	},
	ask: {
		given: 'This goes along',
		givenList: ['all that you filled in in this situation, also answers that you changed later', 'your question'],
		notGiven: 'This does not go along',
		notGivenList: ['the two words by which you know the situation', 'what you typed and did not save yet'],
		allowed:
			'May you share this situation with this colleague? Keep to what your organisation agreed, and give no more than is needed.',
		question: 'What do you want to ask?',
		questionHint: 'For example: am I missing something?',
		needed: 'Write down what you want to ask.',
		goOn: 'Go on',
		passphraseTitle: 'Choose the passphrase of the file',
		passphrase:
			'Write the passphrase down. Tell it to your colleague, by voice or on the phone. Do not put it in a message with the file. You need it yourself when the advice comes back.',
		heading: 'The passphrase of the file',
		submit: 'Make the file',
		busy: 'Encrypting. This takes a few seconds.',
		made: 'The file was made',
		madeText: (name) => `The file is called ${name}. You find it with your downloads.`,
		steps: [
			'Give the file to your colleague, in the way your organisation uses for that.',
			'Tell the passphrase by voice.',
			'Your colleague opens it in Zorgvuldig: “Reading along” at the foot of the page, then “Read along”. After that you get a file with advice back.',
			'You open that under “Add the advice”.'
		],
		showPassphrase: 'Show the passphrase once more',
		again: 'Download the file once more',
		cleanUp: 'Remove the file from your downloads when your colleague has it.'
	},
	file: {
		file: 'Choose the file',
		fileHint: 'Its name ends in .age. You can also drag the file here.',
		chosen: (name) => `Chosen: ${name}`,
		passphrase: 'The passphrase of the file',
		noFile: 'Choose a file.',
		noPassphrase: 'Fill in the passphrase of the file.',
		submit: 'Open the file',
		busy: 'Opening. This takes a few seconds.'
	},
	read: {
		text: 'Your colleague tells you the passphrase. What you read is not kept by the app. Only your advice goes into a file, when you save it yourself.',
		title: 'You are reading along',
		kept: 'What you read here is only in the memory of this app. Close the app and it is gone.',
		otherFlow:
			'The questions and texts come from the file of your colleague. This app does not have that route itself.',
		asked: 'The question to you',
		advice: 'Your advice',
		decides: 'You give advice. Your colleague weighs and decides.',
		who: 'Who are you?',
		day: 'Day of your advice',
		about: 'What is your advice about?',
		whole: 'The whole situation',
		step: (number) => (title) => `Step ${number}: ${title}`,
		field: 'Your advice',
		textHint: 'Write what you see, miss or would do.',
		add: 'Add',
		added: (count) => (count === 1 ? 'You wrote one piece of advice' : `You wrote ${count} pieces of advice`),
		takeOut: 'Take out',
		takenOut: 'The advice was taken out.',
		finish: 'Save the advice as a file',
		busy: 'Encrypting. This takes a few seconds.',
		saved: (name) =>
			`Your advice is in ${name}, with your downloads. Give that file back to your colleague. The passphrase is the same.`,
		stop: 'Stop reading along',
		stopTitle: 'Your advice is in no file yet',
		stopText: 'If you stop now, it is gone.',
		stopAnyway: 'Stop without saving',
		stopNot: 'Go on reading',
		stopped: 'You do not read along any more. Remove the file from your downloads too.',
		problems: {
			role: 'Choose who you are.',
			day: 'Fill in the day of your advice.',
			about: 'Choose what your advice is about.',
			text: 'Write down your advice.',
			none: 'Add a piece of advice first.',
			halfway: 'First add what you typed, or take it out.'
		}
	},
	merge: {
		text: 'Open the file with the passphrase that you told your colleague. Nothing changes yet. First you see what is in it.',
		title: 'The advice of your colleague',
		from: 'From',
		on: 'On',
		asked: 'You asked',
		about: 'About',
		already: 'Is with this situation already.',
		allThere: 'All this advice is with your situation already. There is nothing to add.',
		check:
			'Something here may lead to a person. Choose each time. Only after that the advice comes with your situation.',
		first: 'First choose what happens to each word that was found.',
		submit: 'Add to the situation',
		not: 'Not after all',
		done: (count) =>
			count === 1 ? 'The advice is with your situation now' : `${count} pieces of advice are with your situation now`,
		doneText: 'You find them in the record, with the role and the day. You weigh them and decide.',
		another: 'Open another piece of advice',
		dossier: 'To the record',
		listTitle: 'Advice of those who read along',
		withdraw: 'Take out of the situation'
	},
	failures: {
		NotReadAlongError: OTHER,
		NotABackupError: OTHER,
		AdviceInsteadError:
			'In this file is advice, no situation. Is it an answer to your own question? Then choose “Add the advice”.',
		QuestionInsteadError: 'In this file is a situation, no advice. Choose “Read along” to read it.',
		ReadAlongNewerError: NEWER,
		BackupNewerError: NEWER,
		ReadAlongUnfitError: DAMAGED,
		BackupDamagedError: DAMAGED,
		BackupWrongPassphraseError:
			'This passphrase does not fit this file. Look at spaces and spelling, or ask for it again. Nothing was changed.',
		BackupTooLargeError: 'This file is too large for reading along. Nothing was changed.',
		OtherSituationError:
			'This advice is about another situation than the one that is open. Open that one and choose the file again. Nothing was changed.',
		ReadAlongTooLargeError:
			'This situation is too large for a file for reading along. Print the record and discuss that together.',
		NothingToReadError: 'Nothing was filled in in this situation yet. Begin with the first question.',
		BackupFailedError:
			'It did not work now, mostly for want of memory. Close other apps and try again. Nothing was changed.'
	}
};
