import { expect, open, test } from '../support/browser.ts';
import { chooseWork } from '../support/choose-work.ts';
import { keyboard } from '../support/hands.ts';
import { leakyFields, overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 180_000 });

test.describe('on a narrow phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	test('what was seen on the body is written down with the keyboard, and with a tap', async ({ page }) => {
		const walker = new Walker(page);
		await walker.start();
		await walker.walk({}, { until: 'observaties' });
		const { main } = walker;
		const hands = keyboard(page);
		await hands.choose(main.getByRole('radio', { name: 'Zelf gezien of gehoord' }));
		await hands.write(main.getByRole('textbox', { name: 'Beschrijf het' }), 'Twee plekken op de benen.');
		await hands.press(main.locator('summary', { hasText: 'Een plek of wond op het lichaam' }));
		const where = main.getByLabel('Waar op het lichaam?');
		await expect(where).toBeVisible();
		// The card, the side of the picture, and then the first field: the picture itself is no stop.
		for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
		await expect(where).toBeFocused();
		await page.keyboard.type('Scheen');
		await expect(where).toHaveValue('shin');
		await hands.choose(main.getByRole('radio', { name: 'Links', exact: true }));
		await page.keyboard.press('Tab');
		await page.keyboard.type('Blauwe');
		await hands.write(main.getByLabel(/^Lengte in centimeter/), '2,5');
		await page.keyboard.press('Enter');
		const list = main.getByRole('region', { name: 'Opgeschreven plekken' });
		await expect(list).toContainText('linkerscheenbeen: blauwe plek, 2,5 cm lang');
		await expect(list.getByRole('heading')).toBeFocused();

		await main.locator('path[data-place="right-knee"]').tap();
		await expect(where).toHaveValue('knee');
		await expect(main.getByRole('radio', { name: 'Rechts', exact: true })).toBeChecked();
		await main.getByLabel('Wat zie je?').selectOption('scratch');
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		expect(await smallTargets(page)).toEqual([]);
		expect(await leakyFields(page)).toEqual([]);

		await main.getByRole('button', { name: 'Opslaan en nog een' }).tap();
		const noted = main.getByRole('region', { name: 'Genoteerd op dit scherm (1)' });
		await expect(noted).toContainText('linkerscheenbeen: blauwe plek, 2,5 cm lang');
		await expect(noted).toContainText('rechterknie: kras of schaafplek');
	});
});

test('a signal of the naslag begins an observation, and is left behind when there is one', async ({ page }) => {
	const observe = page.getByRole('button', { name: /^Schrijf een waarneming op/ });
	const guide = page.getByRole('region', { name: 'Je begon met dit signaal' });
	await open(page, '/naslag/?s=blauwe-plek-bij-baby');
	await observe.click();
	await expect(page.getByText('Doe dit vandaag:')).toBeVisible();
	await chooseWork(page);
	await page.getByRole('radio', { name: 'Alleen nu, niets bewaren' }).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	const walker = new Walker(page);
	await expect(walker.main).toContainText('Je schrijft dit op zodra je bij je waarnemingen bent');
	await walker.walk({}, { until: 'observaties' });
	await expect(guide).toContainText('Een baby die nog niet zelf rolt of kruipt');
	await expect(guide).toContainText('Doe dit vandaag:');
	expect(await violations(page)).toEqual([]);
	const kept = await page.evaluate(() => location.href + document.title + JSON.stringify({ ...localStorage }));
	expect(kept).not.toMatch(/baby/i);
	await walker.fill(await walker.here());
	await page.getByRole('button', { name: 'Opslaan en nog een' }).click();
	await expect(page.getByRole('region', { name: 'Genoteerd op dit scherm (1)' })).toBeVisible();
	await expect(guide).toHaveCount(0);

	// With a situation that is open it goes straight to its observations, from wherever it was.
	await walker.submit(await walker.here());
	await page.getByRole('link', { name: 'Naslag bij deze stap' }).click();
	await page.getByRole('link', { name: 'Alle naslag' }).click();
	await page.getByRole('link', { name: 'Signalen', exact: true }).click();
	await page.getByText('Een kind is ineens veel stiller of juist veel drukker').click();
	await observe.click();
	await expect(walker.main).toHaveAttribute('data-screen', 'observaties');
	await expect(guide).toContainText('veel stiller of juist veel drukker');
	await guide.getByRole('button', { name: 'Zonder dit signaal' }).click();
	await expect(guide).toHaveCount(0);
});
