import type { DeckWords } from './deck-words.ts';

export const dutch: DeckWords = {
	practiceCase: 'Oefencasus',
	exercise: 'Oefening',
	step: (number, name) => `Stap ${number}: ${name}`,
	question: (number, of) => `vraag ${number} van ${of}`,
	card: (number, of) => `kaart ${number} van ${of}`,
	sentence: (number, of) => `zin ${number} van ${of}`,
	cardTitle: (number) => `Kaart ${number}`,
	changeTitle: 'Verander één ding',
	changeAsk: 'Wat verandert er dan?',
	noOutcome: 'De norm geeft hier geen uitkomst',
	voiceTitle: 'Wat zegt degene om wie het gaat?',
	trapsTitle: 'Waar het vaak stokt',
	pathsTitle: 'Zo zouden veel deskundigen lopen',
	reasoningTitle: 'Waarom veel deskundigen zo lopen',
	then: (first, second) => `${first}, daarna: ${second}`,
	sortTitle: 'Hoe weet je dit?',
	questionsTitle: 'Wat voor vraag is dit?',
	rewriteTitle: 'Schrijf het op als feit',
	missingTitle: 'Welke vraag ontbreekt?',
	rewriteHow: 'Schrijf eerst je eigen zin. Vergelijk daarna met je buur.',
	piles: {
		seen: 'Zelf gezien of gehoord',
		told: 'Van iemand gehoord',
		impression: 'Indruk of mening',
		open: 'Open vraag',
		leading: 'Sturende vraag',
		closed: 'Gesloten vraag'
	}
};
