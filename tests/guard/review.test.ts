import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '#guard/labels.ts';
import { accept, asDraft, review } from '#guard/review.ts';

const TEXT = 'bel 0612345678 of mail juf@voorbeeld.nl';
const PIECES =
	'06|-| |.|@|nl|bsn|123456782|1234 AB|geb. |1-1-20|NL91|x|Sem |fatima |van de |juf |[kind]|’s |J.|straat 5|kdv De |é|😀|\r\n|snap: |«|nul zes ';
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(fc.constantFrom(...PIECES.split('|')), { maxLength: 30 }).map((pieces) => pieces.join(''))
);

/** The text with every finding replaced, from the last to the first. */
function replaced(text: string): string {
	return [...review(text)].reverse().reduce((now, { start, end, instead }) => {
		return `${now.slice(0, start)}[${instead[0]}]${now.slice(end)}`;
	}, text);
}

describe('review', () => {
	it('gives findings in order, with offsets in UTF-16 code units and an exclusive end', () => {
		const text = '😀 0612345678, ook 😀 0687654321';
		expect(review(text).map(({ start, end }) => text.slice(start, end))).toEqual(['0612345678', '0687654321']);
		expect(review(text)[0]).toMatchObject({ kind: 'PHONE', start: 3, end: 13, instead: ['telefoonnummer'] });
	});

	it('gives offsets in the text as it is given, whatever its accents, quotes and line ends are made of', () => {
		const text = 'Groep 3:\r\nZoe\u0308 huilde.\r\n“Fatima’s tas”, zei ze.';
		expect(review(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Zoe\u0308', 'Fatima']);
	});

	it('gives one finding where two detectors see the same', () => {
		expect(review('juf@www.voorbeeld.nl').map(({ kind }) => kind)).toEqual(['EMAIL']);
	});

	it('stays within any text, in order, and never gives one finding inside another', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let before = { start: -1, end: 0 };
				for (const finding of review(text)) {
					expect(finding.start).toBeLessThan(finding.end);
					expect(finding.end).toBeLessThanOrEqual(text.length);
					expect(finding.start).toBeGreaterThanOrEqual(before.start);
					expect(finding.end).toBeGreaterThan(before.end);
					expect(finding.instead.length).toBeGreaterThan(0);
					before = finding;
				}
			})
		);
	});

	it('never finds anything in what stands in place of a finding', () => {
		expect(review('[kind] huilde toen [moeder] en [ander kind] kwamen; [kind 2] niet, [telefoonnummer]')).toEqual([]);
		fc.assert(
			fc.property(anyText, (text) => {
				const marked = `${text} [collega] `;
				const start = marked.length - 10;
				for (const finding of review(marked)) expect(finding.end <= start || finding.start >= start + 9).toBe(true);
			})
		);
	});

	it.each([
		...['a', '0', '06 ', '1.', 'a.', 'a@', 'NL12', '12-', 'bsn ', 'geb. ', '1 mei ', '(', '0-a-', 'http://', '\u017f'],
		...['Sem ', 'sem en ', 'van de ', 'juf ', 'A. ', 'nul ', 'kdv De ', 'snap: ', 'Kerkstraat ', 'woont aan ']
	])(
		'is done with a long text of only «%s»',
		(piece) => {
			// Quadratic time would be hours, and the limit of the test says so.
			expect(review(piece.repeat(Math.ceil(30_000 / piece.length)))).toBeDefined();
		},
		30_000
	);

	it('has a label for every kind', () => {
		for (const label of Object.values(LABELS)) expect(label).toMatch(/^lijkt /);
	});
});

describe('accept', () => {
	it('gives the text itself when every finding was seen', () => {
		expect(accept(TEXT, review(TEXT))).toBe(TEXT);
		expect(accept('niets bijzonders', [])).toBe('niets bijzonders');
	});

	it('refuses as a bug what was not seen, and does not repeat the text', () => {
		const [phone] = review(TEXT);
		expect(() => accept(TEXT, [phone!])).toThrow(new Error('accept: a finding of kind EMAIL was not shown'));
	});

	it('does not take findings of an earlier wording for those of this one', () => {
		expect(() => accept(`En ${TEXT}`, review(TEXT))).toThrow('PHONE');
	});

	it('accepts what is left when everything found was replaced, after at most a second look', () => {
		const text = 'Juf Anja belde de moeder van Sem (06 12345678, Kerkstraat 9) over M.K. en bso De Boomhut.';
		expect(review(text).length).toBeGreaterThan(5);
		const now = replaced(text);
		expect(accept(now, [])).toBe(now);
		fc.assert(
			fc.property(anyText, (any) => {
				let left = any;
				// What one finding hid may show when it is gone.
				for (let look = 0; look < 5 && review(left).length > 0; look++) left = replaced(left);
				expect(accept(left, review(left))).toBe(left);
			})
		);
	});
});

describe('asDraft', () => {
	it('gives the text as it is', () => {
		expect(asDraft(TEXT)).toBe(TEXT);
	});
});
