import { expect, open } from '../support/browser.ts';
import { savedLine, unlock } from '../support/kept.ts';
import { ownBrowserTest as test } from '../support/own-browser-test.ts';
import { revision } from '../support/stored.ts';
import { Walker } from '../support/walker.ts';

// As people have it: nothing on this disk is lighter than it will be on theirs.
test.use({ derivation: 'real' });

const SUBMITTED = 'Kanarie ingediend zevenblad';
const DRAFTED = 'Kanarie half getypt vossenbes';
const UNSAVED = 'Kanarie net getypt duindoorn';
const CONTROL = 'Kanarie in klare tekst berenklauw';

test('a killed browser loses nothing that was confirmed, and leaves no text in clear', async ({
	start,
	profile,
	server
}) => {
	test.setTimeout(120_000);
	const first = await start();
	const page = await first.context.newPage();
	const walker = new Walker(page);
	await walker.start({ keep: 'vault', from: server.url });
	const stop = await walker.walk({}, { until: 'observaties' });
	await walker.fill(stop);
	await walker.main.getByRole('textbox', { name: 'Beschrijf het' }).fill(SUBMITTED);
	await walker.submit(stop);
	await expect(savedLine(page)).toBeVisible();

	await walker.main.getByRole('link', { name: 'Terug', exact: true }).click();
	const before = await revision(page);
	const field = walker.main.getByRole('textbox', { name: 'Beschrijf het' });
	await field.fill(DRAFTED);
	await expect.poll(() => revision(page)).toBeGreaterThan(before);
	const address = page.url();

	// What the search must find, or it proves nothing: the same kind of store, written in clear.
	await page.evaluate(
		(text) =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('control');
				request.onupgradeneeded = () => request.result.createObjectStore('clear').put(text, 'only');
				request.onsuccess = () => resolve();
			}),
		CONTROL
	);
	await expect.poll(() => profile.filesWith(CONTROL)).not.toEqual([]);
	await walker.main.getByRole('textbox', { name: 'Wat gaat goed?' }).fill(UNSAVED);
	await first.kill();
	expect(profile.filesWith(SUBMITTED, DRAFTED, UNSAVED, walker.passphrase)).toEqual([]);

	const second = await start();
	const again = await second.context.newPage();
	await open(again, address);
	await unlock(again, walker.passphrase);
	const main = again.locator('main[data-screen=observaties]');
	await expect(main.getByText(SUBMITTED)).toBeVisible();
	await expect(main.getByRole('textbox', { name: 'Beschrijf het' })).toHaveValue(DRAFTED);
	await second.kill();
	expect(profile.filesWith(SUBMITTED, DRAFTED, UNSAVED, walker.passphrase)).toEqual([]);
});

test('started again without a server, the device goes on from its own disk', async ({ start, server }) => {
	test.setTimeout(120_000);
	const first = await start();
	const page = await first.context.newPage();
	await open(page, server.url);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await first.kill();
	await server.stop();

	const second = await start();
	const cold = await second.context.newPage();
	const walker = new Walker(cold);
	await walker.start({ keep: 'vault', from: server.url });
	await walker.fill(await walker.walk({ vermoeden: 'nee' }, { until: 'uitkomst-afsluiten' }));
	await expect(walker.main.getByRole('heading', { name: 'Je kunt dit nu afsluiten' })).toBeVisible();
});
