import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { CATALOGUE, type DiagnosticCode } from '#flow/diagnostics/catalogue.ts';
import { EXPLAINED } from '#flow/diagnostics/explained.ts';

const codes = Object.keys(CATALOGUE) as DiagnosticCode[];

describe('flow explain', () => {
	it('explains every code, and none that there is not', () => {
		expect(Object.keys(EXPLAINED).sort()).toEqual([...codes].sort());
	});

	it.each(codes)('%s: why it matters in two languages, and a piece of a file before and after', (code) => {
		const { why, wrong, right } = EXPLAINED[code];
		expect(why.nl).not.toBe(why.en);
		for (const sentence of [why.nl, why.en]) expect(sentence).toMatch(/^['A-Z].*\.$/su);
		for (const sentence of [why.nl, why.en]) expect(sentence).not.toMatch(/!|undefined/);
		expect(wrong).not.toBe(right);
		for (const piece of [wrong, right]) expect(piece).toMatch(/^# /);
		expect(parseDocument(right).errors).toEqual([]);
		if (code !== 'syntax-wrong') expect(parseDocument(wrong).errors).toEqual([]);
	});
});
