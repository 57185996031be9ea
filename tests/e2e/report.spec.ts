import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/browser.ts';
import { WRITTEN } from '../support/fill-screen.ts';
import { stopForNow } from '../support/kept.ts';
import { overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

/** Danger: the shortest way to a report. */
const DANGER = { gevaar: 'ja', 'gevaar-wie': 'thuis' };

test.use({ viewport: { width: 320, height: 800 } });

test('own texts go to the fields of a report, a heading at a time; figures over situations go to a table', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const walker = new Walker(page);
	await walker.start();
	await walker.walk(DANGER, { until: 'melding-voorbereiden' });
	await stopForNow(page);
	await page.getByRole('link', { name: /^Melding voorbereiden/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Melding voorbereiden');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	expect(new URL(page.url()).search, 'no situation in the address').toBe('');
	expect(await violations(page)).toEqual([]);
	expect(await overflow(page)).toBe(0);
	expect(await smallTargets(page)).toEqual([]);

	const concern = page.getByRole('region', { name: 'De zorg' });
	await expect(concern).toContainText(WRITTEN.observation);
	await concern.getByRole('button', { name: 'Kopieer De zorg' }).click();
	await expect(concern.getByRole('status')).toContainText('gekopieerd');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^Zelf gezien of gehoord:\n- .+: /);
	expect(copied).toContain(WRITTEN.observation);
	expect(copied).not.toContain('Betrokkenen');

	// On the same walk: figures over the situations, which leave the app as a table only with open eyes.
	await page.getByRole('link', { name: 'Terug naar het overzicht' }).click();
	await page.getByRole('link', { name: 'Terug naar situaties' }).click();
	await page.getByRole('link', { name: 'Overzicht en cijfers' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overzicht');
	const begun = page.getByRole('table', { name: 'Stappen waaraan is begonnen' });
	await expect(begun.getByRole('row').last()).toContainText('1');
	expect(await violations(page)).toEqual([]);
	expect(await overflow(page)).toBe(0);
	expect(await smallTargets(page)).toEqual([]);

	await page.getByRole('button', { name: 'Bewaar als tabel (csv)' }).click();
	await expect(page.getByRole('alert')).toHaveText('Vink eerst aan dat je dit begrijpt.');
	await expect(page.getByRole('checkbox')).toBeFocused();
	await page.getByRole('checkbox').check();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar als tabel (csv)' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('cijfers.csv');
	const csv = await readFile(await file.path(), 'utf8');
	expect(csv).toMatch(/^\ufeff"Onderdeel";"Wat";"Aantal"\r\n"Situaties";"";1\r\n/);
	for (const typed of Object.values(WRITTEN)) expect(csv).not.toContain(typed);

	await page.getByRole('button', { name: 'Verberg', exact: true }).click();
	await expect(begun).toHaveCount(0);
});
