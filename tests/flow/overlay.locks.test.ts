import { describe, expect, it } from 'vitest';
import { readSource } from '#flow/1-read/read-source.ts';
import { mergeFlowFiles } from '#flow/2-merge/chain.ts';
import { levelOf, lockOn, type Lock } from '#flow/2-merge/locks.ts';
import { HELD_PARTS } from '#flow/2-merge/overlay-shape.ts';
import { overlaid, shortly, type Over } from '../support/an-overlay.ts';

/** What an organisation may do with which part, and what nobody who builds on a flow may loosen. */
const found = (lines: readonly string[], over?: Over) => overlaid(lines, over).diagnostics.map(shortly);

describe('landelijk vast', () => {
	it.each([...HELD_PARTS])('holds %s as a whole', (part) => {
		expect(found([`${part}: iets`])).toEqual([`lock-held overlay.yaml:6:1 ${part}`]);
		expect(found([`${part}: null`])).toEqual([`lock-held overlay.yaml:6:1 ${part}`]);
		expect(found([`${part}: { level: yours }`])).toEqual([`lock-held overlay.yaml:6:1 ${part}`]);
	});

	it.each([
		['a route', 'screens: { lijst: { next: einde } }', 'screens.lijst.next'],
		['an answer', 'screens: { vraag: { answers: { nee: { to: lijst } } } }', 'screens.vraag.answers.nee.to'],
		[
			'an answer more',
			'screens: { vraag: { answers: { weet-niet: { to: lijst } } } }',
			'screens.vraag.answers.weet-niet.to'
		],
		['a skip', 'screens: { gesprek: { skip: { to: slot } } }', 'screens.gesprek.skip.to'],
		['a kind', 'screens: { slot: { kind: information } }', 'screens.slot.kind'],
		['an outcome', 'screens: { slot: { outcome: melden } }', 'screens.slot.outcome'],
		['a step', 'steps: { stap: { number: 4 } }', 'steps.stap.number'],
		['a step more', 'steps: { eigen: { screens: {} } }', 'steps.eigen.screens'],
		['a number to call', "contacts: { alarm: { tel: '911' } }", 'contacts.alarm.tel'],
		['that it is shown everywhere', 'contacts: { alarm: { always: false } }', 'contacts.alarm.always'],
		['a norm', 'words: { norms: { norm-1: { text: Iets anders. } } }', 'words.norms.norm-1.text'],
		['a question', 'words: { screens: { vraag: { title: Weet je het zeker? } } }', 'words.screens.vraag.title'],
		[
			'its answers',
			'words: { screens: { vraag: { answers: { ja: { hint: Denk na. } } } } }',
			'words.screens.vraag.answers.ja.hint'
		]
	])('holds %s', (_, line, address) => {
		const [first, ...others] = overlaid([line]).diagnostics;
		expect(others).toEqual([]);
		expect(first).toMatchObject({
			code: 'lock-held',
			at: { file: 'overlay.yaml', line: 6 },
			params: { name: address, holder: 'klein' }
		});
	});

	it('holds a whole screen that is taken away', () => {
		expect(found(['screens: { slot: null }'])).toEqual(['lock-held overlay.yaml:6:12 screens.slot']);
		expect(found(['words: { screens: { vraag: null } }'])).toEqual(['lock-held overlay.yaml:6:21 words.screens.vraag']);
	});

	it('holds the English of a text like the text itself', () => {
		const lines = [
			'words-en:',
			'  norms: { norm-1: { text: Something else. } }',
			'  screens:',
			'    vraag: { title: Are you sure? }',
			'    lijst: { title: Our list }'
		];
		expect(found(lines, { english: true })).toEqual([
			'lock-held overlay.yaml:7:22 words-en.norms.norm-1.text',
			'lock-held overlay.yaml:9:14 words-en.screens.vraag.title'
		]);
	});

	it('leaves what is not held as the organisation wrote it, beside the finding', () => {
		const { content, diagnostics, changes } = overlaid(['terms: { terugkijken: { amount: 3 } }', 'start: lijst']);
		expect(content).toBeNull();
		expect(diagnostics.map(shortly)).toEqual(['lock-held overlay.yaml:7:1 start']);
		expect(changes).toHaveLength(1);
	});
});

