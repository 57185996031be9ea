import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { LATER, WRITTEN } from '../support/fill-screen.ts';
import { stopForNow } from '../support/kept.ts';
import { overflow, violations } from '../support/look.ts';
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
		'5 Stem van het kind',
		'6 Weging',
		'7 Besluit en reden',
		'8 Afspraken en vervolg',
		'9 Wat onbekend is',
		'10 Checklist',
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

test.describe('what was left standing while typing', () => {
	const PHONE = '06-12345678';

	async function withPhone(page: Page): Promise<void> {
		const walker = new Walker(page);
		await walker.start();
		await walker.walk({}, { until: 'notes' });
		const form = page.getByRole('main').locator('form');
		await form.getByRole('radio', { name: 'Zelf gezien of gehoord' }).check();
		await form.getByRole('textbox', { name: 'Beschrijf het' }).fill(`Wij belden ${PHONE} en nog eens ${PHONE}.`);
		await form.getByRole('button', { name: /^Laat staan/ }).click();
		await form.locator('button[type=submit]').first().click();
		await expect(walker.main).not.toHaveAttribute('data-kind', 'notes');
		await stopForNow(page);
		await page.getByRole('link', { name: 'Dossier', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier meldcode');
	}

	const check = (page: Page) => page.getByRole('region', { name: 'Namen nakijken' });
	const printed = (page: Page) => page.evaluate(() => (window as unknown as { printed?: number }).printed ?? 0);
	/** The dialog of a browser stops everything: here it only counts. */
	const countPrints = (page: Page) =>
		page.evaluate(() => {
			const counted = window as unknown as { printed?: number };
			window.print = () => (counted.printed = (counted.printed ?? 0) + 1);
		});

	test('is asked about again before it goes on paper, and replaced on that paper only', async ({ page }) => {
		await withPhone(page);
		await countPrints(page);
		expect(await violations(page)).toEqual([]);
		await expect(check(page)).toContainText('In je notitie bij stap 1: Wat heb je gezien of gehoord?');
		await expect(check(page)).toContainText('Ook op een andere plek.');

		const before = await onPaper(page);
		expect(before, 'printed by the browser itself').toContain(squeezed('Nog niet nagekeken op namen'));
		await page.getByRole('button', { name: 'Druk af' }).click();
		await expect(page.getByRole('heading', { name: 'Namen nakijken' })).toBeFocused();
		await expect(check(page).getByRole('alert')).toHaveText('Kies eerst wat er met elk gevonden woord gebeurt.');
		expect(await printed(page)).toBe(0);

		const choice = check(page).getByRole('button', { name: /^Vervang door \[telefoonnummer\]/ });
		await choice.click();
		await expect(choice).toHaveAttribute('aria-pressed', 'true');
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		await page.getByRole('button', { name: 'Druk af' }).click();
		expect(await printed(page)).toBe(1);
		const after = await onPaper(page);
		expect(after).toContain(squeezed('Nagekeken op namen door de app. Let op: controleer zelf.'));
		expect(after).not.toContain(squeezed('Nog niet nagekeken'));
		expect(after).not.toContain(PHONE);
		expect(after).toContain(squeezed('Wij belden [telefoonnummer] en nog eens [telefoonnummer].'));

		await check(page)
			.getByRole('link', { name: /^Wijzig het op dat scherm/ })
			.click();
		await expect(page.getByRole('main')).toContainText(`Wij belden ${PHONE} en nog eens ${PHONE}.`);
	});

	test('leaves by copying or as a file only after that, and says nothing in the name of the file', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await withPhone(page);
		await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
		await expect(page.getByRole('heading', { name: 'Namen nakijken' })).toBeFocused();
		await check(page)
			.getByRole('button', { name: /^Laat staan/ })
			.click();
		await page.getByRole('checkbox', { name: /Tijdlijn/ }).uncheck();
		await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
		await expect(page.getByText(/^Gekopieerd\./)).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('Nagekeken op namen door de app');
		expect(copied).toContain('1 Samenvatting');
		expect(copied).not.toContain('2 Tijdlijn');
		await page.getByRole('checkbox', { name: /Tijdlijn/ }).check();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('notities.txt');
		expect(await readFile(await file.path(), 'utf8')).toContain(`Wij belden ${PHONE}`);

		await page.getByText('Voor een ander systeem').click();
		for (const [button, key] of [
			['Bewaar alle delen als gegevens (JSON)', 'gaps'],
			['Bewaar de stappen als gegevens (JSON)', 'entries']
		] as const) {
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: button }).click();
			const saved = await saving;
			expect(saved.suggestedFilename()).toBe('notities.json');
			const data = JSON.parse(await readFile(await saved.path(), 'utf8'));
			expect(data).toMatchObject({ format: expect.any(Number), [key]: expect.any(Array) });
			expect(JSON.stringify(data)).toContain(`Wij belden ${PHONE}`);
		}
		await page.getByRole('button', { name: 'Kopieer als Markdown' }).click();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('## 1 Samenvatting');
	});

	test('has no title of its own above a print', async ({ page }) => {
		await withPhone(page);
		const title = await page.title();
		const whilePrinting = await page.evaluate(() => {
			window.dispatchEvent(new Event('beforeprint'));
			return document.title;
		});
		expect(whilePrinting).toBe('Notities');
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
		expect(await page.title()).toBe(title);
	});
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
