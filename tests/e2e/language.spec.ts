import type { Page } from '@playwright/test';
import { expect, keptOffline, offlineTest, open, test } from '../support/browser.ts';
import { EVERY_KIND, PAGES, WEIGHING } from '../support/every-kind.ts';
import { WRITTEN } from '../support/fill-screen.ts';
import { overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 180_000 });

const html = (page: Page) => page.locator('html');
const toEnglish = (page: Page) => page.getByRole('button', { name: 'English' });

/** Words by which Dutch is known; no English sentence has one of them. */
const DUTCH = /\b(?:het|een|niet|wordt|zijn|jouw|jullie|deze|bij|naar|voor|dit|geen)\b/i;

/** Visible texts that are Dutch and not marked as such. What a person typed is in their own language. */
const unmarked = (page: Page): Promise<string[]> =>
	page.evaluate(
		({ source, typed }) => {
			const dutch = new RegExp(source, 'i');
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				// Kit's announcer still holds the title that was read out before the language changed.
				if (!parent?.checkVisibility() || parent.id === 'svelte-announcer') continue;
				if (parent.closest('[lang]')?.getAttribute('lang') === 'nl') continue;
				const text = (node.textContent ?? '').trim();
				if (dutch.test(text) && !typed.includes(text)) found.push(text);
			}
			return found;
		},
		{ source: DUTCH.source, typed: Object.values(WRITTEN) }
	);

test('by keyboard the app turns English and says so; the language is remembered, and so is the way back', async ({
	page
}) => {
	await open(page);
	await toEnglish(page).focus();
	await page.keyboard.press('Enter');
	await expect(html(page)).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are you worried about a child?');
	await expect(page).toHaveTitle(/step by step/);
	await expect(page.getByText('The app is now in English.')).toBeAttached();
	const back = page.getByRole('button', { name: 'Nederlands' });
	await expect(back).toBeFocused();
	await expect(back).toHaveAttribute('lang', 'nl');

	await page.reload();
	await expect(page.getByRole('link', { name: 'New situation' })).toBeVisible();
	await expect(html(page)).toHaveAttribute('lang', 'en');
	await page.getByRole('button', { name: 'Nederlands' }).click();
	await expect(html(page)).toHaveAttribute('lang', 'nl');
	await expect(toEnglish(page)).toHaveAttribute('lang', 'en');
});

offlineTest(
	'English is not part of the first visit, and works without a network all the same',
	async ({ page, server }) => {
		const scripts: string[] = [];
		page.on('response', async (response) => {
			if (response.request().resourceType() === 'script') scripts.push(await response.text().catch(() => ''));
		});
		await open(page);
		await keptOffline(page);
		expect(scripts.length).toBeGreaterThan(0);
		expect(scripts.filter((text) => text.includes('Are you worried about a child?'))).toEqual([]);
		await server.stop();
		await page.reload();
		await toEnglish(page).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are you worried about a child?');
	}
);

test('every page around a walk speaks English, marks what is Dutch, and axe finds nothing', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page);
	await toEnglish(page).click();
	await expect(html(page)).toHaveAttribute('lang', 'en');
	for (const address of PAGES) {
		await open(page, address);
		await expect(page.getByRole('button', { name: 'Nederlands' })).toBeVisible();
		expect.soft(await unmarked(page), address).toEqual([]);
		// Their colours: a11y.spec.ts.
		expect.soft(await violations(page, { onlyWords: true }), address).toEqual([]);
		expect.soft(await overflow(page), address).toBe(0);
		expect.soft(await smallTargets(page), address).toEqual([]);
	}
});

test('a walk turns English where it is, keeps what was typed, and marks what is Dutch', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	const seen = new Set<string>();
	await walker.walk(EVERY_KIND, {
		async onScreen({ screen, kind }) {
			// One of each kind, and every weighing question: the words of a flow are held against each other by `flow check`.
			if (seen.has(kind) && !WEIGHING.includes(screen)) return;
			seen.add(kind);
			await toEnglish(page).click();
			await expect(html(page)).toHaveAttribute('lang', 'en');
			await expect(walker.main).toHaveAttribute('data-screen', screen);
			expect.soft(await unmarked(page), screen).toEqual([]);
			if (screen === 'vermoeden') expect.soft(await violations(page), screen).toEqual([]);
			await page.getByRole('button', { name: 'Nederlands' }).click();
			await expect(html(page)).toHaveAttribute('lang', 'nl');
		}
	});
	await toEnglish(page).click();
	await page.getByRole('link', { name: 'To the record' }).click();
	await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
	expect.soft(await violations(page), 'record').toEqual([]);
});

test('what was typed and chosen on a screen stays when the language changes', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'vermoeden' });
	const why = walker.main.locator('form textarea');
	await why.fill('Halverwege een zin');
	await walker.main.locator('input[value="twijfel"]').check();
	await toEnglish(page).click();
	await expect(walker.main.getByRole('button', { name: 'Save and go on' })).toBeVisible();
	await expect(why).toHaveValue('Halverwege een zin');
	await expect(walker.main.locator('input[value="twijfel"]')).toBeChecked();
});
