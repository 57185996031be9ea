import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/browser.ts';
import { chooseWork } from '../support/choose-work.ts';
import { EVERY_KIND, KINDS, PAGES } from '../support/every-kind.ts';
import { lock, stopForNow } from '../support/kept.ts';
import { leakyFields, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 180_000 });

/** In light in full, and in dark what can differ there. */
async function expectNoViolations(page: Page, where: string): Promise<void> {
	expect.soft(await violations(page), where).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
	expect.soft(await violations(page, { onlyColours: true }), `${where} in dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

test.use({ viewport: { width: 360, height: 740 } });

test('axe finds nothing on any kind of screen of a walk', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	const seen = new Set<string>();
	const { screen } = await walker.walk(EVERY_KIND, {
		async onScreen({ screen, kind }) {
			// Every screen was looked at once while it was made; SLOW=1 does so again.
			if (seen.has(kind) && !process.env['SLOW']) return;
			await expectNoViolations(page, screen);
			seen.add(kind);
		},
		async onFilled({ screen, kind }) {
			// The own estimate is written now, and the norm stands beside it.
			if (kind !== 'outcome' || seen.has('norm')) return;
			await expectNoViolations(page, `${screen}, the norm`);
			seen.add('norm');
		}
	});
	expect(screen).toBe('einde');
	expect(seen.delete('norm')).toBe(true);
	expect(seen).toEqual(new Set(KINDS));

	await page.getByRole('link', { name: 'Naar het dossier' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier meldcode');
	await expectNoViolations(page, 'dossier');
	await page.getByRole('button', { name: 'Toon het beslisverslag' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Beslisverslag');
	await expectNoViolations(page, 'decision report');
	await page.getByRole('link', { name: 'Terug naar het overzicht' }).click();
	await expect(walker.main).toHaveAttribute('data-kind', 'hub');
	await expectNoViolations(page, 'hub');
	await page.getByRole('link', { name: /Wegen/ }).click();
	await expect(walker.main).toHaveAttribute('data-kind', 'review');
	await expectNoViolations(page, 'review');
});

test('axe finds nothing on a screen with problems', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	for (const until of ['aanleiding', 'overleg-collega', 'gesprek-kind']) {
		await walker.walk({}, { until });
		await walker.main.locator('form button[type=submit]').first().click();
		await expect(page.getByRole('group', { name: 'Nog te doen op dit scherm' })).toBeFocused();
		await expectNoViolations(page, `${until} with problems`);
	}
});

test('axe finds nothing on the pages around a walk', async ({ page }) => {
	for (const address of PAGES) {
		await open(page, address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNoViolations(page, address);
	}
	await page.getByRole('link', { name: 'Hulp nu' }).click();
	await expect(page.getByRole('dialog', { name: 'Hulp nu' })).toBeVisible();
	await expectNoViolations(page, 'help');
});

test('axe finds nothing where a passphrase is asked, nor on the list of situations', async ({ page }) => {
	await open(page, '/nieuw/');
	await chooseWork(page);
	await page.getByRole('radio', { name: 'Bewaren op dit apparaat' }).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies een wachtzin');
	await expectNoViolations(page, 'proposed passphrase');
	await page.getByRole('button', { name: 'Ik kies zelf een wachtzin' }).click();
	await expectNoViolations(page, 'own passphrase');
	expect(await leakyFields(page)).toEqual([]);

	const walker = new Walker(page);
	await walker.start({ keep: 'vault', from: '/' });
	const name = await stopForNow(page);
	await page.getByRole('link', { name: 'Terug naar situaties' }).click();
	await expectNoViolations(page, 'list of situations');
	await page.getByRole('button', { name: new RegExp(`^Verwijder ?: ${name}$`) }).click();
	await expectNoViolations(page, 'removing a situation');
	await lock(page);
	await expectNoViolations(page, 'locked');
	expect(await leakyFields(page)).toEqual([]);
});
