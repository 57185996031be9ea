import type { Page } from '@playwright/test';
import { expect, offlineTest, open, test } from '../support/browser.ts';
import { chooseWork } from '../support/choose-work.ts';
import { leavesItsRealm, lock, unlock } from '../support/kept.ts';
import { revision } from '../support/stored.ts';
import { MAKING_A_KEY_MS, Walker } from '../support/walker.ts';

const CANARY = 'Kanarie zachtjes boterbloem';

/** A situation that is kept, with something half typed on the screen of the observations. */
async function halfTyped(page: Page): Promise<Walker> {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'observaties' });
	await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).fill(CANARY);
	return walker;
}

/** Everything of the page that somebody, or a script, could still read. */
async function readable(page: Page): Promise<string> {
	return page.evaluate(() =>
		[
			document.documentElement.outerHTML,
			document.title,
			location.href,
			JSON.stringify(history.state ?? null),
			...Object.values({ ...sessionStorage }),
			...Object.values({ ...localStorage }),
			...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)
		].join('\n')
	);
}

async function comesBackWhereItWas(page: Page, walker: Walker): Promise<void> {
	await unlock(page, walker.passphrase);
	await expect(walker.main).toHaveAttribute('data-screen', 'observaties');
	await expect(walker.main.getByRole('textbox', { name: 'Beschrijf het' })).toHaveValue(CANARY);
}

/** A lock ends on a new page: until it is there, nothing of the old one can be asked. */
async function holdsNothing(page: Page): Promise<void> {
	await expect(async () => expect(await readable(page)).not.toContain(CANARY)).toPass();
}

const locked = (page: Page) =>
	expect(page.getByRole('heading', { level: 1 })).toHaveText('Je notities zijn vergrendeld');
const covered = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toHaveText('Notities');

test('locking leaves nothing of a situation on the page, and the half-typed word is there after it', async ({
	page
}) => {
	const walker = await halfTyped(page);
	await lock(page);
	await holdsNothing(page);
	await expect(page).toHaveURL((url) => url.search === '');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await comesBackWhereItWas(page, walker);
});

const WAYS_TO_HIDE: Record<string, (page: Page) => Promise<void>> = {
	'the button': (page) => page.locator('[data-action=hide]').click(),
	'Shift three times': async (page) => {
		for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
	},
	'the second link of a keyboard': async (page) => {
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		await page.getByRole('button', { name: 'Verberg dit scherm' }).focus();
		await page.keyboard.press('Enter');
	},
	'a press that is looked at in the same turn, before anything is sealed': async (page) => {
		const left = await page.evaluate(() => {
			document.querySelector<HTMLElement>('[data-action=hide]')!.click();
			return { text: document.body.innerText, title: document.title };
		});
		expect(left.text).not.toMatch(/Kanarie|observ|Zorgvuldig/i);
		expect(left.title).toBe('Notities');
	}
};

test('Verberg by button, Shift or link: a clock, a neutral title, and the work is kept', async ({ page }) => {
	const walker = await halfTyped(page);
	for (const [way, hide] of Object.entries(WAYS_TO_HIDE))
		await test.step(way, async () => {
			await leavesItsRealm(page, () => hide(page));
			await covered(page);
			await expect(page).toHaveTitle('Notities');
			await expect(page).toHaveURL(/\/notities\/$/);
			await expect(page.locator('body')).not.toContainText(/Zorgvuldig|meldcode|kind/i);
			await holdsNothing(page);
			await page.getByRole('button', { name: 'Verder' }).click();
			await comesBackWhereItWas(page, walker);
		});
});

offlineTest(
	'Verberg works without a network and when nothing is kept: the notes are behind the cover',
	async ({ page, server }) => {
		const walker = new Walker(page);
		await walker.start();
		await walker.walk({}, { until: 'observaties' });
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
		await server.stop();
		await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).fill(CANARY);
		await page.locator('[data-action=hide]').click();
		await covered(page);
		await holdsNothing(page);
		await expect(page.getByText(/gaat weg om/)).toBeVisible();
		await page.getByRole('button', { name: 'Verder' }).click();
		await expect(walker.main).toHaveAttribute('data-screen', 'observaties');
		await expect(walker.main.getByRole('textbox', { name: 'Beschrijf het' })).toHaveValue(CANARY);
	}
);

