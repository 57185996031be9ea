import { describe, expect, it } from 'vitest';
import type { Finding } from '#guard/review.ts';
import { edited, placeAfter, withoutStretch, wordAt } from '#ui/edit-text.ts';
import { carried } from '#ui/field-review.svelte.ts';
import { foundWords } from '#ui/finding-key.ts';

const at = (text: string, words: string, from = 0): Finding => {
	const start = text.indexOf(words, from);
	return { kind: 'NAME', start, end: start + words.length, instead: ['kind'] };
};

describe('what was found in a text that has changed since', () => {
	const before = 'Sem huilde en Noor zag het';
	const findings = [at(before, 'Sem'), at(before, 'Noor')];
	const standing = (now: string) =>
		carried({ text: before, findings }, now).map(({ start, end }) => now.slice(start, end));

	it.each([
		['the same text', before, ['Sem', 'Noor']],
		['typed behind both', `${before} ook`, ['Sem', 'Noor']],
		['typed before both', `Vandaag: ${before}`, ['Sem', 'Noor']],
		['typed in between', 'Sem huilde hard en Noor zag het', ['Sem', 'Noor']],
		['a letter added to the first', 'Semi huilde en Noor zag het', ['Noor']],
		['a letter taken from the second', 'Sem huilde en Noo zag het', ['Sem']],
		['both taken out', 'huilde en zag het', []],
		['emptied', '', []],
		['another text', 'Een heel ander verhaal', []]
	])('%s', (_, now, expected) => {
		expect(standing(now)).toEqual(expected);
	});

	it('never stands where other words are', () => {
		for (let from = 0; from <= before.length; from++)
			for (let to = from; to <= before.length; to++)
				for (const put of ['', 'e', 'Sem', 'Noor '])
					for (const words of standing(before.slice(0, from) + put + before.slice(to)))
						expect(['Sem', 'Noor']).toContain(words);
	});
});

it('what says the same is decided on at once; what is of another kind is not', () => {
	const text = 'Sem en Noor en Sem';
	const found = foundWords(text, [
		at(text, 'Sem'),
		{ ...at(text, 'Noor'), instead: ['collega', 'kind'] },
		at(text, 'Sem', 5),
		{ ...at(text, 'Noor'), kind: 'ORG' }
	]);
	expect(found.map(({ words, kind, places }) => [words, kind, places.length])).toEqual([
		['Sem', 'NAME', 2],
		['Noor', 'NAME', 1],
		['Noor', 'ORG', 1]
	]);
	expect(found[1]!.instead).toEqual(['collega', 'kind']);
});

describe('taking words out', () => {
	it.each([
		['Bel |Sem| na school', 'Bel na school'],
		['|Sem| huilde', 'huilde'],
		['Dat zei |Sem|.', 'Dat zei.'],
		['Dat zei |Sem|', 'Dat zei'],
		['(|Sem|) huilde', '() huilde'],
		['regel\n|Sem| huilde', 'regel\nhuilde'],
		['|Sem|s jas', 's jas'],
		['|Sem|', '']
	])('%s', (marked, expected) => {
		const start = marked.indexOf('|');
		const end = marked.lastIndexOf('|') - 1;
		const text = marked.replaceAll('|', '');
		expect(edited(text, [withoutStretch(text, start, end)])).toBe(expected);
	});
});

describe('putting a word in', () => {
	it.each([
		['De|kwam', 'De moeder kwam'],
		['De | kwam', 'De moeder kwam'],
		['|', 'moeder'],
		['zei (|)', 'zei (moeder)'],
		['De|, die', 'De moeder, die']
	])('%s', (marked, expected) => {
		const start = marked.indexOf('|');
		const text = marked.replace('|', '');
		expect(edited(text, [wordAt(text, start, start, 'moeder')])).toBe(expected);
	});
});

it('the caret keeps its place in the text', () => {
	const edits = [
		{ start: 0, end: 3, text: '[kind]' },
		{ start: 10, end: 14, text: '' }
	];
	expect([0, 2, 3, 5, 10, 12, 14, 20].map((place) => placeAfter(place, edits))).toEqual([0, 6, 6, 8, 13, 13, 13, 19]);
});
