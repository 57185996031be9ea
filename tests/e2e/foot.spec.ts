import { expect, open, test } from '../support/browser.ts';
import { stopForNow } from '../support/kept.ts';
import { Walker } from '../support/walker.ts';

test('the foot of a screen says which content it is, that nobody reviewed it, and when it is looked at again', async ({
	page
}) => {
	const walker = new Walker(page);
	await walker.start();
	const foot = page.getByRole('contentinfo');
	await expect(foot).toContainText(/Inhoud Kinderopvang.* \d{4}\.\d+\.\d+\./);
	await expect(foot).toContainText('Nog niet nagekeken door deskundigen.');
	await expect(foot).toContainText(/Opnieuw nakijken vóór \d+ \p{Ll}+ \d{4}\./u);
	await stopForNow(page);
	await expect(foot).toContainText('Kinderopvang');
	await page.getByRole('link', { name: 'Zorgvuldig', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Nieuwe situatie' })).toBeVisible();
	await expect(foot).not.toContainText('Kinderopvang');
	await expect(foot).toContainText(/Inhoud\s+\d{4}\.\d+\.\d+/);
});

test('once the date to look again has passed, every page says so and everything works', async ({ page }) => {
	const said = 'De datum om dit na te kijken is voorbij. De app blijft werken.';
	await open(page);
	await expect(page.getByText(said)).toHaveCount(0);
	await page.clock.setFixedTime('2030-01-01T12:00:00');
	const walker = new Walker(page);
	await walker.start({ from: '/' });
	await expect(page.getByRole('contentinfo').getByText(said)).toBeVisible();
	await walker.walk({}, { until: 'aanleiding' });
	await expect(page.getByRole('contentinfo').getByText(said)).toBeVisible();
});
