import { describe, expect, it } from 'vitest';

import { overlaid, shortly, soundFlow, type Over } from '../support/an-overlay.ts';

/** What an organisation's file does to a flow. Which findings it gives, and where, is in the samples. */
const found = (lines: readonly string[], over?: Over) => overlaid(lines, over).diagnostics.map(shortly);
const words = (lines: readonly string[], over?: Over) => {
	const { content, diagnostics } = overlaid(lines, over);
	expect(diagnostics.map(shortly)).toEqual([]);
	return content!.words;
};

const TITLE = 'words.screens.lijst.title';
const mine = ['words: { screens: { lijst: { title: Onze lijst } } }'];
const was = (text: string) => `was: { ${TITLE}: ${text} }`;
const newTitle = (text: string) => text.replace('Wat zie je?', 'Wat valt je op?');
const newer: Over = { madeOn: '2026.10.0', words: newTitle };

describe('a text', () => {
	it('that only the flow changed is taken over', () => {
		expect(words([], newer).screens['lijst']!.title).toBe('Wat valt je op?');
	});

	it('that only the organisation changed is kept', () => {
		const older: Over = { madeOn: '2026.10.0' };
		expect(words([...mine, was('Wat zie je?')], older).screens['lijst']!.title).toBe('Onze lijst');
	});

	it('that the organisation changed on this very edition needs no word about what stood there', () => {
		expect(words(mine).screens['lijst']!.title).toBe('Onze lijst');
	});

	it('that both changed is a conflict that names all three texts', () => {
		const { content, diagnostics } = overlaid([...mine, was('Wat zie je?')], newer);
		expect(content).toBeNull();
		expect(diagnostics).toMatchObject([
			{
				code: 'merge-conflict',
				at: { file: 'overlay.yaml', line: 6 },
				params: { was: 'Wat zie je?', mine: 'Onze lijst', theirs: 'Wat valt je op?', version: '2026.11.0' }
			}
		]);
	});

	it('that both changed alike is no conflict', () => {
		const same = ['words: { screens: { lijst: { title: Wat valt je op? } } }', was('Wat zie je?')];
		expect(words(same, newer).screens['lijst']!.title).toBe('Wat valt je op?');
	});

	it.each([
		['mine', 'Onze lijst'],
		['theirs', 'Wat valt je op?']
	])('that both changed is %s once that was chosen over this edition', (take, title) => {
		const chosen = [...mine, was('Wat zie je?'), `choose: { ${TITLE}: { take: ${take}, over: 2026.11.0 } }`];
		expect(words(chosen, newer).screens['lijst']!.title).toBe(title);
	});

	it('is asked about again when the choice was made over another edition', () => {
		const chosen = [...mine, was('Wat zie je?'), `choose: { ${TITLE}: { take: mine, over: 2026.10.0 } }`];
		expect(found(chosen, newer)).toEqual([`merge-conflict overlay.yaml:6:30 ${TITLE}`]);
	});

	it('of which nobody wrote down what stood there is not guessed about, on another edition', () => {
		expect(found(mine, newer)).toEqual([`merge-unknown overlay.yaml:6:30 ${TITLE}`]);
	});

	it('that is new to the flow is never contested', () => {
		const lines = ['words: { screens: { lijst: { intro: Kijk rustig. } } }'];
		expect(words(lines, newer).screens['lijst']!.intro).toBe('Kijk rustig.');
	});

	it('that the flow gave up meanwhile is a conflict as well', () => {
		const gone: Over = {
			madeOn: '2026.10.0',
			words: (text) => text.replace('lijst: { title: Wat zie je?,', 'lijst: { title: Lijst,')
		};
		const lines = [
			'words: { screens: { lijst: { intro: Kijk rustig. } } }',
			'was: { words.screens.lijst.intro: Kijk. }'
		];
		expect(found(lines, gone)).toEqual(['merge-conflict overlay.yaml:6:30 words.screens.lijst.intro']);
	});

	it('that is not there changes nothing, also as an empty block', () => {
		expect(words(['words: { screens: { lijst: {} }, roles: {} }', 'contacts: {}', 'sources: {}'])).toEqual(words([]));
	});
});

describe('a value', () => {
	it('is three-way as well: a term of their own stays when the edition leaves it', () => {
		const lines = ['terms: { terugkijken: { amount: 3 } }', 'was: { terms.terugkijken.amount: 5 }'];
		expect(soundFlow(lines, { madeOn: '2026.10.0' }).terms['terugkijken']).toEqual({ amount: 3, unit: 'weeks' });
	});

	it('is three-way as well: a term that both changed is a conflict', () => {
		const lines = ['terms: { terugkijken: { amount: 3 } }', 'was: { terms.terugkijken.amount: 5 }'];
		const changed: Over = { madeOn: '2026.10.0', flow: (text) => text.replace('amount: 5', 'amount: 8') };
		expect(found(lines, changed)).toEqual(['merge-conflict overlay.yaml:6:25 terms.terugkijken.amount']);
	});

	it('that is a list is one value: its order counts', () => {
		const lines = ['screens: { gesprek: { roles: [buur, collega] } }', 'roles: [buur]'];
		const more = [...lines, 'words: { roles: { buur: { label: Buur } } }'];
		expect(soundFlow(more).screens['gesprek' as never]).toMatchObject({ roles: ['buur', 'collega'] });
	});
});

