import { expect, type Locator, type Page } from '@playwright/test';
import { MAKING_A_KEY_MS } from './walker.ts';

/** The word that something is kept, as it stands beside the button of a screen: it comes when it is on the disk. */
export const savedLine = (page: Page): Locator =>
	page
		.getByRole('main')
		.getByRole('status')
		.filter({ hasText: 'Bewaard om' })
		.filter({ has: page.locator('svg') });

/** Types a passphrase and waits until it was tried, well or not. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je notities zijn vergrendeld');
	await page.getByLabel('Je wachtzin').fill(passphrase);
	await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
	await expect(page.getByText('Bezig met ontgrendelen')).toHaveCount(0, { timeout: MAKING_A_KEY_MS });
}

/**
 * Locks from a page with notes on it. That ends on a new page at once: until it is there, what is typed or asked goes to
 * the one that is left.
 *
 * @param how - what locks it; left out: the button
 */
export async function lock(page: Page, how?: () => Promise<unknown>): Promise<void> {
	await leavesItsRealm(page, how ?? (() => page.locator('[data-action=lock]').click()));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je notities zijn vergrendeld');
}

/** Does what makes the app leave everything it holds in memory, and waits for the new page to answer. */
export async function leavesItsRealm(page: Page, how: () => Promise<unknown>): Promise<void> {
	const isLeft = page.waitForEvent('domcontentloaded');
	await Promise.all([isLeft, how()]);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** From a screen of a situation to the page where it carries its name. @returns the code name */
export async function stopForNow(page: Page): Promise<string> {
	// The second where nothing is kept.
	await page.getByRole('link', { name: /^(?:Bewaren en stoppen|Naar het overzicht)$/ }).click();
	await expect(page.locator('main[data-kind=hub]')).toBeVisible();
	return page.getByRole('heading', { level: 1 }).innerText();
}

/** What is filled in on the screen, by field: typed text, and the values of what is chosen. */
export async function filledIn(page: Page): Promise<Record<string, string>> {
	return page
		.locator('main form')
		.locator('textarea, input')
		.evaluateAll((fields: (HTMLInputElement | HTMLTextAreaElement)[]) => {
			const isOn = (field: HTMLInputElement | HTMLTextAreaElement) =>
				!(field instanceof HTMLInputElement) || !/radio|checkbox/.test(field.type) || field.checked;
			return Object.fromEntries(fields.filter(isOn).map(({ id, value }) => [id, value]));
		});
}
