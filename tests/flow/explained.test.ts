import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { CATALOGUE, type DiagnosticCode } from '#flow/diagnostics/catalogue.ts';
import { EXPLAINED } from '#flow/diagnostics/explained.ts';
import { findingsOnPiece } from '../support/a-piece.ts';

const codes = Object.keys(CATALOGUE) as DiagnosticCode[];

/** These pieces stand for something too long to show. Their samples prove them. */
const TOO_LONG: readonly DiagnosticCode[] = ['file-too-large', 'findings-many', 'rule-unproven'];
/** A small piece leaves others of these behind: there are more answers to try, and more texts to translate. */
const SOME_LEFT: readonly DiagnosticCode[] = ['answer-untried', 'translation-missing'];

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

	it.each(codes.filter((code) => !TOO_LONG.includes(code)))(
		'%s: is what the first piece gives, put into the flow where it belongs, and the second does not',
		{ timeout: 20_000 },
		async (code) => {
			const told = async (piece: string) =>
				(await findingsOnPiece(piece))
					.filter((finding) => finding.code === code)
					.map(({ params }) => JSON.stringify(params));
			const [before, after] = [await told(EXPLAINED[code].wrong), await told(EXPLAINED[code].right)];
			expect(before.filter((one) => !after.includes(one))).not.toEqual([]);
			if (!SOME_LEFT.includes(code)) expect(after).toEqual([]);
		}
	);
});
