import type { messages } from './situation.nl.ts';

export const situation: typeof messages = {
	page: {
		title: 'Situation',
		locked: 'Locked',
		none: 'No situation is open',
		gone: 'Did you choose ‘only now’? Then everything is gone once the page loads again. That was agreed.',
		toList: 'To the situations'
	},
	hub: {
		title: 'Overview of the steps',
		back: 'Back to the overview',
		toList: 'Back to situations',
		toEnd: 'To the last screen',
		goOn: 'Go on',
		goOnWith: (number) => (name) => `Go on with step ${number}: ${name}`,
		order: 'The order may differ where that is safer. In danger you call first. You skip a step only with a reason.',
		dossier: 'Record'
	},
	review: {
		heading: (name) => `Look over what you filled in at ${name}`,
		filledIn: 'Filled in',
		nothing: 'You have not filled in anything at this step yet.',
		stale: (count) =>
			`${count === 1 ? 'One answer no longer counts' : `${count} answers no longer count`}, because you changed an earlier answer. Change it back, and they count again.`,
		goOn: 'Go on where you were',
		toStep: (number) => (name) => `To step ${number}: ${name}`,
		back: 'Back to the overview of this step',
		finished: (number) => `Step ${number} is finished.`,
		look: (name) => `Look over what you filled in at ${name}`
	},
	done: {
		skipped: (reasons) => `Skipped: ${reasons}`,
		ticked: (count, total) => `${count} of ${total} ticked`,
		written: 'Written down',
		times: (count) => `Written down ${count} times`
	},
	end: { dossier: 'To the record', continue: (title) => `Go on with: ${title}` },
	status: {
		'not-begun': 'Not begun yet',
		busy: 'Busy',
		done: 'Done',
		skipped: 'Skipped, with a reason'
	},
	list: {
		title: 'Situations',
		last: (date) => `Last ${date}`,
		memory: 'Only now, not kept',
		remove: 'Remove',
		onlyMemory: 'Only now: nothing is kept.',
		kept: 'Only on this device, encrypted.',
		empty: 'There is no situation on this device yet.',
		noName: 'Situation without a name',
		damaged: 'Damaged: cannot be opened. The others were not touched.',
		rebuilt: 'The list was damaged and was made again. Check whether everything is still there.',
		ended: 'Done',
		begun: 'Just begun',
		busy: 'busy',
		unlock: 'Unlock kept situations',
		removeTitle: (name) => `Remove ${name}?`,
		removeThis: 'this situation',
		removeText: 'All notes of this situation go. Print the record first if you still need it.',
		removeConfirm: 'Remove for good'
	},
	dossier: {
		title: 'Record',
		check: 'A print is no longer protected. Check first that there are no names in it.',
		toReport: 'Show the decision report',
		toDossier: 'Show the record',
		choose: 'Which parts do you want to print?',
		length: 'How detailed?',
		short: 'Short: on one page',
		full: 'Full: also why, and what the standard says',
		warning: 'A print is no longer protected. Take it from the printer at once.',
		print: 'Print'
	}
};
