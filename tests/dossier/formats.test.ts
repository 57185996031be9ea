import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '#dossier/escape-markdown.ts';
import { harmless } from '#dossier/harmless.ts';
import { formatJson, formatMarkdown, formatText, writeDecisionReport, writeDossier } from '#dossier/index.ts';
import type { Dossier } from '#dossier/index.ts';
import { carefulWalk, dossierOf } from '../support/a-careful-walk.ts';

const RENDERED = {
	markdown: (dossier: Dossier) => formatMarkdown(writeDossier(dossier)),
	'markdown, full report': (dossier: Dossier) => formatMarkdown(writeDecisionReport(dossier, 'full')),
	text: (dossier: Dossier) => formatText(writeDossier(dossier)),
	'text, short report': (dossier: Dossier) => formatText(writeDecisionReport(dossier, 'short')),
	json: formatJson
};

describe('every format', () => {
	it.each(Object.entries(RENDERED))('%s holds nothing of a record that was withdrawn', (_name, render) => {
		const marker = fc.stringMatching(/^geheim[a-z0-9]{12}$/);
		fc.assert(
			fc.property(marker, fc.constantFrom('noted', 'consulted', 'talked', 'agreed', 'departed'), (text, kind) => {
				const transcript = carefulWalk({
					observe: (t) => {
						const observation = {
							knowledge: 'seen',
							what: text,
							words: text,
							context: text,
							otherwise: text,
							well: text
						} as const;
						const common = { role: 'leidinggevende', on: '2026-11-01' };
						if (kind === 'noted') t.noted('observaties', observation);
						if (kind === 'consulted') t.consulted('overleg-collega', { ...common, asked: text, advice: text });
						if (kind === 'talked') t.talked('gesprek-ouders', { ...common, with: 'parents', said: text, agreed: text });
						if (kind === 'agreed') t.agreed('terugkijken', { what: text, role: 'leidinggevende', due: '2026-12-01' });
						if (kind === 'departed')
							t.departed('afwijking-melden', { reasons: [], why: text, discussedWith: [], lookAgain: '2026-12-01' });
						return t.withdrawn().passed('observaties');
					}
				});
				const dossier = dossierOf(transcript);
				expect(render(dossier)).not.toContain(text);
				expect(dossier.withdrawn).toBe(1);
			}),
			{ numRuns: 25 }
		);
	});

	it('holds nothing of a withdrawn record, also when its text was left in the file', () => {
		const left = carefulWalk();
		const seen = left.entries.find(({ kind }) => kind === 'noted');
		if (seen === undefined) throw new Error('the careful walk has an observation');
		const entries = [
			...left.entries,
			{ ...seen, id: 'w' as typeof seen.id, kind: 'withdrawn', entry: seen.id } as const
		];
		for (const render of Object.values(RENDERED))
			expect(render(dossierOf({ ...left, entries }))).not.toContain('zonder jas');
	});

	it.each(Object.entries(RENDERED))('%s shows no character that cannot be seen', (_name, render) => {
		const trick = 'Goed\u202e\u0007\u001b[31m';
		const shown = render(
			dossierOf(
				carefulWalk({ decide: (t) => t.decided('besluit-melden', 'melden', { advised: 'melden', why: trick }) })
			)
		);
		// eslint-disable-next-line no-control-regex -- these are the characters to miss
		expect(shown).not.toMatch(/[\u0007\u001b\u202e]/);
	});
});

describe('json', () => {
	it('is the data itself, also where characters cannot be seen', () => {
		const dossier = dossierOf(carefulWalk({ home: (t) => t.passed('verband-thuis', { note: 'a\u202eb\u2028c' }) }));
		expect(JSON.parse(formatJson(dossier))).toEqual(dossier);
		expect(dossier.home).toBe('a\u202eb\u2028c');
	});

	it('has every key of the contract', () => {
		const keys =
			'outcome norms because decision departure skipped facts told impressions consults talks agreements unknown gaps edition';
		for (const key of keys.split(' ')) expect(dossierOf(carefulWalk())).toHaveProperty(key);
	});
});

describe('markdown', () => {
	it.each([
		['**vet** en _schuin_', '\\*\\*vet\\*\\* en \\_schuin\\_'],
		['<b onclick=x>', '\\<b onclick=x\\>'],
		['[klik](https://a.nl)', '\\[klik\\](https\\://a.nl)'],
		['www.a.nl en a@b.nl', 'www\\.a.nl en a\\@b.nl'],
		['# kop', '\\# kop'],
		['- punt', '\\- punt'],
		['1. eerst', '1\\. eerst'],
		['a | b', 'a \\| b'],
		['    code', '\u00a0\u00a0\u00a0\u00a0code'],
		['Het kind (4) zei: "nee".', 'Het kind (4) zei: "nee".']
	])('shows %j as it was typed', (typed, escaped) => {
		expect(escapeMarkdown(typed)).toBe(escaped);
	});

	it('keeps the lines of typed text within the point it belongs to', () => {
		const talk = {
			with: 'parents',
			role: 'leidinggevende',
			on: '2026-10-31',
			said: 'Eerst dit.\n\n# Dan dat.'
		} as const;
		const dossier = dossierOf(
			carefulWalk({ parents: (t) => t.talked('gesprek-ouders', talk).passed('gesprek-ouders') })
		);
		expect(RENDERED.markdown(dossier)).toContain('- **Wat is gezegd:** Eerst dit.\\\n  \u00a0\\\n  \\# Dan dat.\n');
	});

	it('has a row of a table on one line', () => {
		const dossier = dossierOf(carefulWalk({ unsafe: (t) => t.answered('onveiligheid', 'acuut', 'a\nb | c') }));
		expect(RENDERED.markdown(dossier)).toContain('| a<br>b \\| c |');
	});

	it('has the ten parts of a dossier in reading order', () => {
		const headings = RENDERED.markdown(dossierOf(carefulWalk())).match(/^## .*$/gm);
		expect(headings).toEqual([
			'## 1 Samenvatting',
			'## 2 Tijdlijn',
			'## 3 Overleg en advies',
			'## 4 Gesprek',
			'## 5 Stem van het kind',
			'## 6 Weging',
			'## 7 Besluit en reden',
			'## 8 Afspraken en vervolg',
			'## 9 Wat onbekend is',
			'## 10 Checklist'
		]);
	});
});

describe('harmless', () => {
	it('changes nothing that can be seen', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S} \n\t]*$/u), (text) => {
				expect(harmless(text)).toBe(text);
			})
		);
	});
	it('shows what cannot be seen as its number', () => {
		expect(harmless('a\u202eb\u0000c\ud800\r\nd')).toBe('a[U+202E]b[U+0000]c[U+D800]\nd');
		expect(harmless('👩\u200d👧')).toBe('👩\u200d👧');
	});
});

describe('in English', () => {
	it('marks the words of the flow as Dutch, and leaves what was typed', () => {
		const shown = formatText(writeDecisionReport(dossierOf(carefulWalk(), { language: 'en' }), 'short', 'en'));
		expect(shown).toContain('Melden is noodzakelijk [nl]');
		expect(shown).toContain('- melden [nl], 02-11-2026');
		expect(shown).toContain('- Why: Wij melden.\n');
	});
});
