import { describe, expect, it } from 'vitest';
import { review } from '#guard/review.ts';
import { reviewed, unmarked } from './marked.ts';

/** The people are invented. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
	'a given name, whatever the letters': [
		'«NAME:Fatima» kwam vanochtend binnen.',
		'opnieuw heeft «NAME:nynke» haar zusje gebracht',
		'LET OP NIET MEEGEVEN AAN «NAME:HICHAM» VANDAAG'
	],
	'a name behind a role or a title, without the role': [
		'Juf «NAME:Wil» heeft de wond verzorgd.',
		'de moeder van «NAME:Tashiro» belde',
		'mw «NAME:de vries» en dhr. «NAME:el amrani»',
		"ib'er («NAME:Naoual»)"
	],
	'a name that is a word, where a word would have an article': [
		'Vandaag was «NAME:Roos» stil.',
		'We hebben «NAME:Mei» apart genomen.',
		'zusje «NAME:merel» huilt'
	],
	'a name in no list, by what stands beside it': [
		'toen ik «NAME:Zuvairo» vroeg wat er was',
		'«NAME:zuvairo» zei niks',
		'sem en «NAME:zuvairo»'
	].map((text) => text.replace(/^sem/, '«NAME:sem»')),
	'the whole name': [
		'Gezin «NAME:van der Linden-Polat» heeft hulp.',
		'ondertekend door «NAME:P.J. van Zonderland»',
		'«NAME:Fatiha El Khattabi» vertelde dit',
		'«NAME:Jan Willem» en «NAME:Eva-Lynn»'
	],
	'a possessive without its s': ['«NAME:Fatima»’s jas, «NAME:Lars»’ tas en «NAME:noor»s schoenen'],
	'a name spelled out': ['voornaam «NAME:s i e b r e n» met ie']
};

const CLEAN: readonly string[] = [
	'Een roos, een wolf en een merel op de tekening.',
	'Wil je dat nog eens zeggen? Juf werd boos.',
	'In mei was het goed, in de zomer niet meer.',
	'Dikkie Dik is haar lievelingsboek, Jip en Janneke ook.',
	'Elsa uit de film Frozen kan alles bevriezen.',
	'Thuis wordt Turks en Nederlands gesproken, en een beetje Papiaments.',
	'Zij kreeg Ritalin en een blikje Red Bull. NIET meegeven.',
	'Bij Gynzy, Snappet en Quibbel staat niets.',
	'de moeder zei dat het niet zo erg was'
];

describe.each(Object.entries(FOUND))('%s', (_, texts) => {
	it.each(texts)('finds %s', (marked) => {
		expect(reviewed(unmarked(marked))).toBe(marked);
	});
});

it.each(CLEAN)('leaves «%s» alone', (text) => {
	expect(reviewed(text)).toBe(text);
});

it.each([
	['de moeder van Sem', 'kind'],
	['juf Anja', 'collega'],
	['broertje Sem', 'familielid'],
	['mevrouw Bouzid', 'ouder'],
	['Sem', 'kind']
])('offers for the name in «%s» first of all [%s]', (text, best) => {
	const [finding] = review(text);
	expect(finding?.instead[0]).toBe(best);
	expect(new Set(finding?.instead).size).toBe(finding?.instead.length);
});
