import { expect, open, test } from '../support/browser.ts';
import { chooseWork } from '../support/choose-work.ts';
import { EVERY_KIND } from '../support/every-kind.ts';
import { lock, stopForNow, unlock } from '../support/kept.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 180_000 });

test('the whole walk goes by keyboard', async ({ page }) => {
	const walker = new Walker(page, { by: 'keyboard' });
	await walker.start();
	const { screen } = await walker.walk(EVERY_KIND);
	expect(screen).toBe('einde');
	expect(walker.screens).toEqual(expect.arrayContaining(['gesprek-overslaan', 'afwijking-melden', 'uitkomst-opnieuw']));
});

test('a page that turns into another one starts at its heading too', async ({ page }) => {
	const heading = page.getByRole('heading', { level: 1 });
	await open(page, '/nieuw/');
	await chooseWork(page);
	await page.getByRole('radio', { name: 'Bewaren op dit apparaat' }).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(heading).toHaveText('Kies een wachtzin');
	await expect.soft(heading).toBeFocused();

	const walker = new Walker(page);
	await walker.start({ keep: 'vault', from: '/' });
	await page.reload();
	await unlock(page, walker.passphrase);
	await expect(walker.main).toHaveAttribute('data-screen', 'gevaar');
	await expect.soft(heading).toBeFocused();
	await lock(page);
	await expect.soft(heading).toBeFocused();
});

test('Tab passes through a screen and out of it again: nothing traps it', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'observaties' });
	const visited = new Set<string>();
	for (let stop = 0; stop < 60; stop++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const { activeElement: focused } = document;
			return focused === null || focused === document.body ? 'outside' : focused.id || (focused.textContent ?? '');
		});
		visited.add(name);
		if (name === 'outside') break;
	}
	expect([...visited]).toEqual(expect.arrayContaining(['what', 'well', 'outside']));
});

test('an empty form says what is missing, above it and at each field', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	for (const until of ['aanleiding', 'gesprek-kind']) {
		await walker.walk({}, { until });
		const title = await page.title();
		await walker.main.locator('form button[type=submit]').first().click();
		const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
		await expect(summary).toBeFocused();
		await expect(page).toHaveTitle(`Fout: ${title}`);
		const links = await summary.getByRole('link').all();
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) {
			const message = await link.innerText();
			await link.press('Enter');
			const field = page.locator(':focus');
			const described = await field.evaluate((element) => {
				const group = element.closest('fieldset') ?? element;
				const ids = (group.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
				return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
			});
			expect(described).toContain(message);
		}
	}
});

test('the help sheet opens and closes by keyboard, and gives the focus back', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'aanleiding' });
	const help = page.locator('[data-action=help]');
	await help.focus();
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog', { name: 'Hulp nu' });
	await expect(sheet.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(help).toBeFocused();
	await stopForNow(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
