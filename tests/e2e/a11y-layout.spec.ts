import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from '../support/browser.ts';
import { EVERY_KIND, PAGES, WEIGHING } from '../support/every-kind.ts';
import { leakyFields, overflow, smallTargets } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 180_000 });

/** What somebody with a phone of 360 by 740 sees of a weighing question without scrolling. */
async function expectAtOnce(page: Page, screen: string): Promise<void> {
	await expect.soft(page.getByRole('heading', { level: 1 }), screen).toBeInViewport({ ratio: 1 });
	const answers = page
		.getByRole('main')
		.locator('label')
		.filter({ has: page.getByRole('radio') });
	await expect.soft(answers.first(), `${screen}: the first answer`).toBeInViewport({ ratio: 1 });
	if (screen === 'vermoeden') return; // The frame has no norm for the first question.
	const norm = page.getByRole('region', { name: 'Norm', exact: true });
	await expect.soft(norm, screen).toContainText(/Meldnorm \d/);
	await expect.soft(norm, screen).toBeInViewport();
	const comesFirst = await norm.evaluate((element) => {
		const radio = document.querySelector('main input[type=radio]')!;
		return Boolean(element.compareDocumentPosition(radio) & Node.DOCUMENT_POSITION_FOLLOWING);
	});
	expect.soft(comesFirst, `${screen}: the norm stands before the answers`).toBe(true);
}

/** @param titles - the title of every screen before, with the screen: no two have the same */
async function expectBeginning(page: Page, screen: string, titles: Map<string, string>): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveCount(1);
	await expect.soft(heading, screen).toBeFocused();
	expect.soft(await page.evaluate(() => scrollY), screen).toBe(0);
	const title = await page.title();
	expect.soft(title.startsWith(await heading.innerText()), `${screen}: ${title}`).toBe(true);
	expect.soft(titles.get(title) ?? screen, `has the same title: ${title}`).toBe(screen);
	titles.set(title, screen);
	await expect.soft(page.locator('#svelte-announcer'), screen).toHaveText(title);
}

/** One tap away, and last on the screen. */
async function expectSources(main: Locator, screen: string): Promise<void> {
	const sources = main.locator(':scope > :last-child > details');
	await expect.soft(sources, screen).toHaveCount(1);
	// What is in it is made when it opens. Pressed in the page: where it lies is no question here.
	const press = () => sources.locator('summary').evaluate((summary: HTMLElement) => summary.click());
	await press();
	await expect.soft(sources, screen).toContainText(/Zekerheid: (?:hoog|redelijk|laag)\./);
	await expect.soft(sources, screen).toContainText('Nog niet nagekeken door een deskundige.');
	await press();
}

test.describe('at 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	// One walk for all that holds on every screen.
	test('every screen of a walk starts at its heading, at the top, under a title of its own; all fits, targets are big enough, sources come last, and a weighing question shows at once', async ({
		page
	}) => {
		const walker = new Walker(page);
		await walker.start();
		const titles = new Map<string, string>();
		await walker.walk(EVERY_KIND, {
			async onScreen({ screen }) {
				await expectBeginning(page, screen, titles);
				await expectSources(walker.main, screen);
				expect.soft(await overflow(page), screen).toBe(0);
				expect.soft(await smallTargets(page), screen).toEqual([]);
				expect.soft(await leakyFields(page), screen).toEqual([]);
				if (!WEIGHING.includes(screen)) return;
				await page.setViewportSize({ width: 360, height: 740 });
				await expectAtOnce(page, screen);
				await page.setViewportSize({ width: 320, height: 640 });
			}
		});
		expect(walker.screens).toEqual(expect.arrayContaining(WEIGHING));
		await page.getByRole('link', { name: 'Naar het dossier' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier meldcode');
		expect.soft(await overflow(page), 'dossier').toBe(0);
		expect.soft(await smallTargets(page), 'dossier').toEqual([]);
		await page.getByRole('link', { name: 'Terug naar het overzicht' }).click();
		await expect(walker.main).toHaveAttribute('data-kind', 'hub');
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		expect(titles.has(await page.title())).toBe(false);
		expect.soft(await overflow(page), 'hub').toBe(0);
		await page.getByRole('link', { name: /Beslissen/ }).click();
		await expect(walker.main).toHaveAttribute('data-kind', 'review');
		expect.soft(await overflow(page), 'review').toBe(0);
	});

	test('no page around a walk is wider than the window, and every target is big enough', async ({ page }) => {
		for (const address of PAGES) {
			await open(page, address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect.soft(await overflow(page), address).toBe(0);
			expect.soft(await smallTargets(page), address).toEqual([]);
		}
		await page.getByRole('link', { name: 'Hulp nu' }).click();
		await expect(page.getByRole('dialog', { name: 'Hulp nu' })).toBeVisible();
		expect.soft(await smallTargets(page), 'help').toEqual([]);
	});
});

test('with forced colours, what is chosen and what has the focus can be told apart', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const walker = new Walker(page);
	await walker.start();
	const answer = walker.main
		.locator('label')
		.filter({ has: page.getByRole('radio') })
		.first();
	const open = await answer.screenshot();
	await answer.getByRole('radio').check();
	await page.getByRole('heading', { level: 1 }).focus();
	expect(open.equals(await answer.screenshot()), 'a chosen answer looks as one that is not').toBe(false);

	const submit = walker.main.locator('form button[type=submit]').first();
	await submit.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(submit).toBeFocused();
	await expect(submit).not.toHaveCSS('outline-style', 'none');
	await submit.click();
	await expect(walker.main).toHaveAttribute('data-screen', 'welke-route');
});
