import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { stringify } from 'yaml';
import { expect, open, test } from '../support/browser.ts';
import { EVERYTHING } from '../support/everything-allowed.ts';
import { keyboard } from '../support/hands.ts';
import { leakyFields, overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** An organisation's file says on which version of the flow it was made; so does one that is made today. */
const MADE_ON = /^version: (.*)$/m.exec(readFileSync('flows/kinderopvang-thuis/flow.yaml', 'utf8'))![1]!;
const SENTENCE = 'Het kind speelt gewoon mee en vertelt over thuis.';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const part = (page: Page, name: string) => page.locator(`#part-${name}`);
const unfold = (page: Page, name: string) => part(page, name).locator('summary').first().click();

/** Light or dark by turns, or all of it where pictures are asked for. */
async function expectSound(page: Page, where: string): Promise<void> {
	const folder = process.env['PICTURES'];
	const schemes = ['light', 'dark'] as const;
	for (const colorScheme of folder ? schemes : [schemes[where.length % 2] ?? 'light']) {
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), `${where} in ${colorScheme}`).toEqual([]);
		for (const width of folder ? [360, 768, 1280] : []) {
			await page.setViewportSize({ width, height: 800 });
			await page.screenshot({ path: `${folder}/${where}-${colorScheme}-${width}.png`, fullPage: true });
		}
	}
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await overflow(page), where).toBe(0);
	expect.soft(await smallTargets(page), where).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect.soft((await leakyFields(page)).filter((id) => !id.endsWith('-file'))).toEqual([]);
}

/** What is kept for practice on this device, as text. */
const kept = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const known = await indexedDB.databases();
		if (!known.some(({ name }) => name === 'zorgvuldig-oefenen')) return 'niets';
		return new Promise<string>((resolve, reject) => {
			const request = indexedDB.open('zorgvuldig-oefenen');
			request.onerror = () => reject(new Error('not opened'));
			request.onsuccess = () => {
				const all = request.result.transaction('cases').objectStore('cases').getAll();
				all.onsuccess = () => {
					request.result.close();
					resolve(JSON.stringify(all.result));
				};
			};
		});
	});

/** The way of the experts: the answer of that name, else the first, until the flow asks nothing more. */
async function walk(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
	const hands = keyboard(page);
	const waiting = part(page, 'path').locator('fieldset:has(input[type=radio]):not(:has(:checked)):visible');
	for (let asked = 0; asked < 30 && (await waiting.count()) > 0; asked++) {
		const id = (await waiting.first().getAttribute('id')) ?? '';
		const screen = id.replace(/^path-(.*)-\d+$/, '$1');
		const radios = page.locator(`[id="${id}"] input`);
		await hands.choose(answers[screen] ? page.locator(`[id="${id}-${answers[screen]}"]`) : radios.first());
	}
	await expect(page.locator('#path-end')).toContainText('Het pad is af');
}

