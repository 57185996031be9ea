import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCards } from '#build/cards/check-cards.ts';
import { loadCards } from '#build/cards/load-cards.ts';
import { formatDiagnostic, hintOf, messageOf } from '#flow/diagnostics/diagnostic.ts';
import { cards } from '#build/cards/cards-plugin.ts';

const SAMPLES = 'tests/naslag/samples';
const KNOWN = { contacts: ['alarm', 'veilig-thuis'], steps: ['gesprek', 'wegen'], sectors: ['onderwijs'] };

const card = readFileSync(`${SAMPLES}/cards/praten-met-ouders.yaml`, 'utf8');
const target = readFileSync(`${SAMPLES}/cards/moet-ik-melden.yaml`, 'utf8').replace('  - card: direct-gevaar\n', '');
const signals = readFileSync(`${SAMPLES}/cards/signals/lichaam.yaml`, 'utf8');

/** What is found in the card after a change, with the line on which it stands. */
function changed(from: string | RegExp, to: string, text = card) {
	expect(text, 'the change is about something that is there').toMatch(from);
	const { diagnostics } = checkCards(
		{
			cards: [
				{ id: 'praten-met-ouders', file: 'praten-met-ouders.yaml', text: text.replace(from, to) },
				{ id: 'moet-ik-melden', file: 'moet-ik-melden.yaml', text: target }
			],
			signals: []
		},
		KNOWN
	);
	return diagnostics.map((one) => ({
		code: one.code,
		line: one.at.line,
		message: messageOf(one, 'nl'),
		hint: hintOf(one, 'nl')
	}));
}

function signalsChanged(from: string, to: string) {
	expect(signals).toContain(from);
	const file = { file: 'lichaam.yaml', text: signals.replace(from, to) };
	return checkCards({ cards: [], signals: [file] }, KNOWN).diagnostics;
}

describe('the samples', () => {
	it('are read without a finding: urgent first, groups in the order people need them', async () => {
		const { reference, diagnostics } = await loadCards(SAMPLES);
		expect(diagnostics.map((one) => formatDiagnostic(one, 'nl'))).toEqual([]);
		expect(reference.cards.map(({ id }) => id)).toEqual(['direct-gevaar', 'moet-ik-melden', 'praten-met-ouders']);
		expect(reference.signals.map(({ id }) => id)).toEqual(['blauwe-plekken', 'blauwe-plek-baby', 'trekt-zich-terug']);
		expect(reference.cards[0]).toMatchObject({ sectors: [], steps: [], urgent: true });
	});

	it('are no cards at all where there is no folder of them', async () => {
		const { reference, diagnostics } = await loadCards(`${SAMPLES}/klein`);
		expect(reference).toEqual({ cards: [], signals: [] });
		expect(diagnostics).toEqual([]);
	});
});