test('there is nothing to hide on the start page and in the reference', async ({ page }) => {
	for (const address of ['/', '/hulp/', '/over/']) {
		await open(page, address);
		await expect(page.locator('[data-action=help]')).toBeVisible();
		await expect(page.locator('[data-action=hide], [data-action=lock]')).toHaveCount(0);
	}
});

test('nobody for five minutes: said thirty seconds before, put off by a key, then locked with the draft kept', async ({
	page
}) => {
	await page.clock.install();
	const walker = await halfTyped(page);
	await page.clock.runFor(4 * 60_000 + 35_000);
	const warning = page.getByRole('alert').filter({ hasText: 'gaan je notities op slot' });
	await expect(warning).toHaveCount(1);
	await page.getByRole('button', { name: 'Ga door' }).click();
	await expect(warning).toHaveCount(0);
	await page.clock.runFor(4 * 60_000);
	await expect(walker.main).toBeVisible();
	await lock(page, () => page.clock.runFor(61_000));
	await holdsNothing(page);
	await comesBackWhereItWas(page, walker);
});

test('a device that slept wakes up locked', async ({ page }) => {
	await page.clock.install();
	const walker = await halfTyped(page);
	await page.clock.runFor(2_000);
	await lock(page, () => page.clock.fastForward('30:00'));
	await comesBackWhereItWas(page, walker);
});

test('only in memory, nobody for five minutes: covered, and gone half an hour later', async ({ page }) => {
	await page.clock.install();
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'observaties' });
	await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).fill(CANARY);
	await page.clock.runFor(5 * 60_000 + 1_000);
	await covered(page);
	await page.clock.runFor(31 * 60_000);
	await expect(page.getByText(/gaat weg om/)).toHaveCount(0);
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is geen situatie open');
	await holdsNothing(page);
});

test('left for another page and called back: locked, whether the browser kept the page or not', async ({
	page,
	server
}) => {
	const walker = await halfTyped(page);
	const before = await revision(page);
	await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).blur();
	await expect.poll(() => revision(page)).toBeGreaterThan(before);
	await page.goto(new URL('/robots.txt', server.url).href);
	await page.goBack();
	await locked(page);
	await holdsNothing(page);
	await comesBackWhereItWas(page, walker);
});

test('a recovery code that was locked away before anybody kept it is asked for again', async ({ page }) => {
	await open(page);
	await page.getByRole('main').getByRole('link', { name: 'Nieuwe situatie' }).click();
	await chooseWork(page);
	await page.getByRole('radio', { name: 'Bewaren op dit apparaat' }).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	const words = page.getByRole('heading', { name: 'Jouw wachtzin' }).locator('xpath=following-sibling::p[1]');
	// Drawn after the page is there: until then the line is empty.
	await expect(words).toHaveText(/^(?:\p{L}+ ){3}\p{L}+$/u);
	const passphrase = await words.innerText();
	await page.getByRole('button', { name: 'Gebruik deze wachtzin' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je herstelcode', { timeout: MAKING_A_KEY_MS });
	await lock(page);
	await open(page, '/situaties/');
	await unlock(page, passphrase);
	const lost = page.getByText('Je herstelcode is getoond en niet als bewaard gemeld');
	await expect(lost).toBeVisible();
	await page.getByRole('link', { name: 'Maak een nieuwe herstelcode' }).click();
	await page.getByLabel('Je wachtzin').fill(passphrase);
	await page.getByRole('button', { name: 'Maak de code' }).click();
	await page.getByRole('button', { name: 'Ik heb de code bewaard' }).click({ timeout: MAKING_A_KEY_MS });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opslag en veiligheid');
	await expect(lost).toHaveCount(0);
});
