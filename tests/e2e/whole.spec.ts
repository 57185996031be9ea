import { expect, test } from '../support/browser.ts';
import { stopForNow } from '../support/kept.ts';
import { overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test.use({ viewport: { width: 320, height: 700 } });

test('a situation as a whole: the timeline, what if, what came after the weighing, and how an agreement went', async ({
	page
}) => {
	test.setTimeout(120_000);
	const walker = new Walker(page);
	const looked = async (kind: string) => {
		await expect(walker.main).toHaveAttribute('data-kind', kind);
		expect.soft(await violations(page), kind).toEqual([]);
		expect.soft(await overflow(page), kind).toBe(0);
		expect.soft(await smallTargets(page), kind).toEqual([]);
	};
	await walker.start();
	const answers = { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'ja', 'hulp-aanvaard': 'ja' };
	await walker.walk(answers, { until: 'resultaat' });

	await stopForNow(page);
	await expect(page.getByText(/^Kijk op 12 december \d{4} of het werkt\./)).toBeVisible();
	await page.getByRole('link', { name: 'Nog iets opschrijven' }).click();
	await walker.fill(await walker.here());
	await page.getByRole('main').locator('form button[type=submit]').first().click();

	const notice = page.getByRole('region', { name: 'Nieuw na het wegen' });
	await expect(notice).toBeVisible();
	await page.getByRole('button', { name: 'Hoe ging het?' }).click();
	await looked('hub');
	await page.getByRole('radio', { name: 'Deels gedaan' }).check();
	await page.getByRole('button', { name: 'Leg vast hoe het ging' }).click();
	await expect(page.getByRole('link', { name: 'Maak een nieuwe afspraak' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Hoe ging het?' })).toHaveCount(0);

	await page.getByRole('link', { name: 'Tijdlijn' }).click();
	await expect(page).toHaveTitle('Tijdlijn – Zorgvuldig');
	await page.getByText('Kies wat je ziet').click();
	await looked('timeline');
	await page.getByRole('checkbox', { name: 'Wat je zelf zag of hoorde' }).uncheck();
	await expect(page.getByText('Zelf gezien of gehoord', { exact: true })).toHaveCount(0);
	await page.getByRole('listitem').filter({ hasText: 'Afspraak gemaakt' }).getByRole('link').last().click();
	await expect(walker.main).toHaveAttribute('data-screen', 'hulp-afspraken');
	// What was left out stays left out, on the device and in this tab only.
	await expect(notice).toBeVisible();
	await stopForNow(page);
	await page.getByRole('link', { name: 'Tijdlijn' }).click();
	await expect(page.getByText('Je ziet een deel. De stappen blijven staan.')).toBeVisible();
	await page.getByRole('link', { name: 'Terug naar het overzicht' }).click();

	await page.getByRole('link', { name: 'Wat als' }).click();
	await page.getByRole('radio', { name: /onveilig/i }).check();
	await page.getByRole('radio', { name: /structureel/i }).check();
	await expect(page.getByText('De norm zegt dan iets anders.')).toBeVisible();
	await looked('what-if');
	expect(new URL(page.url()).search).toBe('?toon=wat-als');
	await page.getByRole('link', { name: 'Terug naar het overzicht' }).click();

	await page.getByRole('button', { name: 'Mijn antwoorden blijven zo' }).click();
	await page.getByRole('button', { name: 'Leg dit vast' }).click();
	await expect(notice).toHaveCount(0);
});
