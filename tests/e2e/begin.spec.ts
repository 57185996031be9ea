import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/browser.ts';
import { chooseWork } from '../support/choose-work.ts';
import { overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const routes = (page: Page) => page.getByRole('group', { name: 'Waar gaat het over?' });

/** Everything that is in clear on the device. */
const remembered = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }));

test('asks first where somebody works, childcare and education before the rest, what is left over last', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/nieuw/');
	await expect(heading(page)).toHaveText('Waar werk je?');
	const group = page.getByRole('group', { name: 'Waar werk je?' });
	const values = await group.getByRole('radio').evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
	expect(values[0]).toBe('kinderopvang');
	expect(values.at(-1)).toBe('andere');
	expect(await group.getByRole('radio', { checked: true }).count()).toBe(0);
	expect(await overflow(page)).toBe(0);
	expect(await smallTargets(page)).toEqual([]);
	expect(await violations(page)).toEqual([]);

	await page.getByRole('button', { name: 'Verder' }).click();
	const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
	await expect(summary).toBeFocused();
	await expect(page).toHaveTitle('Fout: Waar werk je? – Zorgvuldig');
	expect(await violations(page)).toEqual([]);
	await summary.getByRole('link', { name: 'Kies waar je werkt.' }).click();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(heading(page)).toHaveText('Nieuwe situatie');
	await expect(heading(page)).toBeFocused();
});

test('asks what it is about only where there is more than one flow, and then needs an answer', async ({ page }) => {
	await open(page, '/nieuw/');
	await page.locator('input[name=workplace][value=andere]').check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(heading(page)).toHaveText('Nieuwe situatie');
	await expect(page.getByRole('radio', { name: 'Alleen nu, niets bewaren' })).toBeChecked();

	await page.getByRole('button', { name: /^Wijzig ?: Waar werk je\?$/ }).click();
	await expect(heading(page)).toHaveText('Waar werk je?');
	await expect(page.locator('input[name=workplace][value=andere]')).toBeChecked();
	await page.locator('input[name=workplace][value=kinderopvang]').check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(routes(page)).toBeVisible();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByRole('link', { name: 'Kies waar het over gaat.' })).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await routes(page).locator('input[value="kinderopvang-thuis"]').check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.locator('main[data-screen]')).toHaveAttribute('data-kind', 'question');
});

test('remembers the workplace; what a situation for now is about leaves no trace', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	expect(await remembered(page)).toContain('kinderopvang');
	expect(await remembered(page)).not.toContain('kinderopvang-thuis');
	await open(page, '/nieuw/');
	await expect(heading(page)).toHaveText('Nieuwe situatie');
	await expect(page.getByText('Kinderopvang', { exact: true })).toBeVisible();
	await expect(routes(page).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a route that was kept is chosen beforehand, and all that is remembered goes with the wipe', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	expect(Object.keys(JSON.parse(await remembered(page)) as object)).toHaveLength(1);
	await open(page, '/nieuw/');
	await expect(routes(page).getByRole('radio', { checked: true })).toHaveValue('kinderopvang-thuis');
	await open(page, '/opslag/');
	await page.getByRole('button', { name: 'Wis alle notities van dit apparaat' }).click();
	await page.getByRole('button', { name: 'Wis alles voorgoed' }).click();
	await expect(page.getByText('Alle notities zijn van dit apparaat gewist.')).toBeVisible();
	expect(await remembered(page)).toBe('{}');
	await open(page, '/nieuw/');
	await expect(heading(page)).toHaveText('Waar werk je?');
});

test('where the browser refuses to remember, the app works all the same', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	const walker = new Walker(page);
	await walker.start();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an end that leads to another flow hands it over, and no address says which', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({ 'welke-route': 'medewerker' }, { until: 'naar-medewerker' });
	expect(await violations(page)).toEqual([]);
	const action = page.getByRole('button', { name: /^Verder met: / });
	const title = (await action.innerText()).replace(/^Verder met:\s*/, '');
	await action.click();
	await expect(heading(page)).toHaveText('Nieuwe situatie');
	expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
	await expect(routes(page)).toHaveCount(0);
	await expect(page.getByText('Kinderopvang', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(walker.main).toBeVisible();
	await expect(page.getByRole('contentinfo')).toContainText(title);

	await open(page, '/nieuw/');
	await chooseWork(page);
	await expect(routes(page)).toBeVisible();
});
