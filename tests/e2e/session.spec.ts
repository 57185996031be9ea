import type { Page } from '@playwright/test';
import { chooseSession, expectSamePlace, measureSession, placeOf } from '../support/a-session.ts';
import { expect, keptOffline, offlineTest, open, test } from '../support/browser.ts';
import { keyboard } from '../support/hands.ts';
import { overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

// All slides at two sizes are many frames to paint on a busy machine.
test.describe.configure({ timeout: 300_000 });

const presenterOf = (page: Page) => page.locator('main[data-kind=presenter]');
const isOver = (presenter: Page) => presenter.getByText('Dit is het laatste scherm.').isVisible();

/** Presses a key in a window and waits until that window stands elsewhere. */
async function turn(page: Page, key: string): Promise<void> {
	const before = await placeOf(page);
	await page.keyboard.press(key);
	await expect.poll(() => placeOf(page)).not.toBe(before);
}

offlineTest(
	'45 minutes are walked to the end with a clicker only, without a network, through F5 and a presenter that was closed',
	async ({ page, context, server }) => {
		await chooseSession(page, { preset: /45 minuten/ });
		await keptOffline(page);
		await server.stop();
		await page.getByRole('button', { name: 'Open presentatorscherm' }).click();
		await presenterOf(page).waitFor();
		const opening = context.waitForEvent('page');
		await page.getByRole('button', { name: 'Open publiek' }).click();
		const stage = await opening;
		await stage.setViewportSize({ width: 1024, height: 768 });
		await stage.locator('main[data-shown]').waitFor();
		await expect(page.getByText('Het podium staat in een ander venster.')).toBeVisible();

		let presenter = page;
		const notes = new Set<string>();
		const shown = new Set<string>();
		for (let pressed = 0; !(await isOver(presenter)); pressed++) {
			for (const note of await presenter.locator('[data-notes] li').allTextContents()) notes.add(note);
			shown.add((await stage.locator('body').textContent()) ?? '');
			await turn(stage, pressed % 2 ? 'PageDown' : 'ArrowRight');
			await expectSamePlace(presenter, stage);
			if (pressed === 12) {
				const before = await placeOf(stage);
				await stage.keyboard.press('.');
				await expect(stage.locator('main[data-black] time')).toHaveText(/^\d\d:\d\d$/);
				await expect(presenter.getByText('Het podium is zwart.')).toBeVisible();
				// The next press only brings the stage back: nobody would have seen what it shows.
				await stage.keyboard.press('PageDown');
				await expect(stage.locator('main[data-black]')).toHaveCount(0);
				expect(await placeOf(stage)).toBe(before);
				await turn(stage, 'PageUp');
				await turn(stage, 'PageDown');
				expect(await placeOf(stage)).toBe(before);
			}
			if (pressed === 16) {
				const before = await placeOf(stage);
				await stage.keyboard.press('F5');
				await stage.reload();
				await stage.locator('main[data-shown]').waitFor();
				expect(await placeOf(stage)).toBe(before);
				await presenter.reload();
				await presenterOf(presenter).waitFor();
				expect(await placeOf(presenter)).toBe(before);
			}
			if (pressed === 20) {
				await presenter.close();
				await turn(stage, 'PageDown');
				presenter = await context.newPage();
				await open(presenter, '/presenteren/');
				await presenterOf(presenter).waitFor();
				await expectSamePlace(presenter, stage);
			}
		}
		expect(await stage.locator('main').getAttribute('data-kind')).toBe('aftercare');
		expect(notes.size).toBeGreaterThan(5);
		const leaked = [...notes].filter((note) => [...shown].some((text) => text.includes(note)));
		expect(leaked).toEqual([]);
	}
);

test('no text of any case is too small, too faint or cut off on the stage, at both sizes of projector', async ({
	page
}) => {
	await open(page, '/oefenen/bijeenkomst/');
	await page.getByRole('radio', { name: /90 minuten/ }).check();
	const count = (await page.locator('#case1 option').count()) - 1;
	expect(count).toBeGreaterThanOrEqual(8);
	// Ninety minutes have every slide of a case that the shorter ones have, and two cases.
	const pairs = Array.from({ length: Math.ceil(count / 2) }, (_, index) => {
		const first = 2 * index + 1;
		return [first, first < count ? first + 1 : 1];
	});
	const sessions = [
		...pairs.map((cases) => ({ preset: /90 minuten/, cases })),
		...[/45 minuten/, /20 minuten/].map((preset) => ({ preset, cases: [1] }))
	];
	for (const session of sessions) {
		await chooseSession(page, session);
		await page.getByRole('button', { name: 'Presenteer in dit venster' }).click();
		await page.locator('main[data-shown]').waitFor();
		for (const size of [
			{ width: 1920, height: 1080 },
			{ width: 1024, height: 768 }
		]) {
			await page.setViewportSize(size);
			const { reveals, faults } = await measureSession(page);
			expect(reveals).toBeGreaterThan(15);
			expect.soft(faults, `${session.preset.source}, cases ${session.cases.join(' and ')}, ${size.width}`).toEqual([]);
		}
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto('/oefenen/bijeenkomst/');
		await page.getByRole('button', { name: 'Stop deze bijeenkomst' }).click();
	}
});

test('axe finds nothing on the choice, the presenter and the stage, which work by keyboard', async ({
	page,
	context
}) => {
	const hands = keyboard(page);
	await chooseSession(page, { preset: /45 minuten/, hands });
	expect.soft(await violations(page), 'the choice').toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await overflow(page)).toBe(0);
	await page.setViewportSize({ width: 1280, height: 800 });
	await hands.press(page.getByRole('button', { name: 'Open presentatorscherm' }));
	await presenterOf(page).waitFor();

	const stage = await context.newPage();
	await open(stage, '/podium/');
	while ((await stage.locator('main').getAttribute('data-kind')) !== 'vote') await turn(stage, 'PageDown');
	await hands.press(page.getByRole('button', { name: 'Stemmen', exact: true }));
	await expect(stage.getByText(/^Stem met je kaart: A, B/)).toBeVisible();
	await hands.press(page.getByRole('button', { name: 'B, ronde 1: één meer' }));
	await hands.write(page.getByRole('spinbutton', { name: 'A, ronde 1: aantal kaarten' }), '12');
	await expect(stage.getByText('13 kaarten · ronde 1')).toBeVisible();
	// A clicker goes on while the field has the focus; a letter typed there does nothing.
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	await expect(stage.locator('main')).toHaveAttribute('data-shown', '5');
	await expect(stage.locator('main[data-black]')).toHaveCount(0);

	expect.soft(await violations(stage), 'the stage').toEqual([]);
	expect.soft(await violations(page), 'the presenter').toEqual([]);
	expect.soft(await smallTargets(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await violations(page, { onlyColours: true }), 'the presenter in dark').toEqual([]);
	for (const width of [320, 360]) {
		await page.setViewportSize({ width, height: 740 });
		expect.soft(await overflow(page), `${width} px`).toBe(0);
	}
	const zones = page.getByRole('button', { name: /^(?:Vorige|Volgende)$/ });
	for (const zone of await zones.all()) expect((await zone.boundingBox())!.height).toBeGreaterThanOrEqual(740 * 0.4);
});

test('where no second window opens, one does: notes behind a key, and the way back is kept', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await chooseSession(page, { preset: /20 minuten/ });
	await page.getByRole('button', { name: 'Open presentatorscherm' }).click();
	await page.getByRole('button', { name: 'Open publiek' }).click();
	await expect(page.getByRole('alert')).toContainText('houdt nieuwe vensters tegen');
	await page.getByRole('link', { name: 'Presenteer in dit venster' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor we beginnen');
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('beamer');
	const notes = page.getByRole('heading', { name: 'Notities' });
	await expect(notes).toHaveCount(0);
	await page.keyboard.press('n');
	await expect(notes).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(notes).toHaveCount(0);
	await turn(page, 'PageDown');
	const before = await placeOf(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Er loopt een bijeenkomst in dit tabblad' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
	await page.getByRole('link', { name: 'Ga verder in dit venster' }).click();
	await page.locator('main[data-shown]').waitFor();
	expect(await placeOf(page)).toBe(before);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('no stage opens in a tab where a situation is open', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start();
	await page.getByRole('link', { name: 'Zorgvuldig', exact: true }).click();
	await page.locator('a[href$="/oefenen/"]').click();
	await page.locator('a[href$="/oefenen/bijeenkomst/"]').click();
	await page.getByRole('radio', { name: /20 minuten/ }).check();
	await page.getByRole('combobox', { name: /^Oefencasus/ }).selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Presenteer in dit venster' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eerst je notities dicht');
	await expect(page.locator('main[data-shown]')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Naar je notities' })).toBeVisible();
});
