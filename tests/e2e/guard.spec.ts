import type { Locator, Page } from '@playwright/test';
import { expect, keptOffline, offlineTest, test } from '../support/browser.ts';
import { leakyFields, overflow, smallTargets, violations } from '../support/look.ts';
import { Walker } from '../support/walker.ts';

test.describe.configure({ timeout: 120_000 });
test.use({
	// Playwright hides scroll bars; here they take room, as they do for most people with a mouse.
	launchOptions: [
		async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
		{ scope: 'worker' }
	]
});

const PHONE = '06-12345678';
const MAIL = 'iemand@voorbeeld.nl';
/** Over several lines, with a word too long for one, empty lines, tabs, and spaces at the end of a line. */
const LONG = [
	`Vanmorgen gebeld met ${PHONE} over het ophalen, en toen nog eens gemaild met ${MAIL} omdat er niemand opnam.   `,
	'',
	`\t- ${PHONE}`,
	`Eenheellangwoordzonderspatiesdatnietopeenregelpastenmiddeninmoetafbreken${'x'.repeat(60)} ${MAIL}`,
	`Het kind zei: ‘ik wil niet naar huis’ – en toen ${PHONE}.`,
	''
].join('\n');

const form = (page: Page): Locator => page.getByRole('main').locator('form');
const note = (page: Page): Locator => form(page).getByRole('textbox', { name: 'Beschrijf het' });
const findings = (page: Page): Locator => page.getByRole('list', { name: 'Gevonden bij ‘Beschrijf het’' });
const marks = (page: Page): Locator => form(page).locator('mark');

/** On the first screen where something is written down. */
async function atNotes(page: Page): Promise<Walker> {
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'notes' });
	return walker;
}

async function write(page: Page, text: string): Promise<void> {
	await note(page).fill(text);
	await expect(findings(page)).toBeVisible();
}

/**
 * By how many dots the words in the layer lie elsewhere than those in the field: each is drawn alone, in the same colour.
 */
async function misplaced(page: Page): Promise<number> {
	const box = page.locator('.marked:has(#what)');
	const draw = async (show: 'field' | 'layer') => {
		await box.evaluate((element, show) => {
			const ink = (one: HTMLElement, isShown: boolean) =>
				one.style.setProperty('color', isShown ? '#000' : 'transparent', 'important');
			const [layer, field] = [...element.children] as HTMLElement[];
			ink(field!, show === 'field');
			field!.style.setProperty('caret-color', 'transparent');
			field!.style.setProperty('outline', 'none', 'important');
			ink(layer!, show === 'layer');
			for (const mark of layer!.querySelectorAll('mark')) {
				ink(mark, show === 'layer');
				for (const drawn of ['background', 'text-decoration', 'box-shadow'])
					mark.style.setProperty(drawn, 'none', 'important');
			}
		}, show);
		return (await box.screenshot()).toString('base64');
	};
	const [field, layer] = [await draw('field'), await draw('layer')];
	return page.evaluate(
		async ([one, other]) => {
			const dots = async (png: string) => {
				const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
				context.drawImage(image, 0, 0);
				return context.getImageData(0, 0, image.width, image.height).data;
			};
			const [a, b] = [await dots(one!), await dots(other!)];
			let differing = a.length === b.length ? 0 : Infinity;
			let inked = 0;
			for (let at = 0; at < a.length; at += 4) {
				if (a[at]! < 100) inked++;
				if (Math.abs(a[at]! - b[at]!) > 60) differing++;
			}
			return inked > 100 ? differing : Infinity;
		},
		[field, layer]
	);
}

async function expectMarksUnderWords(page: Page): Promise<void> {
	await expect(marks(page)).toHaveText([PHONE, MAIL, PHONE, MAIL, PHONE]);
	await expect.poll(() => misplaced(page)).toBe(0);
}

test('marks lie exactly under the words, on a phone, on a tablet, and with letters twice as big', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await atNotes(page);
	await write(page, LONG);
	await expectMarksUnderWords(page);
	await page.setViewportSize({ width: 768, height: 900 });
	await expectMarksUnderWords(page);
	await page.setViewportSize({ width: 640, height: 900 });
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	await expectMarksUnderWords(page);
});

test.describe('zoomed to twice the size', () => {
	test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
	test('marks lie exactly under the words', async ({ page }) => {
		await atNotes(page);
		await write(page, LONG);
		await expectMarksUnderWords(page);
	});
});

test('marks keep in step when the field scrolls and when the page changes its width', async ({ page }) => {
	await page.setViewportSize({ width: 500, height: 900 });
	await atNotes(page);
	// As in a browser where a field does not grow with its text.
	await note(page).evaluate((area: HTMLElement) => {
		area.style.setProperty('field-sizing', 'fixed');
		area.style.setProperty('block-size', '6rem');
	});
	await write(page, LONG);
	const bar = await note(page).evaluate((area: HTMLElement) => area.offsetWidth - area.clientWidth);
	expect(bar, 'two borders and a scroll bar').toBeGreaterThan(10);
	await note(page).evaluate((area) => (area.scrollTop = 0));
	await expect.poll(() => misplaced(page), 'at the top').toBe(0);
	await note(page).evaluate((area) => (area.scrollTop = 61));
	await expect.poll(() => misplaced(page), 'scrolled').toBe(0);
	await page.setViewportSize({ width: 360, height: 900 });
	await note(page).evaluate((area) => (area.scrollTop = area.scrollHeight));
	await expect.poll(() => misplaced(page), 'narrower, at the end').toBe(0);
});

