import { expect, open } from '../support/browser.ts';
import { unlock } from '../support/kept.ts';
import { ownBrowserTest as test } from '../support/own-browser-test.ts';
import { revision } from '../support/stored.ts';
import { Walker } from '../support/walker.ts';

/** How often the browser is killed in the middle of saving. The suite does a few; `KILLS=500` is the promise. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const TYPED = (count: number) => `het regende ${count} keer`;
/** A draft is sealed 0.6 s after the last key: the kill falls before, in and after that. */
const WITHIN_MS = 1_200;

test(`killed ${KILLS} times in the middle of saving: it opens each time, with what was confirmed`, async ({
	start,
	server
}) => {
	test.setTimeout(60_000 + KILLS * 40_000);
	let browser = await start();
	let page = await browser.context.newPage();
	const first = new Walker(page);
	await first.start({ keep: 'vault', from: server.url });
	await first.walk({}, { until: 'observaties' });
	const address = page.url();
	const field = () => page.locator('main[data-screen=observaties]').getByRole('textbox', { name: 'Beschrijf het' });

	let typed = 0;
	for (let kill = 1; kill <= KILLS; kill++) {
		const before = await revision(page);
		await field().fill(TYPED(++typed));
		await expect.poll(() => revision(page)).toBeGreaterThan(before);
		const confirmed = typed;
		await field().fill(TYPED(++typed));
		// Spread over the whole stretch instead of drawn, so that a run that fails can be run again.
		const wait = ((kill * 0.618034) % 1) * WITHIN_MS;
		await new Promise((resolve) => setTimeout(resolve, wait));
		await browser.kill();

		browser = await start();
		page = await browser.context.newPage();
		await open(page, address);
		await unlock(page, first.passphrase);
		await expect(field()).toHaveValue(new RegExp(`^(?:${TYPED(confirmed)}|${TYPED(typed)})$`));
	}
});
