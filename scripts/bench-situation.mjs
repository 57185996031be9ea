import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { buildWhenNeeded } from './build-when-needed.mjs';
import { bundlePage } from './bundle-page.mjs';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

const PASSPHRASE = 'tafel wolk fiets lamp';

/** @typedef {{entries: number, openMs: number, timelineMs: number, dossierMs: number, printMs: number, pages: number, searchMs: number}} SituationCost */

/**
 * A situation of many entries, kept and opened in the app as it ships; and a search in the reference with the processor
 * six times slower. From the click to the frame in which it stands there. The milliseconds carry the load of the machine.
 *
 * @param {string} url of the served build
 * @returns {Promise<SituationCost>}
 */
export async function benchSituation(url, entries = 200) {
	const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		// The page that keeps the situation is not the app's: it brings a script that the app's policy would refuse.
		const context = await browser.newContext({ bypassCSP: true, locale: 'nl-NL', serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(new URL('/privacy/', url).href);
		await page.addScriptTag({ content: await bundlePage('scripts/bench-situation-page.ts'), type: 'module' });
		await page.waitForFunction(() => 'keepSituation' in self);
		const made = ['--import', 'tsx', 'scripts/a-large-situation.ts', String(entries)];
		const situation = JSON.parse(execFileSync(process.execPath, made, { maxBuffer: 1 << 26 }).toString());
		await page.evaluate(
			(seed) =>
				/** @type {{keepSituation(seed: unknown): Promise<void>}} */ (/** @type {unknown} */ (self)).keepSituation(
					seed
				),
			{ ...situation, passphrase: PASSPHRASE }
		);

		await page.goto(new URL('/situaties/', url).href);
		await page.getByLabel('Je wachtzin').fill(PASSPHRASE);
		await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
		const open = page.getByRole('button', { name: 'Blauwe fiets', exact: true });
		await open.waitFor({ timeout: 60_000 });
		// What is loaded once (the walking part of the app) is loaded when somebody has time to read.
		await page.waitForLoadState('networkidle');
		const openMs = await timed(page, 'main[data-kind=hub]', () => open.click());
		const timeline = page.getByRole('main').getByRole('link', { name: /^Tijdlijn/ });
		const timelineMs = await timed(page, 'main[data-kind=timeline] li', () => timeline.click());
		await page.goBack();
		await page.locator('main[data-kind=hub]').waitFor();
		const dossier = page.getByRole('main').getByRole('link', { name: /^Dossier/ });
		const dossierMs = await timed(page, 'main[data-kind=dossier] article', () => dossier.click());
		const before = performance.now();
		const pdf = await page.pdf({ format: 'A4' });
		const printMs = performance.now() - before;
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
		await context.close();
		return { entries, openMs, timelineMs, dossierMs, printMs, pages, searchMs: await searchMs(browser, url) };
	} finally {
		await browser.close();
	}
}

/** The median over a few words, of a letter typed to the results painted. */
async function searchMs(/** @type {import('@playwright/test').Browser} */ browser, /** @type {string} */ url) {
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.goto(new URL('/naslag/', url).href, { waitUntil: 'networkidle' });
	const field = page.getByRole('searchbox');
	await field.fill('blauwe');
	await page.waitForLoadState('networkidle');
	const protocol = await page.context().newCDPSession(page);
	await protocol.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	const times = [];
	for (const word of ['blauwe plek', 'veilg thuis', 'melden', 'gesprek ouders', 'twijfel', 'onrustig']) {
		await field.fill(word.slice(0, -1));
		await page.waitForTimeout(400);
		times.push(await painted(page, () => field.press(word.at(-1) === ' ' ? 'Space' : (word.at(-1) ?? ''))));
	}
	await page.close();
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** From the next input event to the first frame after the page changed for it. */
async function painted(/** @type {import('@playwright/test').Page} */ page, /** @type {() => Promise<void>} */ act) {
	const time = page.evaluate(
		() =>
			new Promise((/** @type {(ms: number) => void} */ resolve) => {
				addEventListener(
					'input',
					() => {
						const from = performance.now();
						// A letter that changes no result changes nothing on the page: the search is over then too.
						requestIdleCallback(() => resolve(performance.now() - from), { timeout: 2_000 });
						new MutationObserver((_, seen) => {
							seen.disconnect();
							requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
						}).observe(document.body, { subtree: true, childList: true, characterData: true });
					},
					{ once: true, capture: true }
				);
			})
	);
	await act();
	return time;
}

/** From the click to the frame after `selector` stands there. */
async function timed(
	/** @type {import('@playwright/test').Page} */ page,
	/** @type {string} */ selector,
	/** @type {() => Promise<void>} */ act
) {
	const time = page.evaluate(
		(selector) =>
			new Promise((/** @type {(ms: number) => void} */ resolve) => {
				let from = 0;
				addEventListener('click', () => (from = performance.now()), { once: true, capture: true });
				new MutationObserver((_, seen) => {
					if (!document.querySelector(selector)) return;
					seen.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
				}).observe(document.body, { subtree: true, childList: true, attributes: true });
			}),
		selector
	);
	await act();
	return time;
}

/** @param {SituationCost} cost */
export function printSituation({ entries, openMs, timelineMs, dossierMs, printMs, pages, searchMs }) {
	console.log(
		`\na situation of ${entries} entries: opened ${openMs.toFixed(0)} ms, timeline ${timelineMs.toFixed(0)} ms`
	);
	console.log(`  dossier ${dossierMs.toFixed(0)} ms, printed ${printMs.toFixed(0)} ms (${pages} pages)`);
	console.log(`  a search in the reference, processor six times slower: ${searchMs.toFixed(0)} ms`);
}

if (fileURLToPath(import.meta.url) === process.argv[1]) {
	if (!buildWhenNeeded()) throw new Error('The app could not be built; see above.');
	const server = await serve({ port: 0 });
	try {
		printSituation(await benchSituation(server.url));
	} finally {
		await server.stop();
	}
}
