import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { buildWhenNeeded } from './build-when-needed.mjs';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

const FEW = 50;
const MANY = 500;
const TIMED = 100;

/** @typedef {{medianMs: number, p95Ms: number, presses: number, heapFewMiB: number, heapManyMiB: number}} StageCost */

/**
 * A session in two windows of the app as it ships: from a click on the presenter's screen to the frame in which the stage
 * shows it, and what the stage keeps in memory after few and after many presses. The milliseconds carry the load of the
 * machine.
 *
 * @param {string} url of the served build
 * @returns {Promise<StageCost>}
 */
export async function benchStage(url) {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc', '--disable-renderer-backgrounding']
	});
	try {
		const context = await browser.newContext({ serviceWorkers: 'block', locale: 'nl-NL' });
		const presenter = await context.newPage();
		await presenter.goto(new URL('/oefenen/bijeenkomst/', url).href);
		await presenter.getByRole('radio', { name: /90 minuten/ }).check();
		const cases = presenter.getByRole('combobox', { name: /^Oefencasus/ });
		await cases.nth(0).selectOption({ index: 1 });
		await cases.nth(1).selectOption({ index: 2 });
		await presenter.getByRole('button', { name: 'Open presentatorscherm' }).click();
		const next = presenter.getByRole('button', { name: 'Volgende', exact: true });
		await next.waitFor();
		const stage = await context.newPage();
		await stage.setViewportSize({ width: 1920, height: 1080 });
		await stage.goto(new URL('/podium/', url).href);
		await stage.locator('main[data-shown]').waitFor();
		// What is loaded once is loaded when somebody has time to read.
		await stage.waitForLoadState('networkidle');

		/** @type {number[]} */
		const times = [];
		for (let press = 0; press < TIMED; press++) times.push(await shownAfter(stage, () => next.click()));
		times.sort((a, b) => a - b);
		const medianMs = times[Math.floor(TIMED / 2)] ?? 0;
		const p95Ms = times[Math.floor(TIMED * 0.95)] ?? 0;
		await walk(stage, FEW);
		const heapFewMiB = await heap(stage);
		await walk(stage, MANY - FEW);
		return { medianMs, p95Ms, presses: MANY, heapFewMiB, heapManyMiB: await heap(stage) };
	} finally {
		await browser.close();
	}
}

/**
 * From a click in one window to the first frame after another has changed for it. Both clocks count from the same moment
 * of the device; a page's `event.timeStamp` is when the browser took the click in.
 */
async function shownAfter(
	/** @type {import('@playwright/test').Page} */ stage,
	/** @type {() => Promise<void>} */ click
) {
	const painted = stage.evaluate(
		() =>
			new Promise((/** @type {(epochMs: number) => void} */ resolve) => {
				new MutationObserver((_, seen) => {
					seen.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
				}).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
			})
	);
	const [presenter] = stage.context().pages();
	const clicked = presenter?.evaluate(
		() =>
			new Promise((/** @type {(epochMs: number) => void} */ resolve) => {
				const take = () => resolve(performance.timeOrigin + performance.now());
				addEventListener('click', take, { once: true, capture: true });
			})
	);
	await click();
	return (await painted) - ((await clicked) ?? 0);
}

/** So many presses of a clicker, forward and at the end back again, within the page. */
async function walk(/** @type {import('@playwright/test').Page} */ stage, /** @type {number} */ presses) {
	await stage.evaluate(async (presses) => {
		const place = () => JSON.stringify({ ...document.querySelector('main')?.dataset });
		let key = 'PageDown';
		for (let press = 0; press < presses; press++) {
			const before = place();
			dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
			await new Promise((done) => requestAnimationFrame(done));
			if (place() === before) key = key === 'PageDown' ? 'PageUp' : 'PageDown';
		}
	}, presses);
}

/** MiB in use after everything that can go has gone. */
async function heap(/** @type {import('@playwright/test').Page} */ stage) {
	const protocol = await stage.context().newCDPSession(stage);
	await protocol.send('HeapProfiler.collectGarbage');
	const { usedSize } = await protocol.send('Runtime.getHeapUsage');
	await protocol.detach();
	return usedSize / 1024 / 1024;
}

/** @param {StageCost} cost */
export function printStage({ medianMs, p95Ms, presses, heapFewMiB, heapManyMiB }) {
	console.log('\na session in two windows: a click on the presenter’s screen until the stage shows it');
	console.log(`  median ${medianMs.toFixed(1)} ms (p95 ${p95Ms.toFixed(1)})`);
	console.log(
		`  memory of the stage ${heapFewMiB.toFixed(2)} MiB after ${FEW} presses, ${heapManyMiB.toFixed(2)} after ${presses}`
	);
}

if (fileURLToPath(import.meta.url) === process.argv[1]) {
	if (!buildWhenNeeded()) throw new Error('The app could not be built; see above.');
	const server = await serve({ port: 0 });
	try {
		printStage(await benchStage(server.url));
	} finally {
		await server.stop();
	}
}
