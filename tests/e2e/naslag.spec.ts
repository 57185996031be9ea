import type { Page } from '@playwright/test';
import { expect, keptOffline, offlineTest, open, test } from '../support/browser.ts';
import { keyboard } from '../support/hands.ts';
import { leakyFields, overflow, smallTargets, violations } from '../support/look.ts';
import { pdfText } from '../support/pdf-text.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 180_000 });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.locator('main[data-screen=naslag]');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de naslag' });

/** One of each kind of page, all with cards that every edition has. */
const PLACES = [
	'/naslag/',
	'/naslag/?k=moet-ik-melden',
	'/naslag/?g=signalen',
	'/naslag/?g=contacten',
	'/naslag/?k=weg'
];

test('from a cold start it is one tap to 112, and two to “moet ik melden?”', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
	await page.getByRole('link', { name: 'Snel iets opzoeken' }).click();
	await expect(heading(page)).toBeFocused();
	await page.getByRole('link', { name: 'Moet ik melden?', exact: true }).click();
	await expect(main(page)).toHaveAttribute('data-kind', 'card');
	await expect(heading(page)).toHaveText('Moet ik melden?');
	await expect(heading(page)).toBeFocused();
	await expect(page).toHaveTitle('Moet ik melden? – Naslag – Zorgvuldig');
});

offlineTest('works without a network, also for who opens a card at once', async ({ page, server }) => {
	await open(page);
	await keptOffline(page);
	await server.stop();
	await open(page, '/naslag/?k=moet-ik-melden');
	await expect(heading(page)).toHaveText('Moet ik melden?');
	await open(page, '/naslag/');
	await field(page).fill('veilg thuis');
	await expect(page.getByRole('heading', { name: 'Gevonden' })).toBeVisible();
});

test('no card is part of the first visit', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', async (response) => {
		// What the service worker fetches for later is not waited for.
		if (
			response.request().resourceType() === 'script' &&
			!response.fromServiceWorker() &&
			!response.request().serviceWorker()
		)
			scripts.push(await response.text().catch(() => ''));
	});
	await open(page);
	expect(scripts.length).toBeGreaterThan(0);
	expect(scripts.filter((text) => /Kan ook passen bij|stap-overslaan-of-omdraaien/.test(text)).length).toBe(0);
});

test('what somebody searches for stands in no address, no history and no storage, and is gone when they leave', async ({
	page
}) => {
	await open(page, '/naslag/');
	const before = await page.evaluate(() => history.length);
	await field(page).fill('oudergesrpek');
	await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toBeVisible();
	await expect(field(page)).toBeFocused();
	expect(new URL(page.url()).search).toBe('');
	expect(await page.evaluate(() => history.length)).toBe(before);
	expect(
		await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]))
	).not.toContain('oudergesrpek');
	expect(await leakyFields(page)).toEqual([]);

	// A look at a card, and back to what was found.
	await main(page).locator('section li a').first().click();
	await expect(main(page)).not.toHaveAttribute('data-kind', 'list');
	await page.getByRole('link', { name: 'Terug naar de naslag' }).click();
	await expect(field(page)).toHaveValue('oudergesrpek');

	await page.getByRole('link', { name: 'Terug naar start' }).click();
	await expect(heading(page)).toHaveText('Maak je je zorgen over een kind?');
	await page.getByRole('link', { name: 'Snel iets opzoeken' }).click();
	await expect(field(page)).toHaveValue('');
});

test('who finds nothing is told so, and what to try', async ({ page }) => {
	await open(page, '/naslag/');
	await field(page).fill('xylofoonles');
	await expect(page.getByRole('status').filter({ hasText: 'Niets gevonden.' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Hier is niets over gevonden' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Alle onderwerpen' })).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await field(page).fill('');
	await expect(page.getByRole('heading', { name: 'Meteen' })).toBeVisible();
});