test('undo takes back what the app did to the text, in one step, and then what was typed', async ({ page }) => {
	await atNotes(page);
	const typed = `Bel ${PHONE}, en weer ${PHONE}.`;
	await note(page).pressSequentially(typed);
	await findings(page)
		.getByRole('button', { name: /^Vervang door/ })
		.click();
	await expect(note(page)).toHaveValue('Bel [telefoonnummer], en weer [telefoonnummer].');
	await expect(note(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(note(page)).toHaveValue(typed);
	await expect(marks(page)).toHaveText([PHONE, PHONE]);
	await page.keyboard.press('Control+Shift+z');
	await expect(note(page)).toHaveValue('Bel [telefoonnummer], en weer [telefoonnummer].');
	await page.keyboard.press('Control+z');
	await findings(page).getByRole('button', { name: 'Weghalen' }).click();
	await expect(note(page)).toHaveValue('Bel, en weer.');
	await page.keyboard.press('Control+z');
	await expect(note(page)).toHaveValue(typed);
	await page.keyboard.press('Control+z');
	expect(await note(page).inputValue()).not.toBe(typed);
});

test('by keyboard alone: from the text to what was found, on to the next, and back to the place in the text', async ({
	page
}) => {
	await atNotes(page);
	await form(page).getByRole('radio', { name: 'Zelf gezien of gehoord' }).check();
	await note(page).focus();
	await page.keyboard.type(`Bel ${PHONE} of mail ${MAIL} vandaag`);
	await page.keyboard.press('Tab');
	await expect(findings(page).getByRole('button', { name: /^Vervang door \[telefoonnummer\]/ })).toBeFocused();
	await expect(form(page).locator('mark.current')).toHaveText(PHONE);
	await page.keyboard.press('Enter');
	await expect(findings(page).getByRole('button', { name: /^Vervang door \[e-mailadres\]/ })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(note(page)).toBeFocused();
	await page.keyboard.press('Tab');
	while (
		!(await findings(page)
			.getByRole('button', { name: 'Weghalen' })
			.evaluate((one) => one === document.activeElement))
	)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(note(page)).toBeFocused();
	await page.keyboard.type(' nog');
	await expect(note(page)).toHaveValue('Bel [telefoonnummer] of mail vandaag nog');
	await expect(findings(page)).toHaveCount(0);
});

test('what is still open is asked when the screen is left, and nothing was sent on', async ({ page }) => {
	await atNotes(page);
	await form(page).getByRole('radio', { name: 'Zelf gezien of gehoord' }).check();
	await note(page).fill(`Bel ${PHONE}`);
	const here = page.url();
	await form(page).locator('button[type=submit]').first().click();
	const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
	await expect(summary).toBeFocused();
	await summary.getByRole('link').click();
	await expect(findings(page).getByRole('button').first()).toBeFocused();
	await findings(page).getByRole('button', { name: 'Laat staan' }).click();
	await form(page).locator('button[type=submit]').first().click();
	await expect(page).not.toHaveURL(here);
});

test('in light, dark and forced colours the field with what was found has no faults, and what is marked can be seen', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await atNotes(page);
	await write(page, `Bel ${PHONE} of mail ${MAIL}`);
	await findings(page)
		.getByRole('button', { name: /^Vervang door/ })
		.first()
		.focus();
	await form(page).getByRole('button', { name: 'Woorden zonder naam' }).nth(0).click();
	expect(await overflow(page)).toBe(0);
	expect(await smallTargets(page)).toEqual([]);
	expect(await leakyFields(page)).toEqual([]);
	for (const colours of [
		{ colorScheme: 'light', forcedColors: 'none' },
		{ colorScheme: 'dark', forcedColors: 'none' },
		{ colorScheme: 'light', forcedColors: 'active' }
	] as const) {
		await page.emulateMedia(colours);
		const onlyColours = colours.colorScheme === 'dark';
		expect(await violations(page, { onlyColours }), JSON.stringify(colours)).toEqual([]);
		const marked = await note(page).screenshot();
		const layer = page.locator('.marked:has(#what) > :first-child');
		await layer.evaluate((element: HTMLElement) => element.style.setProperty('visibility', 'hidden'));
		expect(marked.equals(await note(page).screenshot()), 'without the marks it looks the same').toBe(false);
		await layer.evaluate((element: HTMLElement) => element.style.removeProperty('visibility'));
	}
});

offlineTest('works without a connection', async ({ page, server }) => {
	await atNotes(page);
	await keptOffline(page);
	await server.stop();
	await page.reload();
	await atNotes(page);
	await write(page, `Bel ${PHONE}`);
	await expect(marks(page)).toHaveText([PHONE]);
});