describe('a card is refused, with the line and how to mend it', () => {
	it('for a key that is not known, and names the nearest', () => {
		expect(changed('keywords:', 'keyword:')).toMatchObject([
			{ code: 'key-unknown', line: 6, hint: expect.stringContaining("Bedoel je 'keywords'?") }
		]);
	});

	it('for a block that is not known, or that is two blocks at once', () => {
		expect(changed('- heading:', '- headin:')).toMatchObject([
			{ code: 'key-unknown', hint: expect.stringContaining("Bedoel je 'heading'?") },
			{ code: 'value-wrong' }
		]);
		expect(changed('  - heading: Voor je begint\n  - text:', '  - heading: Voor je begint\n    text:')).toMatchObject([
			{ code: 'value-wrong', line: 11, hint: expect.stringContaining('precies een van deze') }
		]);
	});

	it.each([
		['group: praten', 'group: prate', "Bedoel je 'praten'?"],
		['contacts: [veilig-thuis]', 'contacts: [veilg-thuis]', "Bedoel je 'veilig-thuis'?"],
		['sectors: [onderwijs]', 'sectors: [onderwys]', "Bedoel je 'onderwijs'?"],
		['steps: [gesprek]', 'steps: [gespek]', "Bedoel je 'gesprek'?"],
		['see: [moet-ik-melden]', 'see: [moet-ik-mellden]', "Bedoel je 'moet-ik-melden'?"],
		['  - heading: Voor je begint', '  - card: moet-ik-mellden', "Bedoel je 'moet-ik-melden'?"],
		['confidence: low', 'confidence: lo', "Bedoel je 'low'?"],
		['id: praten-met-ouders', 'id: praten-met-oders', "Bedoel je 'praten-met-ouders'?"]
	])('for a name that is nowhere: %s', (from, to, hint) => {
		const text = card.replace('see:', 'contacts: [veilig-thuis]\nsee:');
		expect(changed(from, to, text).map((one) => one.hint)).toEqual([expect.stringContaining(hint)]);
	});

	it('for a link to itself', () => {
		expect(changed('see: [moet-ik-melden]', 'see: [praten-met-ouders]')).toMatchObject([{ code: 'reference-unknown' }]);
	});

	it('without a source', () => {
		expect(changed(/sources:\n.*\n/, '')).toMatchObject([
			{ code: 'key-missing', message: "'sources' ontbreekt hier." }
		]);
		expect(changed(/sources:\n.*\n/, 'sources: []\n')).toMatchObject([{ code: 'value-wrong' }]);
	});

	it.each([
		['title: Een oudergesprek voeren', `title: ${'a'.repeat(61)}`, '60 tekens'],
		['summary: Hoe je zorgen deelt zonder te oordelen.', `summary: ${'a'.repeat(141)}`, '140 tekens'],
		['- text: Overleg met', `- text: ${'a'.repeat(600)} Overleg met`, '600 tekens']
	])('for a text that is too long: %s', (from, to, hint) => {
		expect(changed(from, to)).toMatchObject([{ code: 'value-wrong', hint: expect.stringContaining(hint) }]);
	});

	it('for markup, for what nobody sees, and for an address that is none', () => {
		expect(changed('Een rustige plek', '<b>Een rustige plek</b>')).toMatchObject([{ code: 'markup-used', line: 13 }]);
		expect(changed('Een rustige plek', 'Een \u200brustige plek')).toMatchObject([{ code: 'text-invisible' }]);
		expect(changed('place: p. 12,', 'place: p. 12, url: http://x.nl,')).toMatchObject([{ code: 'link-unsafe' }]);
	});

	it('when it was reviewed before its source was read, or on no date at all', () => {
		const before = changed('reviewed: null', 'reviewed: { by: een jurist, on: 2026-11-20 }');
		expect(before).toMatchObject([{ code: 'value-wrong', hint: expect.stringContaining('alle bronnen al gelezen') }]);
		expect(changed('reviewed: null', 'reviewed: { by: een jurist, on: gisteren }')).toMatchObject([
			{ code: 'value-wrong', hint: expect.stringContaining('een datum') }
		]);
	});
});

describe('signals', () => {
	it('need another explanation, what to write down, and a name of their own', () => {
		expect(signalsChanged('    otherwise: [Een aangeboren vlek]\n', '')).toMatchObject([
			{ code: 'key-missing', at: { line: 12 } }
		]);
		expect(signalsChanged('    write-down: [Sinds wanneer]\n', '')).toMatchObject([{ code: 'key-missing' }]);
		expect(signalsChanged('id: trekt-zich-terug', 'id: blauwe-plekken')).toMatchObject([
			{ code: 'id-duplicate', params: { line: '3' } }
		]);
		expect(signalsChanged('ages: [0-4]', 'ages: [0-5]')).toMatchObject([{ code: 'value-wrong' }]);
	});
});

it('a fault in one card hides nothing of the next', () => {
	const { reference, diagnostics } = checkCards(
		{
			cards: [
				{ id: 'a', file: 'a.yaml', text: 'format: [1' },
				{ id: 'b', file: 'b.yaml', text: card.replace('group: praten', 'group: onzin') },
				{ id: 'moet-ik-melden', file: 'c.yaml', text: target }
			],
			signals: [{ file: 's.yaml', text: 'format: 2' }]
		},
		KNOWN
	);
	expect(diagnostics.map(({ code, at }) => `${at.file} ${code}`)).toEqual([
		'a.yaml syntax-wrong',
		'b.yaml value-wrong',
		's.yaml format-newer'
	]);
	expect(reference.cards.map(({ id }) => id)).toEqual(['moet-ik-melden']);
});

it('the build gives a page all cards as data', async () => {
	const { resolveId, load } = cards(SAMPLES) as unknown as {
		resolveId: (id: string) => string | undefined;
		load: (this: { addWatchFile: (file: string) => void }, id: string) => Promise<string>;
	};
	const watched: string[] = [];
	const code = await load.call({ addWatchFile: (file) => void watched.push(file) }, resolveId('virtual:cards')!);
	expect(code).toContain('export const reference = JSON.parse(');
	expect(code).toContain('Moet ik melden?');
	expect(watched).toContainEqual(expect.stringContaining('direct-gevaar.yaml'));
});