test('searching, reading and going back works by keyboard alone', async ({ page }) => {
	await open(page, '/naslag/');
	const hands = keyboard(page);
	await hands.write(field(page), 'meldplicht');
	await page.keyboard.press('Enter');
	const first = main(page).locator('section li a').first();
	await expect(first).toBeVisible();
	await hands.press(first);
	await expect(main(page)).toHaveAttribute('data-kind', /card|signal/);
	await expect(heading(page)).toBeFocused();
	await hands.press(page.getByRole('link', { name: 'Terug naar de naslag' }));
	await expect(field(page)).toHaveValue('meldplicht');

	await open(page, '/naslag/?g=signalen');
	await hands.choose(page.getByRole('radio', { name: '4 tot 12' }));
	await hands.choose(page.getByRole('radio', { name: 'Deel van het leven' }));
	await expect(page.getByRole('heading', { name: 'Relaties' })).toBeVisible();
	const signal = main(page).locator('li summary').first();
	await hands.press(signal);
	await expect(page.getByText('Kan ook passen bij').first()).toBeVisible();
	expect(new URL(page.url()).search).toBe('?g=signalen');
});

test('a step of a walk leads to its cards, and they lead back to it with what was typed', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'vermoeden' });
	const why = walker.main.locator('form textarea').first();
	await why.fill('Halverwege een zin');
	const address = new URL(page.url());
	await page.getByRole('link', { name: 'Naslag bij deze stap' }).click();
	await expect(main(page)).toHaveAttribute('data-kind', 'step');
	await main(page).locator('li a').first().click();
	await expect(main(page)).toHaveAttribute('data-kind', 'card');
	await page.getByRole('link', { name: 'Terug naar je situatie' }).click();
	await expect(walker.main).toHaveAttribute('data-screen', 'vermoeden');
	expect(new URL(page.url()).search).toBe(address.search);
	await expect(why).toHaveValue('Halverwege een zin');
});

test('a card is one printed page, with its sources and without the app', async ({ page }) => {
	await open(page, '/naslag/?k=moet-ik-melden');
	const text = pdfText(await page.pdf({ preferCSSPageSize: true }));
	test.skip(text === null, 'needs pdftotext (poppler-utils)');
	const squeezed = (text ?? '').replaceAll(/\s+/g, '');
	for (const part of ['Moetikmelden?', 'Bronnen', 'Zekerheid:', 'Zorgvuldig:naslagbijdemeldcode', 'Blad1van'])
		expect.soft(squeezed).toContain(part);
	for (const part of ['Hulpnu', 'Terugnaar', 'Drukdezekaartaf', 'Bevatgeennamen'])
		expect.soft(squeezed).not.toContain(part);
});

test.describe('on a small screen', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	/** In light in full, and in dark what can differ there. */
	async function expectNoViolations(page: Page, where: string): Promise<void> {
		expect.soft(await violations(page), where).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await violations(page, { onlyColours: true }), `${where} in dark`).toEqual([]);
		await page.emulateMedia({ colorScheme: 'light' });
	}

	test('in light and in dark axe finds nothing, nothing is too wide and nothing too small', async ({ page }) => {
		for (const address of PLACES) {
			await open(page, address);
			await expect(heading(page)).toBeVisible();
			for (const summary of (await main(page).locator('summary').all()).slice(0, 2)) await summary.click();
			await expectNoViolations(page, address);
			expect.soft(await overflow(page), address).toBe(0);
			expect.soft(await smallTargets(page), address).toEqual([]);
		}
		await open(page, '/naslag/');
		await field(page).fill('blauw plek');
		await expect(page.getByRole('heading', { name: 'Gevonden' })).toBeVisible();
		await expectNoViolations(page, 'found');
		await main(page).locator('section li a').first().click();
		await expect(main(page)).toHaveAttribute('data-kind', /card|signal/);
		await expectNoViolations(page, 'signal');
	});
});
