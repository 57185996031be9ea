import { expect, test } from '../support/browser.ts';
import { filledIn, lock, savedLine, stopForNow, unlock } from '../support/kept.ts';
import { readStored, revision } from '../support/stored.ts';
import { Walker } from '../support/walker.ts';

/** A screen in every step where something can stand half-way. */
const HALF_WAY = ['gevaar', 'observaties', 'overleg-collega', 'gesprek-ouders', 'onveiligheid', 'besluit-melden'];

test('a reload in the middle of any step comes back to the same place and words', async ({ page }) => {
	test.setTimeout(120_000);
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	const answers = { vermoeden: 'ja', onveiligheid: 'nee', 'hulp-mogelijk': 'nee' };
	await walker.walk(answers, {
		until: 'ouders-en-kind-vertellen',
		async onScreen({ screen }) {
			if (!HALF_WAY.includes(screen)) return;
			const before = await revision(page);
			const form = walker.main.locator('form');
			await form.getByRole('radio').first().check();
			for (const field of await form.locator('textarea').all()) await field.fill('Halverwege een zi');
			await expect.poll(() => revision(page)).toBeGreaterThan(before);
			// Leaving the fields keeps what stands in them; from here on nothing is waiting.
			await page.getByRole('heading', { level: 1 }).focus();
			await expect(savedLine(page)).toBeVisible();
			const last = form.locator('textarea').last();
			if ((await last.count()) > 0) {
				// Still in focus: what stands in it goes to the disk when typing pauses.
				const settled = await revision(page);
				await last.pressSequentially('n');
				await expect.poll(() => revision(page)).toBeGreaterThan(settled);
			}
			const filled = await filledIn(page);
			await expect(savedLine(page)).toBeVisible();
			const address = page.url();

			await page.reload();
			await unlock(page, walker.passphrase);
			await expect(walker.main).toHaveAttribute('data-screen', screen);
			expect(page.url()).toBe(address);
			await expect.poll(() => filledIn(page)).toEqual(filled);
			for (const field of await form.locator('textarea').all()) await field.clear();
		}
	});
	await expect(savedLine(page)).toBeVisible();
	await page.reload();
	await unlock(page, walker.passphrase);
	await expect(walker.main).toHaveAttribute('data-screen', 'ouders-en-kind-vertellen');
	expect(walker.screens).toEqual(expect.arrayContaining(HALF_WAY));
});

test('two situations have names of two words; one can go, and the other stays', async ({ page }) => {
	test.setTimeout(90_000);
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'observaties' });
	const first = await stopForNow(page);
	expect(first).toMatch(/^\p{Lu}\p{Ll}+ \p{Ll}+$/u);
	await page.getByRole('link', { name: 'Zorgvuldig', exact: true }).click();
	await walker.start({ keep: 'vault' });
	const second = await stopForNow(page);
	expect(second).not.toBe(first);

	await page.getByRole('link', { name: 'Terug naar situaties' }).click();
	const names = page
		.getByRole('main')
		.getByRole('listitem')
		.getByRole('button')
		.filter({ hasNotText: /Verwijder|Bewaar langer/ });
	await expect(names).toHaveText([second, first]);
	await page.getByRole('button', { name: new RegExp(`^Verwijder ?: ${first}$`) }).click();
	await page.getByRole('button', { name: 'Toch niet' }).click();
	await expect(names).toHaveCount(2);
	await page.getByRole('button', { name: new RegExp(`^Verwijder ?: ${first}$`) }).click();
	await expect(page.getByRole('heading', { name: `${first} verwijderen?` })).toBeVisible();
	await page.getByRole('button', { name: 'Verwijder voorgoed' }).click();
	await expect(names).toHaveText([second]);
	expect((await readStored(page))['situation']).toHaveLength(1);

	await page.reload();
	await unlock(page, walker.passphrase);
	await expect(names).toHaveText([second]);
	await names.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});

test('locking hides everything, also behind the way back of the browser', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({}, { until: 'observaties' });
	await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).fill('Het kind was stil.');
	await lock(page);
	await expect(page.locator('body')).not.toContainText('Het kind was stil');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je notities zijn vergrendeld');
	await expect(page.locator('[data-action=lock]')).toHaveCount(0);
	await unlock(page, walker.passphrase);
	await expect(walker.main).toHaveAttribute('data-screen', /./);
	await page.goForward();
});

test('a wrong passphrase is told so, in the same words whatever was wrong with it', async ({ page }) => {
	test.setTimeout(60_000);
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await expect(walker.passphrase.split(' ')).toHaveLength(4);
	await page.reload();
	for (const wrong of [`${walker.passphrase}x`, 'appel']) {
		await unlock(page, wrong);
		const summary = page.getByRole('group', { name: 'Nog te doen op dit scherm' });
		await expect(summary.getByRole('link')).toHaveText([
			'Deze wachtzin past niet. Kijk naar spaties en spelling, en probeer het opnieuw.'
		]);
		await expect(page.getByLabel('Je wachtzin')).toHaveValue('');
		await expect(page.getByRole('main').getByRole('status')).toBeEmpty();
		await page.reload();
	}
	await unlock(page, walker.passphrase);
	await expect(walker.main).toHaveAttribute('data-screen', 'gevaar');
});

test('what is only for now leaves nothing behind, and a reload says that it is gone', async ({ page }) => {
	page.on('dialog', (dialog) => void dialog.accept());
	const walker = new Walker(page);
	await walker.start();
	await walker.walk({}, { until: 'kindcheck' });
	await expect(walker.main.getByText('Alleen nu: niets wordt bewaard')).toBeVisible();
	expect(Object.values(await readStored(page)).flat()).toEqual([]);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is geen situatie open');
	await expect(page.getByText('Koos je voor ‘alleen nu’? Dan is alles weg')).toBeVisible();
});
