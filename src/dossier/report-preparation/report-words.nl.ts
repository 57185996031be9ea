import { bodyWords } from '../sentences/body.nl.ts';
import type { ReportWords } from './report-words.ts';

export const dutch: ReportWords = {
	language: 'nl',
	body: bodyWords,
	headings: {
		reporter: 'Melder',
		persons: 'Betrokkenen',
		concern: 'De zorg',
		steps: 'Stappen van de meldcode',
		network: 'Steun om het gezin',
		other: 'Overig'
	},
	byVoice: {
		reporter: [
			'Je naam, je functie en je organisatie.',
			'Hoe je bereikbaar bent, en wanneer.',
			'Waarvan je het kind kent, en hoe lang al.'
		],
		persons: [
			'Namen, adres en geboortedata.',
			'Wie er in huis wonen, ook andere kinderen.',
			'Wie het gezag heeft, als je dat weet.'
		],
		other: ['Kan het onveilig zijn als het gezin hoort wie meldt? Zeg dat meteen, en zeg waarom.']
	},
	questions: {
		'danger-now': 'Is iemand in het gezin nu onveilig?',
		tonight: 'Waar is het kind vandaag en vannacht, en wie is erbij?',
		'restore-safety': 'Wie grijpt in als het misgaat? Kun jij daar zelf voor zorgen?',
		ages: 'Hoe oud zijn de kinderen?',
		seen: 'Wat zag of hoorde je zelf, en wanneer?',
		words: 'Wat zei het kind, in zijn eigen woorden?',
		involved: 'Wie horen er nog meer bij het gezin?',
		well: 'Wat gaat goed, en wie steunt?',
		consulted: 'Met wie overlegde je, en wat was het advies?',
		talked: 'Sprak je met ouders en kind? Zo niet, waarom niet?',
		framework: 'Wat zegt je eigen afwegingskader?',
		help: 'Kun je zelf hulp geven of regelen? Werken de betrokkenen mee?',
		lead: 'Wie houdt overzicht tot het volgende contact?',
		ask: 'Wat is jouw vraag aan Veilig Thuis?'
	},
	kinds: {
		seen: 'Zelf gezien of gehoord',
		told: 'Van anderen gehoord',
		impressions: 'Indruk of gedachte, geen feit',
		home: 'Wat naar thuis wijst',
		safety: 'Veiligheid nu en de komende tijd',
		against: 'Wat tegen het vermoeden pleit',
		unknown: 'Wat nog niet bekend is',
		childCheck: 'Kinderen en gezin',
		consults: 'Overleg en advies',
		talks: 'Gesprekken',
		tried: 'Geprobeerd, niet gelukt',
		notDone: 'Niet gedaan, en waarom',
		weighing: 'Weging',
		norm: 'Norm en besluit',
		well: 'Wat goed gaat',
		support: 'Wie steunt',
		help: 'Afspraken over hulp',
		child: 'Wat het kind weet en wil',
		informed: 'Wat ouders en kind weten',
		agreements: 'Andere afspraken',
		notes: 'Andere notities'
	},
	labels: {
		words: 'Letterlijk',
		context: 'Situatie',
		toldBy: 'Verteld door',
		asked: 'Gevraagd',
		advice: 'Advies',
		agreed: 'Afgesproken',
		said: 'Gezegd',
		present: 'Ook aanwezig',
		reaction: 'Reactie',
		by: 'Door',
		why: 'Waarom',
		because: 'Omdat',
		goal: 'Doel',
		lead: 'Regie',
		due: 'Uiterlijk',
		went: 'Hoe het ging',
		wants: 'Wat het kind wil',
		safeAdult: 'Veilige volwassene',
		teller: 'Wie het vertelt',
		norm: 'Volgens de norm',
		decision: 'Besluit',
		other: 'Andere verklaring'
	},
	noDate: 'zonder datum',
	period: (from, until) => `${from} tot en met ${until}`,
	millimetres: (length, width) =>
		length !== undefined && width !== undefined ? `${length} bij ${width} mm` : `${length ?? width} mm`,
	question: (number) => `Vraag ${number}`,
	partners: { parents: 'met ouders', child: 'met het kind', both: 'met ouders en kind', client: 'met de betrokkene' },
	knows: {
		yes: 'Het kind weet wat er gebeurt.',
		partly: 'Het kind weet een deel.',
		'not-yet': 'Het kind weet het nog niet.'
	},
	went: { done: 'gelukt', partly: 'deels gelukt', not: 'niet gelukt' },
	doubt: 'twijfel'
};
