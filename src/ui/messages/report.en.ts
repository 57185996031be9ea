import type { messages } from './report.nl.ts';

export const report: typeof messages = {
	title: 'Prepare a report',
	intro:
		'Here are your own texts under the headings of a report form. When it is urgent, you call. The form can differ per region.',
	notSent: 'The app sends nothing. You call, or fill in the form of Veilig Thuis.',
	asks: {
		title: 'What Veilig Thuis asks',
		intro: 'You do not have to know everything. Feel free to say what you do not know yet.',
		states: { noted: 'In your notes', open: 'Still open', voice: 'You say it on the phone' },
		under: (heading) => `Under ‘${heading}’`,
		fillIn: 'Fill in'
	},
	parts: {
		byVoice: 'Say it by voice; not in this app',
		nothing: 'There is nothing about this in your notes yet.',
		copy: 'Copy',
		copyPart: (heading) => `Copy ${heading}`,
		copied: (heading) => `${heading}: copied. Paste it in the form.`,
		failed: 'Copying does not work in this browser. Select the text yourself.'
	},
	family: {
		title: 'Telling parents and child',
		intro: 'Preferably before Veilig Thuis calls, and only if that is safe. You do not ask permission.',
		ticked: 'done',
		open: 'still open',
		toScreen: 'To this screen',
		more: 'Read how to tell it'
	},
	after: {
		title: 'Safe after the report',
		list: [
			'Agree on how parents respond to the child. In doubt about that? Consult Veilig Thuis first.',
			'Preferably do not tell it on a Friday, and not alone.',
			'See to it that the child has one adult with you for the coming days.',
			'Afraid for yourself or a colleague? Tell your manager and Veilig Thuis.',
			'Ask when you will hear something, and from whom. You hear nothing? Then call yourself.',
			'Keep seeing the child. Pass on new concerns at once.'
		],
		source: 'After regional texts for professionals and our own elaboration. Not reviewed by an expert yet.',
		more: 'Read what happens after a report'
	},
	contacts: { title: 'Whom else can you call?' },
	back: 'Back to the overview'
};
