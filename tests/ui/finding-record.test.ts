import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { composeDossier, formatText, writeDecisionReport, writeDossier } from '#dossier/index.ts';
import type { Paper, WalkedSession } from '#dossier/index.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { replay } from '#session/session.ts';
import type { IsoDate, Transcript } from '#session/transcript.ts';
import { typedTexts, withTexts } from '../../src/routes/dossier/typed-texts.ts';
import { RecordCheck } from '../../src/routes/dossier/record-check.svelte.ts';
import { aSmallEdition } from '../support/a-small-edition.ts';
import { carefulWalk } from '../support/a-careful-walk.ts';

const PHONE = '06-12345678';
const edition = aSmallEdition();
const walked = (transcript: Transcript) => replay(edition, transcript);

function papersOf(walk: WalkedSession): Paper[] {
	const dossier = composeDossier(walk, edition, { codeName: 'Blauwe fiets', today: '2026-11-02' as IsoDate });
	return [writeDossier(dossier), writeDecisionReport(dossier, 'short'), writeDecisionReport(dossier, 'full')];
}

const onPaper = (walk: WalkedSession): string => papersOf(walk).map(formatText).join('\n');

/** What stands in a paper as typed, wherever in it. */
function typedSpans(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	if ('kind' in part && part.kind === 'typed' && 'text' in part) return [String(part.text)];
	return Object.values(part).flatMap(typedSpans);
}

const whole = () => walked(carefulWalk());
const withPhones = () =>
	walked(
		carefulWalk({
			home: (t) => t.passed('verband-thuis', { note: `Bel ${PHONE}, of weer ${PHONE}.` }),
			lookAgain: (t) =>
				t
					.agreed('terugkijken', { what: `Bellen met ${PHONE}.`, role: 'leidinggevende', due: '2026-11-09' })
					.passed('terugkijken')
		})
	);

describe('the texts of a record', () => {
	it('are all that paper shows of what was typed', () => {
		const walk = whole();
		const texts = typedTexts(walk).map(({ text }) => String(text));
		const spans = typedSpans(papersOf(walk));
		expect(spans.length).toBeGreaterThan(15);
		for (const span of spans) expect(texts).toContain(span);
		expect(typedSpans(papersOf(withTexts(walk, (_, key) => `«${key}»` as ReviewedText))).join()).not.toMatch(
			/jas|thuis/
		);
	});

	it('each say where they stand', () => {
		const walk = whole();
		const texts = typedTexts(walk);
		expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
		for (const { index, screen } of texts) expect(index === null || walk.path[index]!.screen === screen).toBe(true);
		expect(texts.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Ik heb het koud.', 'een buur', 'Er komt een jas.'])
		);
	});

	it('that stand on a screen the way does not lead to any more are there too', () => {
		const walk = whole();
		const gone: WalkedSession = { ...withTexts(walk, (text) => text), path: walk.path.slice(0, 1) };
		expect(typedTexts(gone).some(({ index, text }) => index === null && text === 'Ik heb het koud.')).toBe(true);
	});
});

describe('the check of a record', () => {
	it('finds what was left standing while typing, once for each text', () => {
		const check = new RecordCheck(withPhones);
		expect(check.found.map(({ words, places, where }) => [words, places.length, where.screen])).toEqual([
			[PHONE, 2, 'verband-thuis'],
			[PHONE, 1, 'terugkijken']
		]);
		expect(check.open).toBe(2);
	});

	it('changes the paper and not the record', () => {
		const session = withPhones();
		const check = new RecordCheck(() => session);
		check.choose(check.found[0]!, 'telefoonnummer');
		check.choose(check.found[1]!, 'kept');
		flushSync();
		expect(check.open).toBe(0);
		expect(onPaper(check.shown)).toContain('Bel [telefoonnummer], of weer [telefoonnummer].');
		expect(onPaper(check.shown)).toContain(`Bellen met ${PHONE}.`);
		expect(typedTexts(session).filter(({ text }) => text.includes(PHONE))).toHaveLength(2);
	});

	it('knows where else the same words wait for a choice', () => {
		const check = new RecordCheck(withPhones);
		const [first, second] = check.found;
		expect(check.sameAs(first!)).toEqual([second]);
		check.choose(second!, 'kept');
		expect(check.sameAs(first!)).toEqual([]);
	});

	it('gives nothing away as checked before all was decided', () => {
		const check = new RecordCheck(withPhones);
		expect(() => check.asChecked('een tekst')).toThrow('nobody decided');
		for (const found of check.found) check.choose(found, found.instead[0]!);
		expect(check.asChecked('een tekst')).toBe('een tekst');
		expect(onPaper(check.shown)).not.toContain(PHONE);
	});

	it('has nothing to ask about a record without such words', () => {
		const check = new RecordCheck(whole);
		expect(check.open).toBe(0);
		expect(onPaper(check.shown)).toBe(onPaper(whole()));
	});
});
