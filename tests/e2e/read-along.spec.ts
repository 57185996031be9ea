import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test, watch } from '../support/browser.ts';
import { unlock } from '../support/kept.ts';
import { leakyFields, overflow, smallTargets, violations } from '../support/look.ts';
import { MAKING_A_KEY_MS, Walker } from '../support/walker.ts';

test.use({ viewport: { width: 360, height: 740 } });

const SLOW = { timeout: MAKING_A_KEY_MS };
const ASKED = 'Heb ik iets gemist bij het ophalen?';
const SEEN = 'Het kind wachtte bij de deur en zei niets.';
const ADVICE = 'Vraag het kind zelf hoe de ochtend ging.';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Light or dark by turns (both, and three widths, where pictures are asked for), on the narrowest phone. */
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
	expect.soft((await leakyFields(page)).filter((id) => id !== 'shared-file')).toEqual([]);
}

/** The file that a button gives. */
async function fileFrom(page: Page, button: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const downloading = page.waitForEvent('download', SLOW);
	await page.getByRole('button', { name: button, exact: true }).click();
	const download = await downloading;
	return {
		name: download.suggestedFilename(),
		mimeType: 'application/octet-stream',
		buffer: await readFile(await download.path())
	};
}

async function openIn(page: Page, file: Awaited<ReturnType<typeof fileFrom>>, passphrase: string): Promise<void> {
	await page.locator('#shared-file').setInputFiles(file);
	await page.getByLabel('De wachtzin van het bestand', { exact: true }).fill(passphrase);
	await page.getByRole('button', { name: 'Open het bestand' }).click();
}

test('one asks, another reads along in an app of their own, and the advice comes back', async ({
	page,
	browser,
	server,
	problems
}) => {
	test.setTimeout(180_000);
	const owner = new Walker(page);
	await owner.start({ keep: 'vault' });
	await owner.walk({}, { until: 'observaties' });
	await page.getByRole('radio', { name: 'Zelf gezien of gehoord' }).check();
	await page.getByRole('textbox', { name: 'Beschrijf het' }).fill(SEEN);
	await page.locator('main form button[value=more]').click();
	await expect(page.getByText(SEEN)).toBeVisible();

	// A new page: it asks for the passphrase first.
	await open(page, new URL('/meelezen/?doe=vragen', server.url).href);
	await unlock(page, owner.passphrase);
	await expect(heading(page)).toHaveText('Laat iemand meelezen');
	await page.getByRole('textbox', { name: 'Wat wil je vragen?' }).fill(ASKED);
	await expectSound(page, 'ask');
	await page.getByRole('button', { name: 'Ga verder' }).click();
	await expect(heading(page)).toHaveText('Kies de wachtzin van het bestand');
	const passphrase = await page.locator('p.words').innerText();
	const question = await fileFrom(page, 'Maak het bestand');
	await expect(heading(page)).toHaveText('Het bestand is gemaakt', SLOW);
	expect(question.name).toMatch(/^vraag-\d{4}-\d{2}-\d{2}\.age$/);

	// Another device: nothing on it, no vault.
	const elsewhere = await browser.newContext({ baseURL: server.url, viewport: { width: 360, height: 740 } });
	await watch(elsewhere, problems, server.url);
	const reader = await elsewhere.newPage();
	await open(reader, server.url);
	await reader.getByRole('contentinfo').getByRole('link', { name: 'Meelezen' }).click();
	await expect(reader.getByRole('link', { name: 'Lees mee' })).toBeVisible();
	await reader.getByRole('link', { name: 'Lees mee' }).click();
	await openIn(reader, question, 'een heel andere zin');
	await expect(reader.getByRole('link', { name: /past niet bij dit bestand/ })).toBeVisible(SLOW);
	await expectSound(reader, 'open');
	await openIn(reader, question, passphrase);
	await expect(heading(reader)).toHaveText('Je leest mee', SLOW);
	await expect(reader.getByText(ASKED)).toBeVisible();
	await expect(reader.getByText(SEEN).first()).toBeVisible();
	const field = reader.getByRole('textbox', { name: 'Je advies', exact: true });
	await field.fill(ADVICE);

	// Somebody walks in: covered at once, and there again for who comes back, with what was typed.
	await reader.locator('[data-action=hide]').first().click();
	await expect(reader.getByText(SEEN)).toHaveCount(0);
	await expect(reader).toHaveURL(/\/notities\/$/);
	await reader.getByRole('button').first().click();
	await expect(field).toHaveValue(ADVICE);
	await reader.getByRole('button', { name: 'Voeg toe' }).click();
	await expect(reader.getByRole('heading', { name: 'Je schreef één advies' })).toBeVisible();
	await reader.getByRole('radio', { name: 'Aandachtsfunctionaris' }).check();
	await expectSound(reader, 'reading');
	const answer = await fileFrom(reader, 'Sla het advies op als bestand');
	await expect(reader.getByText(`Je advies staat in ${answer.name}`)).toBeVisible(SLOW);
	await reader.getByRole('button', { name: 'Stop met meelezen' }).click();
	await expect(heading(reader)).toHaveText('Lees mee');
	await expect(reader.getByText(SEEN)).toHaveCount(0);
	await elsewhere.close();

	await page.getByRole('link', { name: 'Terug naar meelezen' }).click();
	await page.getByRole('link', { name: 'Voeg het advies toe' }).click();
	await openIn(page, answer, passphrase);
	await expect(heading(page)).toHaveText('Het advies van je collega', SLOW);
	await expectSound(page, 'advice');
	await page.getByRole('button', { name: 'Voeg toe aan de situatie' }).click();
	await expect(heading(page)).toHaveText('Het advies staat nu bij je situatie');
	await page.getByRole('button', { name: 'Open nog een advies' }).click();
	await openIn(page, answer, passphrase);
	await expect(page.getByText('Er valt niets toe te voegen')).toBeVisible(SLOW);
	await page.getByRole('button', { name: 'Toch niet' }).click();
	await page.getByRole('link', { name: 'Terug naar meelezen' }).click();
	await page.getByRole('link', { name: 'Terug naar de situatie' }).click();
	await page
		.getByRole('link', { name: /dossier/i })
		.first()
		.click();
	await expect(page.getByText(ADVICE).first()).toBeVisible();
	await expect(page.getByText(ASKED).first()).toBeVisible();
});