describe('adding', () => {
	it('puts items after those of the flow, and says none twice', () => {
		const lines = [
			'screens: { lijst: { items: [twee, drie] } }',
			'words: { screens: { lijst: { items: { drie: { label: Drie } } } } }'
		];
		expect(soundFlow(lines).screens['lijst' as never]).toMatchObject({ items: ['een', 'twee', 'drie'] });
	});

	it('takes contacts, roles and terms with words and sources of their own', () => {
		const lines = [
			'roles: [ib-er]',
			"contacts: { wijkteam: { number: 010-1234567, tel: '0101234567', kind: other } }",
			'terms: { eigen: { amount: 2, unit: weeks } }',
			'words:',
			'  roles: { ib-er: { label: Intern begeleider } }',
			'  contacts: { wijkteam: { name: Wijkteam, when: Voor hulp. } }',
			'  terms: { eigen: { label: Eigen termijn } }',
			'sources:',
			'  contacts: { wijkteam: { sources: [], where: Eigen lijst., confidence: low, reviewed: null } }',
			'  terms: { eigen: { sources: [], where: Eigen afspraak., confidence: low, reviewed: null } }'
		];
		const flow = soundFlow(lines);
		expect(flow.roles).toEqual(['collega', 'ib-er']);
		expect(flow.contacts.map(({ id }) => id)).toEqual(['alarm', 'steun', 'wijkteam']);
		expect(Object.keys(flow.terms)).toEqual(['terugkijken', 'eigen']);
	});

	it('puts texts after those of the flow where adding is all that may be done', () => {
		const { content } = overlaid(['words: { screens: { vraag: { after: [Een tweede regel.] } } }']);
		expect(content?.words.screens['vraag']!.after).toEqual(['Een eerste regel.', 'Een tweede regel.']);
	});

	it('does not come loose from a newer edition: what the flow adds there is there too', () => {
		const lines = [
			'screens: { lijst: { items: [drie] } }',
			'words: { screens: { lijst: { items: { drie: { label: Drie } } } } }'
		];
		const more: Over = {
			madeOn: '2026.10.0',
			flow: (text) => text.replace('[een, twee]', '[een, twee, vier]'),
			words: (text) => text.replace('twee: { label: Twee }', 'twee: { label: Twee }, vier: { label: Vier }')
		};
		expect(soundFlow(lines, more).screens['lijst' as never]).toMatchObject({ items: ['een', 'twee', 'vier', 'drie'] });
	});

	it('is not replacing', () => {
		expect(found(['screens: { lijst: { items: geen } }'])).toEqual([
			'lock-add-only overlay.yaml:6:21 screens.lijst.items'
		]);
		expect(found(['sources: { documents: { boek: { title: Ons boek } } }'])).toEqual([
			'lock-add-only overlay.yaml:6:33 sources.documents.boek.title'
		]);
	});
});

describe('what comes out', () => {
	it('is called what the organisation calls it, and builds on the flow', () => {
		const flow = soundFlow(['review-by: 2027-03-01']);
		expect(flow).toMatchObject({ id: 'school', extends: ['klein'], version: '2026.11.0', reviewBy: '2027-03-01' });
	});

	it('names in findings the overlay where it speaks, and the flow where that does', () => {
		const lines = ['words:', '  screens:', '    lijst: { titel: Lijst, items: { een: { label: 7 } } }', 'off: [lezen]'];
		const broken: Over = {
			flow: (text) => text.replace('next: slot', 'next: slott').replace('to: slot }', 'to: slott }')
		};
		const all = found(lines, broken);
		expect(all).toContain('key-unknown overlay.yaml:8:14 titel');
		expect(all).toContain('value-wrong overlay.yaml:8:44');
		expect(all).toContain('target-unknown flow.yaml:46:15 slott');
	});

	it('tells what was changed, and what stood there', () => {
		const { changes } = overlaid([...mine, 'terms: { terugkijken: { amount: 3 } }']);
		expect(changes.map(({ address, value, now }) => [address.join('.'), now, value])).toEqual([
			['terms.terugkijken.amount', 5, 3],
			[TITLE, 'Wat zie je?', 'Onze lijst']
		]);
	});
});
