import type { messages } from './overview.nl.ts';

export const overview: typeof messages = {
	title: 'Overview',
	link: 'Overview and figures',
	intro: 'About the situations on this device that you can open. Only here: nothing leaves the device.',
	none: 'There is no situation yet to give figures about.',
	due: { title: 'Situations with a date', none: 'No date is open.' },
	figures: {
		title: 'Figures',
		busy: 'The situations are being read.',
		about: (count) => (count === 1 ? 'About 1 situation.' : `About ${count} situations.`),
		unreadable: (count) =>
			count === 1
				? 'One situation does not open and is not counted.'
				: `${count} situations do not open and are not counted.`,
		means:
			'The figures are about your way of working, not about children or colleagues. They do not say whether a decision was right.',
		small: 'Please note: figures about few situations can point to one child. Do not share them.',
		what: 'What',
		count: 'Number',
		none: 'None yet.'
	},
	tables: {
		steps: 'Steps that were begun',
		outcomes: 'What the standard said',
		decisions: 'Decisions',
		departures: 'Reasons to depart from the standard',
		skipped: 'Reasons to skip something',
		elapsed: 'Days between the beginnings of two steps',
		dues: 'Agreements with a date'
	},
	decisions: {
		followed: 'As the standard',
		departed: 'Different from the standard',
		noAdvice: 'The standard gave no advice'
	},
	dues: { open: 'Open', overdue: 'Of which passed', done: 'Followed up' },
	elapsed: {
		from: (from, to) => `${from} – ${to}`,
		between: 'Between',
		median: 'Middle',
		smallest: 'Shortest',
		largest: 'Longest',
		note: 'Calendar days. Situations in which the order was different are not counted here.'
	},
	csv: {
		part: 'Part',
		situations: 'Situations',
		n: 'Number of situations',
		title: 'Save the figures',
		note: 'A table for a spreadsheet, without texts that anybody typed and without code names.',
		save: 'Save as a table (csv)',
		understood: 'I understand that figures about few situations can point to one child.',
		first: 'First tick that you understand this.'
	},
	toList: 'Back to situations'
};
