import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/browser.ts';
import { leakyFields, overflow, smallTargets, violations } from '../support/look.ts';
import { pdfText } from '../support/pdf-text.ts';

test.describe.configure({ timeout: 120_000 });

/** Paper has glyphs at places, and no spaces: both sides of a comparison go without. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

const CASE = 'De blauwe schenen';

/** The text of each page on paper, squeezed; a form feed ends one. */
async function onPaper(page: Page): Promise<string[]> {
	const text = pdfText(await page.pdf({ preferCSSPageSize: true }));
	test.skip(text === null, 'needs pdftotext (poppler-utils)');
	return (text ?? '').split('\f').map(squeezed).filter(Boolean);
}

/** Ticks these sheets and no other. */
async function chooseSheets(page: Page, ...names: string[]): Promise<void> {
	for (const box of await page.getByRole('group', { name: 'Welke bladen?' }).getByRole('checkbox').all())
		await box.uncheck();
	for (const name of names) await page.getByRole('checkbox', { name }).check();
}

const countPrints = (page: Page) =>
	page.evaluate(() => {
		const counted = window as unknown as { printed: number };
		counted.printed = 0;
		window.print = () => (counted.printed += 1);
	});
const printed = (page: Page) => page.evaluate(() => (window as unknown as { printed: number }).printed);

async function expectMarked(pages: string[], part: string): Promise<void> {
	for (const [index, text] of pages.entries()) {
		expect(text).toContain(squeezed(`OEFENCASUS ${part}`));
		expect(text).toContain(`Blad${index + 1}van${pages.length}`);
		expect(text).toMatch(/Afgedruktop\d+[a-z]+\d{4}/);
	}
}

test('sheets for a session go on paper, each page marked, and only the trainer’s with notes', async ({ page }) => {
	await open(page, '/oefenen/papier/');
	await countPrints(page);
	await page.getByRole('button', { name: 'Druk af' }).click();
	await expect(page.getByRole('link', { name: 'Kies een casus voor deze bladen.' })).toBeVisible();
	expect(await printed(page)).toBe(0);
	expect(await violations(page)).toEqual([]);

	await page.getByRole('combobox', { name: 'Casus' }).selectOption({ label: CASE });
	await expect(page.getByRole('article', { name: CASE })).toBeVisible();
	await chooseSheets(page, 'Letterkaarten');
	const [letters = '', ...more] = await onPaper(page);
	expect(more).toEqual([]);
	expect(letters.replace('OEFENCASUS', '')).toMatch(/AOEFENINGBOEFENINGCOEFENINGDOEFENING/);
	await expectMarked([letters], CASE);

	await chooseSheets(page, 'Blad voor deelnemers');
	const handout = await onPaper(page);
	await expectMarked(handout, CASE);
	const given = handout.join('');
	expect(given.match(/Waaromdenkjedat\?/g)).toHaveLength(5);
	expect(given).toContain(squeezed('Voor je leest'));

	await chooseSheets(page, 'Blad voor de trainer');
	await page.getByRole('combobox', { name: /Welke bijeenkomst/ }).selectOption({ index: 2 });
	await page.getByLabel(/Hoe laat begin je/).fill('13:30');
	await expect(page.getByText('13:30', { exact: true })).toBeVisible();
	const trainer = await onPaper(page);
	await expectMarked(trainer, CASE);
	for (const only of ['Dit blad is alleen voor jou', 'De weg van deskundigen', 'Waar het vaak schuurt', 'Notities']) {
		expect.soft(trainer.join('')).toContain(squeezed(only));
		expect.soft(given).not.toContain(squeezed(only));
	}
	expect(trainer.join('')).toContain(squeezed('Deze casus is niet door een expert bekeken.'));

	await chooseSheets(page, 'Blad om mee te kijken', 'Kaart voor overleg', 'Kaart voor Veilig Thuis');
	const cards = await onPaper(page);
	expect(cards).toHaveLength(3);
	await expectMarked(cards, CASE);
	expect(cards[2]).toContain('0800-2000');
	for (const chrome of ['Drukaf', 'Hulpnu', 'Welkebladen', 'localhost', '127.0.0.1'])
		expect.soft(cards.join('')).not.toContain(chrome);

	await page.getByRole('button', { name: 'Druk af' }).focus();
	await page.keyboard.press('Enter');
	expect(await printed(page)).toBe(1);
	expect(await violations(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await overflow(page)).toBe(0);
	expect(await smallTargets(page)).toEqual([]);
});

test('a proof of practice is filled in from the address, and asks for no name', async ({ page }) => {
	const search = 'casus=blauwe-schenen&flow=kinderopvang-thuis&aantal=14&vorm=groep';
	await open(page, `/oefenen/bewijs/?${search}`);
	const sheet = page.getByRole('article');
	await expect(sheet).toContainText(CASE);
	await expect(page.getByRole('textbox', { name: /Hoeveel deelnemers/ })).toHaveValue('14');
	await expect(page.getByRole('radio', { name: 'In een groep' })).toBeChecked();
	await expect(page.getByRole('textbox', { name: /naam/i })).toHaveCount(0);
	expect(await leakyFields(page)).toEqual([]);
	expect(await violations(page)).toEqual([]);

	await countPrints(page);
	await page.getByRole('textbox', { name: /Hoeveel minuten/ }).fill('veel');
	await page.getByRole('button', { name: 'Druk af' }).click();
	await expect(page.getByRole('link', { name: /Schrijf een getal van 1/ })).toBeVisible();
	expect(await printed(page)).toBe(0);
	await page.getByRole('textbox', { name: /Hoeveel minuten/ }).fill('40');
	await page.getByRole('radio', { name: 'Een regel voor iedereen' }).check();
	await page.getByRole('button', { name: 'Druk af' }).click();
	expect(await printed(page)).toBe(1);

	const proof = await onPaper(page);
	await expectMarked(proof, CASE);
	const text = proof.join('');
	expect(text).toMatch(/kinderopvang-thuis,\d{4}\.\d+\.\d+,[0-9a-f]{16}/);
	for (const part of [CASE, 'Aantal deelnemers 14', '40 minuten', 'Het zegt niet wat iemand kan', 'Handtekening'])
		expect.soft(text).toContain(squeezed(part));
	expect(text).toMatch(/Datum\d+[a-z]+\d{4}/);
	expect(
		await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).includes('schenen'))
	).toBe(false);
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await overflow(page)).toBe(0);
	expect(await smallTargets(page)).toEqual([]);
});
