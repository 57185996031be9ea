
import { test } from '../support/browser.ts';
import { stopForNow } from '../support/kept.ts';
import { Walker } from '../support/walker.ts';
test.describe.configure({ timeout: 300_000 });
test('look', async ({ page }) => {
	const walker = new Walker(page);
	await walker.start({ keep: 'vault' });
	await walker.walk({ gevaar: 'ja', 'gevaar-wie': 'thuis' }, { until: 'ouders-en-kind-vertellen' });
	const shoot = async (name: string) => {
		for (const [w, h] of [[360, 760], [768, 1000], [1280, 900]] as const)
			for (const scheme of ['light', 'dark'] as const) {
				await page.setViewportSize({ width: w, height: h });
				await page.emulateMedia({ colorScheme: scheme });
				await page.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png`, fullPage: true });
			}
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		await page.screenshot({ path: `/tmp/shots/${name}-forced.png`, fullPage: true });
		await page.emulateMedia({ forcedColors: 'none' });
	};
	await stopForNow(page);
	await page.getByRole('link', { name: /^Melding voorbereiden/ }).click();
	await page.getByRole('heading', { name: 'De zorg' }).waitFor();
	await shoot('melding');
	await page.getByRole('link', { name: 'Terug naar het overzicht' }).click();
	await page.getByRole('link', { name: /^Verder met stap/ }).click();
	await walker.walk({ gevaar: 'ja', 'gevaar-wie': 'thuis' });
	await page.getByRole('link', { name: /overzicht/i }).first().click();
	await page.getByRole('link', { name: 'Terug naar situaties' }).click();
	await shoot('situaties');
	await page.getByRole('link', { name: 'Overzicht en cijfers' }).click();
	await page.getByRole('table').first().waitFor();
	await shoot('overzicht');
	await page.getByRole('link', { name: /Zorgvuldig/ }).first().click();
	await page.waitForTimeout(800);
	await shoot('start');
});
