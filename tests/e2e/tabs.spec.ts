import { expect, open, test } from '../support/browser.ts';
import { lock, savedLine, unlock } from '../support/kept.ts';
import { Walker } from '../support/walker.ts';

const READING = 'Je notities zijn ook open in een ander tabblad of venster';
const FIRST = 'de eerste schrijft over regen';
const SECOND = 'de tweede schrijft over zon';

test('one tab writes, the other reads along, takes over, and no word is lost', async ({ page, context, server }) => {
	test.setTimeout(120_000);
	const first = new Walker(page);
	await first.start({ keep: 'vault' });
	await first.walk({}, { until: 'observaties' });
	const address = page.url();

	const other = await context.newPage();
	const second = new Walker(other);
	await open(other, address);
	await unlock(other, first.passphrase);
	await expect(other.getByText(READING)).toBeVisible();
	await expect(page.getByText(READING)).toHaveCount(0);
	const field = second.main.getByRole('textbox', { name: 'Beschrijf het' });
	await expect(field).toBeDisabled();

	// Seen in the other tab once it is kept.
	await first.main.getByRole('textbox', { name: 'Beschrijf het' }).fill(FIRST);
	await expect(field).toHaveValue(FIRST);

	// Typed a moment before the other takes over: sealed first.
	await first.main.getByRole('textbox', { name: 'Wat gaat goed?' }).fill(SECOND);
	await other.getByRole('button', { name: 'Hier verder werken' }).click();
	await expect(field).toBeEnabled();
	await expect(field).toHaveValue(FIRST);
	await expect(second.main.getByRole('textbox', { name: 'Wat gaat goed?' })).toHaveValue(SECOND);
	await expect(page.getByText(READING)).toBeVisible();
	await expect(first.main.getByRole('textbox', { name: 'Beschrijf het' })).toBeDisabled();

	const stop = await second.here();
	await second.fill(stop);
	await second.submit(stop);
	await expect(savedLine(other)).toBeVisible();

	// The writer leaves: whoever reads along can write again, from what was kept.
	await other.close();
	await expect(page.getByText(READING)).toHaveCount(0);
	await expect(first.main.getByRole('textbox', { name: 'Beschrijf het' })).toBeEnabled();
	expect(server.url).toBeTruthy();
});

test('locking one tab locks the others', async ({ page, context }) => {
	test.setTimeout(120_000);
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	const other = await context.newPage();
	await open(other, page.url());
	await unlock(other, walker.passphrase);
	await expect(other.locator('main[data-screen]')).toBeVisible();
	await Promise.all([lock(page, async () => {}), lock(other)]);
	await unlock(page, walker.passphrase);
	await expect(walker.main).toBeVisible();
	await expect(page.getByText(READING)).toHaveCount(0);
});

test('work in one tab keeps the other from locking both', async ({ page, context }) => {
	test.setTimeout(120_000);
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'observaties' });
	const other = await context.newPage();
	await other.clock.install();
	await open(other, page.url());
	await other.clock.resume();
	await unlock(other, walker.passphrase);
	await other.clock.runFor(4 * 60_000);
	// Made after the app's own, so told after it.
	const heard = await other.evaluateHandle(() => {
		const channel = new BroadcastChannel('zorgvuldig');
		const isTold = new Promise<void>((resolve) => {
			channel.addEventListener('message', ({ data }) => data === 'active' && resolve());
		});
		return { isTold };
	});
	await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).press('a');
	await heard.evaluate(({ isTold }) => isTold);
	await other.clock.runFor(2 * 60_000);
	await expect(other.locator('main[data-screen]')).toBeVisible();
	await expect(walker.main).toBeVisible();
});
