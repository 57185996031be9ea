import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/browser.ts';
import { chooseWork } from '../support/choose-work.ts';
import { unlock } from '../support/kept.ts';
import { harm, readStored, upgradeDatabase, type Stored } from '../support/stored.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 90_000 });

const REFUSED = 'Deze notities zijn bewaard met een nieuwere versie van Zorgvuldig. Werk de app bij.';

/** A vault with a situation in it, made newer, as it then lies on the disk. */
async function aNewerVault(
	page: Page,
	makeNewer: () => Promise<void>
): Promise<{ before: Stored; passphrase: string }> {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'aanleiding' });
	await makeNewer();
	return { before: await readStored(page), passphrase: walker.passphrase };
}

/** Wrong tries are counted in clear, and have no version. */
const withoutTries = ({ tries: _, ...stored }: Stored): Omit<Stored, 'tries'> => stored;

const WAYS: Record<string, (page: Page) => Promise<void>> = {
	'whose keyring is newer': (page) => harm(page, 'keyring', 'only', 'newer-version'),
	'whose database is newer': (page) => upgradeDatabase(page)
};

for (const [name, makeNewer] of Object.entries(WAYS)) {
	test(`a vault ${name} is refused, and not a byte of it changes`, async ({ page }) => {
		const { before } = await aNewerVault(page, () => makeNewer(page));
		await open(page);
		await page.getByRole('link', { name: 'Verder met een situatie' }).click();
		await expect(page.getByText(REFUSED)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Ontgrendel' })).toHaveCount(0);
		await page.getByRole('link', { name: 'Nieuwe situatie' }).click();
		await chooseWork(page);
		await expect(page.getByText(REFUSED)).toBeVisible();
		await expect(page.getByRole('radio', { name: 'Bewaren op dit apparaat' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Begin' }).click();
		const walker = new Walker(page);
		await walker.walk({}, { until: 'aanleiding' });
		expect(await readStored(page)).toEqual(before);
	});
}

test('a vault with one newer situation is refused, and not a byte of it changes', async ({ page }) => {
	const { before, passphrase } = await aNewerVault(page, async () => {
		const { situation: [[id] = ['']] = [] } = await readStored(page);
		await harm(page, 'situation', id, 'newer-version');
	});
	await page.goto('/situaties/');
	await unlock(page, passphrase);
	await expect(page.getByText(REFUSED)).toBeVisible();
	expect(withoutTries(await readStored(page))).toEqual(withoutTries(before));
});