describe('van jullie', () => {
	it.each([
		['a text', 'words: { screens: { lijst: { title: Onze lijst } } }'],
		['an explanation', 'words: { screens: { lijst: { intro: Zo doen wij het. } } }'],
		['who does it', 'steps: { stap: { role: collega } }'],
		['who can be asked', 'screens: { gesprek: { roles: [collega] } }'],
		['a term', 'terms: { terugkijken: { amount: 2, unit: days } }'],
		['a contact that is not emergency help', "contacts: { steun: { number: 010-1234567, tel: '0101234567' } }"],
		['where a contact was found', 'sources: { contacts: { steun: { where: Eigen lijst. } } }']
	])('may be changed: %s', (_, line) => {
		expect(found([line])).toEqual([]);
	});

	it('may be translated, also where the flow has no English at all', () => {
		const { content } = overlaid(['words-en: { screens: { lijst: { title: Our list } } }']);
		expect(content?.translations.en?.screens?.['lijst']).toEqual({ title: 'Our list' });
	});
});

describe('the lock that decides', () => {
	const lock = (id: string, level: Lock['level'], ...parts: readonly string[]): Lock => ({
		id,
		level,
		parts,
		by: 'klein'
	});
	const at = (address: string, ...locks: readonly Lock[]) => lockOn(address.split('.'), locks)?.id;

	it('is the one that names the most, then the longest, then the strictest', () => {
		const all = lock('all', 'yours', 'words');
		const norms = lock('norms', 'fixed', 'words.norms');
		const anyTitle = lock('any-title', 'add', 'words.*.*.title');
		expect(at('words.norms.norm-1.text', all, norms)).toBe('norms');
		expect(at('words.screens.lijst.intro', all, norms, anyTitle)).toBe('all');
		expect(at('words.screens.lijst.title', all, anyTitle)).toBe('any-title');
		expect(at('terms.x', lock('a', 'yours', 'terms'), lock('b', 'fixed', 'terms'))).toBe('b');
	});

	it('is nobody of what no lock mentions: that is yours', () => {
		expect(levelOf(['terms', 'x'], [lock('all', 'fixed', 'words')])).toBe('yours');
		expect(levelOf(['word'], [lock('all', 'fixed', 'words')])).toBe('yours');
	});
});

describe('a flow that builds on another', () => {
	const base = [
		'id: basis',
		'locks:',
		"  opbouw: { level: fixed, parts: ['screens.*', words.norms] }",
		"  punten: { level: add, parts: ['screens.*.items'] }"
	];
	const over = (...locks: readonly string[]) => {
		const read = (file: string, lines: readonly string[]) => readSource(lines.join('\n'), file).source!;
		return mergeFlowFiles([read('basis.yaml', base), read('sector.yaml', ['id: sector', 'locks:', ...locks])])!;
	};
	const loosened = (...locks: readonly string[]) => over(...locks).diagnostics.map(shortly);

	it('may lock more, and more strictly', () => {
		expect(
			loosened('  a: { level: fixed, parts: [terms] }', "  b: { level: fixed, parts: ['screens.*.items'] }")
		).toEqual([]);
		expect(over('  a: { level: fixed, parts: [terms] }').locks.map(({ id, by }) => `${id} ${by}`)).toEqual([
			'opbouw basis',
			'punten basis',
			'a sector'
		]);
	});

	it.each([
		['the same part', "  a: { level: add, parts: ['screens.*'] }"],
		['a part of it', '  a: { level: yours, parts: [words.norms.norm-1] }'],
		['one screen', '  a: { level: add, parts: [screens.gevaar] }'],
		['a part that is to be added to', '  a: { level: yours, parts: [screens.lijst.items] }'],
		['a name behind a star', "  a: { level: yours, parts: ['words.*.norm-1'] }"],
		['stars only, but more of them', "  a: { level: yours, parts: ['screens.*.*.*'] }"],
		['the lock itself, under its own name', '  opbouw: { level: fixed, parts: [terms] }']
	])('loosens nothing: %s', (_, line) => {
		const { diagnostics, locks } = over(line);
		expect(diagnostics.map(({ code }) => code)).toEqual(['lock-loosened']);
		expect(locks.map(({ by }) => by)).toEqual(['basis', 'basis']);
	});

	it('holds to a sector what the sector locks itself', () => {
		const { locks } = over('  eigen: { level: fixed, parts: [words.screens.extra] }');
		expect(lockOn(['words', 'screens', 'extra', 'title'], locks)).toMatchObject({ id: 'eigen', by: 'sector' });
	});
});
