/**
 * Parts of the catalogue's sentences that differ by language. A finding's param holds the name of a phrase, and the
 * sentence shows it as `{param:phrase}`; a phrase may show other params of the finding.
 */
interface Phrase {
	readonly nl: string;
	readonly en: string;
}

const phrases = <Name extends string>(all: Record<Name, Phrase>): Readonly<Record<Name, Phrase>> => all;

export const PHRASES = phrases({
	// What a name is the name of
	step: { nl: 'stap', en: 'step' },
	screen: { nl: 'scherm', en: 'screen' },
	question: { nl: 'vraag', en: 'question' },
	answer: { nl: 'antwoord', en: 'answer' },
	item: { nl: 'punt', en: 'item' },
	norm: { nl: 'norm', en: 'norm' },
	outcome: { nl: 'uitkomst', en: 'outcome' },
	reason: { nl: 'reden', en: 'reason' },
	role: { nl: 'rol', en: 'role' },
	contact: { nl: 'contact', en: 'contact' },
	term: { nl: 'termijn', en: 'term' },
	parameter: { nl: 'parameter', en: 'parameter' },
	rule: { nl: 'regel', en: 'rule' },
	workplace: { nl: 'werkplek', en: 'workplace' },

	// Where something else stands
	'on-line': { nl: 'regel {line}', en: 'line {line}' },
	'on-line-of-file': { nl: 'regel {line} van {file}', en: 'line {line} of {file}' },

	// What stands in a file
	nothing: { nl: 'niets', en: 'nothing' },
	'a-list': { nl: 'een lijst', en: 'a list' },
	'empty-list': { nl: 'een lege lijst', en: 'an empty list' },
	'a-map': { nl: 'een blok met namen en waarden', en: 'a block of names and values' },
	'empty-text': { nl: 'een lege tekst', en: 'an empty text' },
	'long-text': { nl: 'een tekst van {length} tekens', en: 'a text of {length} characters' },
	quoted: { nl: "'{value}'", en: "'{value}'" },

	// What belongs there instead
	'a-name': { nl: 'een naam', en: 'a name' },
	'a-text': { nl: 'een tekst', en: 'a text' },
	'full-text': { nl: 'een tekst die niet leeg is', en: 'a text that is not empty' },
	'short-text': { nl: 'een tekst van hoogstens 4000 tekens', en: 'a text of 4000 characters at most' },
	'a-number': { nl: 'een getal', en: 'a number' },
	'true-or-false': { nl: 'true of false', en: 'true or false' },
	'list-of-one': { nl: 'een lijst met minstens een onderdeel', en: 'a list of at least one item' },
	'short-list': { nl: 'een lijst van hoogstens 200 namen', en: 'a list of 200 names at most' },
	few: { nl: 'hoogstens 50 onderdelen', en: '50 entries at most' },
	'one-of': { nl: 'een van deze: {allowed}', en: 'one of these: {allowed}' },
	'plain-value': { nl: 'een tekst, een getal, true of false', en: 'a text, a number, true or false' },
	'a-block': {
		nl: 'een tekst, of een blok met list, do, dont, say, heading of details',
		en: 'a text, or a block with list, do, dont, say, heading or details'
	},
	'a-count': { nl: 'een heel getal van 1 tot en met 200', en: 'a whole number from 1 to 200' },
	'weighing-number': { nl: 'een heel getal van 1 tot en met 9', en: 'a whole number from 1 to 9' },
	'step-number': { nl: 'een heel getal van 1 tot en met 20', en: 'a whole number from 1 to 20' },
	'term-amount': { nl: 'een heel getal van 1 tot en met 1000', en: 'a whole number from 1 to 1000' },
	'a-version': {
		nl: 'een versie met jaar, maand en volgnummer, zoals 2026.11.0',
		en: 'a version of year, month and number, such as 2026.11.0'
	},
	'a-phone-number': {
		nl: "een nummer van 3 tot 15 cijfers tussen aanhalingstekens, zoals '08002000'",
		en: "a number of 3 to 15 digits in quotes, such as '08002000'"
	},
	'a-date': { nl: 'een datum, zoals 2026-11-21', en: 'a date, such as 2026-11-21' },
	'card-title': { nl: 'een tekst van hoogstens 60 tekens', en: 'a text of 60 characters at most' },
	'card-summary': { nl: 'een tekst van hoogstens 140 tekens', en: 'a text of 140 characters at most' },
	'card-text': { nl: 'een tekst van hoogstens 600 tekens', en: 'a text of 600 characters at most' },
	'text-60': { nl: 'een tekst van hoogstens 60 tekens', en: 'a text of 60 characters at most' },
	'text-120': { nl: 'een tekst van hoogstens 120 tekens', en: 'a text of 120 characters at most' },
	'text-180': { nl: 'een tekst van hoogstens 180 tekens', en: 'a text of 180 characters at most' },
	'text-300': { nl: 'een tekst van hoogstens 300 tekens', en: 'a text of 300 characters at most' },
	'text-420': { nl: 'een tekst van hoogstens 420 tekens', en: 'a text of 420 characters at most' },
	'text-800': { nl: 'een tekst van hoogstens 800 tekens', en: 'a text of 800 characters at most' },
	'four-at-most': { nl: 'een lijst van hoogstens vier', en: 'a list of four at most' },
	'two-to-four': { nl: 'een lijst van twee tot vier', en: 'a list of two to four' },
	'one-to-four': { nl: 'een getal van 1 tot en met 4', en: 'a number from 1 to 4' },
	'one-to-nine': { nl: 'een getal van 1 tot en met 9', en: 'a number from 1 to 9' },
	minutes: { nl: 'een heel aantal minuten', en: 'a whole number of minutes' },
	'a-card-block': {
		nl: 'een blok met precies een van deze: heading, text, list, steps, say, avoid, attention, terms, question of card',
		en: 'a block with exactly one of these: heading, text, list, steps, say, avoid, attention, terms, question or card'
	},
	'after-reading': {
		nl: 'een datum waarop alle bronnen al gelezen waren',
		en: 'a date by which all sources had been read'
	},
	'something-else': { nl: 'een andere waarde', en: 'another value' },

	// What is wrong with YAML, by the code of its parser
	'yaml-bad-indent': { nl: 'het inspringen klopt niet', en: 'the indentation is wrong' },
	'yaml-tab-as-indent': { nl: 'er staat een tab waar spaties horen', en: 'there is a tab where spaces belong' },
	'yaml-missing-char': {
		nl: 'er ontbreekt een teken, zoals een dubbele punt, komma, haakje of aanhalingsteken',
		en: 'a character is missing, such as a colon, comma, bracket or quote'
	},
	'yaml-multiline-implicit-key': {
		nl: 'een naam loopt door op de volgende regel; misschien ontbreekt een dubbele punt',
		en: 'a name runs on to the next line; a colon may be missing'
	},
	'yaml-block-as-implicit-key': {
		nl: 'er staan twee dubbele punten op een regel',
		en: 'there are two colons on one line'
	},
	'yaml-bad-scalar-start': {
		nl: 'een waarde begint met een teken dat daar niet mag staan',
		en: 'a value starts with a character that may not stand there'
	},
	'yaml-bad-dq-escape': {
		nl: 'na een backslash staat een teken dat daar niet mag staan',
		en: 'a backslash is followed by a character that may not stand there'
	},
	'yaml-unexpected-token': { nl: 'er staat iets dat hier niet hoort', en: 'something here does not belong' },
	'yaml-multiple-docs': {
		nl: 'het bestand bestaat uit meer dan een deel (---)',
		en: 'the file has more than one part (---)'
	},
	'yaml-key': { nl: 'een lijst of blok kan geen naam zijn', en: 'a list or block cannot be a name' },
	'yaml-other': { nl: 'de opbouw klopt niet', en: 'the structure is wrong' }
});

export type PhraseName = keyof typeof PHRASES;

export const isPhrase = (name: string): name is PhraseName => Object.hasOwn(PHRASES, name);
