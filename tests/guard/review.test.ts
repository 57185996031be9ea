import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '#guard/labels.ts';
import { accept, asDraft, review } from '#guard/review.ts';

const TEXT = 'bel 0612345678 of mail juf@voorbeeld.nl';

describe('review', () => {
	it('gives findings in order, with offsets in UTF-16 code units and an exclusive end', () => {
		const text = '😀 0612345678, ook 😀 0687654321';
		expect(review(text).map(({ start, end }) => text.slice(start, end))).toEqual(['0612345678', '0687654321']);
		expect(review(text)[0]).toEqual({ kind: 'PHONE', start: 3, end: 13 });
	});

	it('gives one finding where two detectors see the same', () => {
		expect(review('juf@www.voorbeeld.nl').map(({ kind }) => kind)).toEqual(['EMAIL']);
	});

	it('stays within the text and never gives one finding inside another', () => {
		const piece = fc.constantFrom(
			'06',
			'-',
			' ',
			'.',
			'@',
			'nl',
			'bsn',
			'123456782',
			'1234 AB',
			'geb. ',
			'1-1-20',
			'NL91',
			'x'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join('');
				let before = { start: -1, end: 0 };
				for (const finding of review(text)) {
					expect(finding.start).toBeLessThan(finding.end);
					expect(finding.end).toBeLessThanOrEqual(text.length);
					expect(finding.start).toBeGreaterThanOrEqual(before.start);
					expect(finding.end).toBeGreaterThan(before.end);
					before = finding;
				}
			})
		);
	});

	it.each(['a', '0', '06 ', '1.', 'a.', 'a@', 'NL12', '12-', 'bsn ', 'geb. ', '1 mei ', '(', '0-a-', 'http://'])(
		'is done in a blink with a long text of only «%s»',
		(piece) => {
			const text = piece.repeat(Math.ceil(50_000 / piece.length));
			const begun = performance.now();
			review(text);
			// Some 100 ms, also on a busy machine; quadratic time would be minutes. Real notes take less than 1 ms.
			expect(performance.now() - begun).toBeLessThan(2_000);
		}
	);

	it('has a label for every kind', () => {
		for (const label of Object.values(LABELS)) expect(label).toMatch(/^lijkt een /);
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
});

describe('asDraft', () => {
	it('gives the text as it is', () => {
		expect(asDraft(TEXT)).toBe(TEXT);
	});
});
