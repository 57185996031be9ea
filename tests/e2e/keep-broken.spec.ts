import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/browser.ts';
import { chooseWork } from '../support/choose-work.ts';
import { savedLine, stopForNow, unlock } from '../support/kept.ts';
import { harm, readStored } from '../support/stored.ts';
import { MAKING_A_KEY_MS, Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 90_000 });

test('a damaged situation is named and the others open', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	const first = await stopForNow(page);
	const { situation: [[damaged] = ['']] = [] } = await readStored(page);
	await page.getByRole('link', { name: 'Zorgvuldig', exact: true }).click();
	await walker.start({ keep: 'vault' });
	const second = await stopForNow(page);
	await harm(page, 'situation', damaged, 'other-body');

	await page.goto('/situaties/');
	await unlock(page, walker.passphrase);
	const row = page.getByRole('main').getByRole('listitem').filter({ hasText: first });
	await expect(row).toContainText('Beschadigd: gaat niet open. De andere zijn niet geraakt.');
	await page.getByRole('button', { name: first, exact: true }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Deze situatie is beschadigd' })).toBeVisible();
	await page.getByRole('button', { name: second, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});

/** What a browser does that refuses storage, in the two ways that occur. */
const REFUSALS: Record<string, () => void> = {
	'is not there': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
	'may not be used': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	}
};

for (const [name, refuse] of Object.entries(REFUSALS)) {
	test(`where storage ${name}, the app says so and works for now`, async ({ page }) => {
		await page.addInitScript(refuse);
		await open(page, '/nieuw/');
		await chooseWork(page);
		await expect(page.getByText('Deze browser geeft geen opslag')).toContainText(
			'Je kunt wel werken zonder te bewaren.'
		);
		await expect(page.getByRole('radio', { name: 'Bewaren op dit apparaat' })).toHaveCount(0);
		const walker = new Walker(page);
		await walker.start({ from: '/' });
		await walker.walk({ vermoeden: 'nee' }, { until: 'outcome' });
		await expect(walker.main.getByText('Alleen nu: niets wordt bewaard')).toBeVisible();
	});
}

/** @param isFull - false: room was made again */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
	await page.evaluate((isFull) => {
		const { prototype } = IDBObjectStore;
		const kept = window as { realPut?: typeof prototype.put };
		kept.realPut ??= prototype.put;
		prototype.put = isFull
			? () => {
					throw new DOMException('full', 'QuotaExceededError');
				}
			: kept.realPut;
	}, isFull);
}

test('on a full disk the work goes on in memory, and is kept once there is room', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'observaties' });
	await expect(savedLine(page)).toBeVisible();
	await fillDisk(page, true);
	await walker.main.getByRole('textbox', { name: 'Wat gaat goed?' }).fill('Oma haalt het kind op.');
	const failure = page.getByRole('alert').filter({ hasText: 'Niet bewaard.' });
	await expect(failure).toContainText('Er is geen ruimte meer op dit apparaat. Maak ruimte vrij');
	await walker.walk({}, { until: 'verband-thuis' });
	await expect(failure).toBeVisible();
	await expect(savedLine(page)).toHaveCount(0);
	await walker.main.getByRole('link', { name: 'Terug', exact: true }).click();
	await expect(walker.main.getByRole('checkbox').first()).toBeChecked();
	await page.goBack();
	await fillDisk(page, false);
	await walker.walk({}, { until: 'overleg-collega' });
	await expect(savedLine(page)).toBeVisible();
	await expect(page.getByRole('main').getByRole('alert')).toBeEmpty();

	await page.reload();
	await unlock(page, walker.passphrase);
	await expect(walker.main).toHaveAttribute('data-screen', 'overleg-collega');
});

test('words that a full disk refuses are not dropped by a lock: they are covered, and locked once there is room', async ({
	page
}) => {
	await page.clock.install();
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'observaties' });
	await expect(savedLine(page)).toBeVisible();
	await fillDisk(page, true);
	const field = walker.main.getByRole('textbox', { name: 'Wat gaat goed?' });
	await field.fill('oma haalt het kind op');
	await page.locator('[data-action=lock]').click();
	const notSealed = page.getByText('Je laatste woorden zijn nog niet bewaard.');
	await expect(notSealed).toBeVisible();
	await expect(field).toHaveValue('oma haalt het kind op');

	await page.locator('[data-action=hide]').click();
	await expect(page).toHaveTitle('Notities');
	await expect(page.locator('body')).not.toContainText('oma haalt');
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(notSealed).toBeVisible();
	await expect(field).toHaveValue('oma haalt het kind op');

	await page.clock.runFor(6 * 60_000);
	await expect(page).toHaveTitle('Notities');
	await fillDisk(page, false);
	await page.clock.runFor(6 * 60_000);
	await page.getByRole('button', { name: 'Verder' }).click();
	await unlock(page, walker.passphrase);
	await expect(field).toHaveValue('oma haalt het kind op');
});

test('a disk that turns out to be full takes no press on a button away', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	const stop = await walker.walk({}, { until: 'observaties' });
	await fillDisk(page, true);
	await walker.fill(stop);
	// Leaving the field keeps what is in it, fails, and says so, all between the press and the release.
	const submit = walker.main.getByRole('button', { name: 'Opslaan en verder' });
	await submit.scrollIntoViewIfNeeded();
	const button = (await submit.boundingBox())!;
	await page.mouse.move(button.x + button.width / 2, button.y + button.height / 2);
	await page.mouse.down();
	await expect(page.getByRole('alert').filter({ hasText: 'Niet bewaard.' })).toBeVisible();
	await page.mouse.up();
	await expect(walker.main).toHaveAttribute('data-screen', 'kindcheck');
});

test('a disk that is full at the very beginning leaves the choice to work for now', async ({ page }) => {
	await open(page);
	await fillDisk(page, true);
	const walker = new Walker(page);
	// It waits for a code that does not come; nobody waits for it.
	void walker.start({ keep: 'vault' }).catch(() => {});
	const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
	await expect(summary).toContainText('Er is geen ruimte meer op dit apparaat.', { timeout: MAKING_A_KEY_MS });
	await page.getByRole('link', { name: 'Terug naar start' }).click();
	await new Walker(page).start();
	await expect(walker.main).toHaveAttribute('data-screen', 'gevaar');
});
