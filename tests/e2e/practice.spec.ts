import { expect, keptOffline, offlineTest as test, open } from '../support/browser.ts';
import { overflow, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test('a case walked alone to its end without a network, F5 on the way, and then a look back and an exercise', async ({
	page,
	server
}) => {
	test.setTimeout(180_000);
	const walker = new Walker(page);
	const looked = async (what: string) => {
		expect.soft(await violations(page), what).toEqual([]);
		expect.soft(await overflow(page), what).toBe(0);
		await expect(page.locator('[data-practice]')).toBeVisible();
	};
	await open(page);
	await keptOffline(page);
	await server.stop();

	await page.getByRole('link', { name: 'Oefenen met verzonnen casussen' }).click();
	await page.getByRole('link', { name: 'De blauwe schenen' }).click();
	await expect(page.getByText('Je kunt op elk moment weg.')).toBeVisible();
	await page.getByRole('button', { name: 'Begin met de casus' }).click();
	await expect(page.getByRole('region', { name: 'Wat je nu weet' }).getByRole('listitem')).toHaveCount(1);
	await walker.walk({ letsel: 'nee' }, { until: 'overleg-collega' });
	await expect(page).toHaveTitle(/^Oefencasus: /);
	await expect(page.getByRole('region', { name: 'Wat je nu weet' }).getByText('Nieuw:')).toBeVisible();
	await looked('a screen of the case');

	// What was typed goes, and the browser asks; the answers and the place stay.
	page.once('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await expect(walker.main).toHaveAttribute('data-screen', 'overleg-collega');
	await expect(page.getByText('Je antwoorden staan er nog.')).toBeVisible();
	const inTab = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
	expect(inTab).toContain('observaties');
	expect(inTab).not.toContain('jas');

	await walker.walk({ letsel: 'nee', vermoeden: 'nee' });
	await page.getByRole('link', { name: 'Kijk terug op de casus' }).click();
	const parting = page.getByRole('region', { name: 'Waar de wegen uit elkaar gingen' });
	await expect(parting.getByText('Bij deze vraag koos je voor het eerst anders:')).toBeVisible();
	await looked('looking back');

	await page.goto('/oefenen/opdrachten/');
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Laat zien waarom' }).click();
	await expect(page.getByText('Veel deskundigen kiezen', { exact: true })).toBeVisible();
	await looked('an exercise');
});
