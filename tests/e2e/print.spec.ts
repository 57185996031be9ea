import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { LATER, WRITTEN } from '../support/fill-screen.ts';
import { stopForNow } from '../support/kept.ts';
import { normWords, outcomeWords, questionWords } from '../support/norm-words.ts';
import { pdfText } from '../support/pdf-text.ts';
import { Walker, type Answers } from '../support/walker.ts';

test.describe.configure({ timeout: 120_000 });

const ANSWERS: Answers = {
	vermoeden: 'ja',
	onveiligheid: 'nee',
	'hulp-mogelijk': 'nee',
	'besluit-melden': 'niet-melden'
};

/** Paper has glyphs at places, and no spaces: both sides of a comparison go without. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

/** The text on paper, in the order in which it is written, squeezed. */
async function onPaper(page: Page): Promise<string> {
	const text = pdfText(await page.pdf({ preferCSSPageSize: true }));
	test.skip(text === null, 'needs pdftotext (poppler-utils)');
	return squeezed(text ?? '');
}

function expectInOrder(text: string, parts: string[]): void {
	const places = parts.map((part) => text.indexOf(squeezed(part)));
	const found = parts.map((part, index) => ({ part, place: places[index]! })).sort((a, b) => a.place - b.place);
	expect(
		parts.filter((_, index) => places[index] === -1),
		`missing in: ${text}`
	).toEqual([]);
	expect(found.map(({ part }) => part)).toEqual(parts);
}

async function walked(page: Page): Promise<string> {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk(ANSWERS, { until: 'terugkijken' });
	const name = await stopForNow(page);
	await page.getByRole('link', { name: /^Verder met stap 5/ }).click();
	await walker.walk(ANSWERS);
	await page.getByRole('link', { name: 'Naar het dossier' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier meldcode');
	return name;
}

test('the printed dossier tells the walk in order, numbered, without the app or what was left out', async ({
	page
}) => {
	const name = await walked(page);
	const text = await onPaper(page);
	expectInOrder(text, [
		'Dossier meldcode',
		`Situatie ${name}.`,
		'1 Samenvatting',
		`Volgens de norm ${outcomeWords('melden').title} Omdat ${questionWords('vermoeden', 'ja').title} Ja`,
		`Norm ${normWords('norm-2').title}`,
		'Anders dan de norm ja',
		'2 Tijdlijn',
		'3 Overleg en advies',
		'4 Gesprek',
		'5 Weging',
		'6 Besluit en reden',
		'7 Wat onbekend is',
		'8 Checklist',
		'Naam kind (met pen)'
	]);
	const sheets = [...text.matchAll(/Blad(\d+)van(\d+)/g)].map(([, sheet, total]) => [Number(sheet), Number(total)]);
	expect(sheets.length).toBeGreaterThan(1);
	expect(sheets).toEqual(sheets.map((_, index) => [index + 1, sheets.length]));
	expect(text.match(/Bevatgeennamen:controleer/g)?.length).toBeGreaterThanOrEqual(sheets.length);

	const weighed = questionWords('hulp-mogelijk', 'nee');
	const [year] = LATER.split('-');
	for (const part of [
		WRITTEN.observation,
		WRITTEN.advice,
		WRITTEN.said,
		WRITTEN.agreement,
		outcomeWords('melden').title,
		weighed.title,
		weighed.answer,
		normWords('norm-2').title,
		'Anders dan de norm',
		WRITTEN.why,
		`12-12-${year}`
	]) {
		expect.soft(text).toContain(squeezed(part));
	}
	expect(text).toMatch(/Flow:.+,uitgave\d{4}\.\d+\.\d+\([0-9a-f]{16}\)/);
	for (const chrome of ['127.0.0.1', 'localhost', 'situatie/?', 'Hulp nu', 'Druk af', 'Welke delen', 'Terug naar']) {
		expect.soft(text).not.toContain(squeezed(chrome));
	}

	await page.getByRole('checkbox', { name: /Tijdlijn/ }).uncheck();
	const shorter = await onPaper(page);
	expect(shorter).toContain(squeezed('3 Overleg en advies'));
	expect(shorter).not.toContain('2Tijdlijn');
});

test('the printed decision report fits on a sheet and says why', async ({ page }) => {
	const name = await walked(page);
	await page.getByRole('button', { name: 'Toon het beslisverslag' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Beslisverslag');
	const text = await onPaper(page);
	expect(text).toContain('Blad1van1');
	expect(text).not.toContain('Blad2');
	for (const part of [name, outcomeWords('melden').title, normWords('norm-2').title, WRITTEN.why]) {
		expect.soft(text).toContain(squeezed(part));
	}
});