test('a case is made by hand, stopped at a phone number, kept, shared and opened again', async ({ page }) => {
	test.setTimeout(180_000);
	await open(page, '/oefenen/eigen/');
	await expect(heading(page)).toHaveText('Eigen casussen');
	await expectSound(page, 'list');
	const hands = keyboard(page);
	await page.getByLabel('Op welke flow?').selectOption({ label: 'Kinderopvang: zorgen over thuis' });
	await hands.press(page.getByRole('button', { name: 'Begin met een lege casus' }));
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).toHaveText('Casus bewerken');

	await hands.write(page.getByLabel('Titel'), 'De nieuwe trui');
	for (const field of ['goal', 'about', 'warning', 'recap']) await page.locator(`#${field}`).fill(SENTENCE);
	await unfold(page, 'cards');
	const card = page.locator('[id="cards.0.text"]');
	await card.fill('Mees vertelt het zelf. Bel 06-12345678 na school.');
	await unfold(page, 'path');
	await walk(page, { gevaar: 'nee', vermoeden: 'nee', aanleiding: 'gezien' });
	for (const field of await part(page, 'path').locator('textarea:visible').all()) await field.fill(SENTENCE);
	await unfold(page, 'talk');
	await page.locator('#voice').fill(SENTENCE);
	await expectSound(page, 'editor');

	// Nothing is kept while the guard or the maker has not spoken.
	const save = page.getByRole('button', { name: 'Bewaar op dit apparaat' });
	await save.click();
	const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
	await expect(summary).toBeFocused();
	await expect(summary).toContainText('verzonnen of onherkenbaar');
	await expect(page).toHaveTitle(/^Fout: Casus bewerken/);
	await page.getByRole('checkbox', { name: 'Deze casus is verzonnen' }).check();
	await page.getByRole('button', { name: /^Laat staan.*06-12345678/ }).click();
	await expect(card).toHaveAttribute('aria-invalid', 'true');
	await save.click();
	await expect(summary).toContainText('telefoonnummer');
	expect(await kept(page)).toBe('niets');

	// The number goes; an invented first name may stay.
	await page.getByRole('button', { name: /^Weghalen.*06-12345678/ }).click();
	await page.getByRole('button', { name: /^Laat staan.*Mees/ }).click();
	await save.click();
	await expect(page.getByText('Bewaard op dit apparaat.', { exact: true })).toBeVisible();
	expect(await kept(page)).toContain('Mees vertelt het zelf.');
	expect(await kept(page)).not.toContain('12345678');
	await expect(page.getByText('Deze casus loopt op: Kinderopvang: zorgen over thuis.')).toBeVisible();

	// After a reload it is there, and goes out as a file that is opened like any other.
	await page.reload();
	await expect(page.locator('#title')).toHaveValue('De nieuwe trui');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Deel als bestand' }).click();
	const download = await downloading;
	const file = await readFile(await download.path());
	expect(download.suggestedFilename()).toMatch(/^oefencasus-eigen-[a-z0-9]{8}\.json$/);
	expect(JSON.parse(String(file))).toMatchObject({ format: 1, title: 'De nieuwe trui', invented: true });

	await page.getByRole('link', { name: 'Naar eigen casussen' }).click();
	await page.getByRole('button', { name: /^Haal weg.*De nieuwe trui/ }).click();
	await page.getByRole('button', { name: 'Haal voorgoed weg' }).click();
	await expect(page.getByText('Je hebt nog geen eigen casus.')).toBeVisible();
	await page.locator('#case-file').setInputFiles({ name: 'casus.json', mimeType: 'application/json', buffer: file });
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.locator('#title')).toHaveValue('De nieuwe trui');
	// Whoever gets it looks for themselves.
	await expect(page.getByRole('checkbox', { name: 'Deze casus is verzonnen' })).not.toBeChecked();
	await save.click();
	await expect(summary).toContainText('Kaart 1');
	expect(await kept(page)).toBe('[]');
});

test("an organisation's flow is opened, and what came with the app is practised on it", async ({ page }) => {
	await open(page, '/oefenen/eigen/');
	const overlay = { format: 1, overlay: 'de-linde', extends: 'kinderopvang-thuis', version: '2026.11.0' };
	const give = (text: string) =>
		page
			.locator('#flow-file')
			.setInputFiles({ name: 'flow.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
	await give(stringify({ ...overlay, 'made-on': MADE_ON, start: 'welke-route' }));
	await page.getByRole('button', { name: 'Kijk na en bewaar' }).click();
	await expect(page.getByText('Regel 6, teken 1:')).toBeVisible();
	await expectSound(page, 'refused');
	await give(stringify({ ...overlay, ...EVERYTHING, 'made-on': MADE_ON }));
	await page.getByRole('button', { name: 'Kijk na en bewaar' }).click();
	await expect(page.getByText('klopt en staat nu op dit apparaat')).toBeVisible();
	await expect(page.getByText(/past|passen op deze flow/).first()).toBeVisible();
	await page.reload();
	await expect(page.getByText(/past|passen op deze flow/).first()).toBeVisible();
	await expectSound(page, 'flows');

	await page.getByRole('link', { name: 'Oefen op deze flow' }).click();
	const ofTheirs = page.getByRole('listitem').filter({ hasText: 'Op de flow van je organisatie' });
	await ofTheirs.getByRole('link', { name: 'De blauwe schenen' }).click();
	await page.getByRole('button', { name: 'Begin met de casus' }).click();
	const walker = new Walker(page);
	await walker.walk({}, { until: 'onze-werkwijze' });
	await expect(heading(page)).toHaveText('Zo doen wij het');

	await page.goto('/oefenen/bijeenkomst/');
	await page.getByRole('radio', { name: /20 minuten/ }).check();
	const theirs = page.getByRole('option', { name: /De Linde/ });
	await page
		.getByRole('combobox', { name: 'Met welke route oefen je?' })
		.selectOption((await theirs.getAttribute('value'))!);
	await page.getByRole('combobox', { name: /^Oefencasus/ }).selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Presenteer in dit venster' }).click();
	await expect(page.locator('main[data-kind=opening]')).toBeVisible();
	// F5: the flow is read again from this device.
	await page.reload();
	await expect(page.locator('main[data-kind=opening]')).toBeVisible();
});
