import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

// Without the limit of 60 frames a second every step reads 17 or 33 ms.
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * One step: from the click on the button to the next screen painted, in the app and on a hand-written page of the same
 * screens without a framework, walk by walk in turn. Read the ratio; the milliseconds carry the load of the machine.
 *
 * @param {string} url of the served build
 * @returns {Promise<{steps: number, appMs: number, appP95Ms: number, limitMs: number, ratio: number}>}
 */
export async function benchSteps(url, rounds = 5) {
	const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
	/** @type {number[]} */ const app = [];
	/** @type {number[]} */ const limit = [];
	try {
		const walked = await capture(browser, url);
		for (let round = 0; round < rounds; round++) {
			app.push(...(await walk(browser, () => openApp(browser, url))));
			limit.push(...(await walk(browser, () => openLimit(browser, url, walked))));
		}
	} finally {
		await browser.close();
	}
	const [appMs, limitMs] = [at(app, 0.5), at(limit, 0.5)];
	return { steps: app.length, appMs, appP95Ms: at(app, 0.95), limitMs, ratio: appMs / limitMs };
}

/** The quantile of a list of times. */
const at = (/** @type {number[]} */ times, /** @type {number} */ part) =>
	times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0;

/** Answers by screen: the ordinary way to the fourth weighing question. Other screens are gone on from as they are. */
const ANSWERS = {
	gevaar: 'nee',
	'welke-route': 'thuis',
	aanleiding: 'gezien',
	'bijzondere-vorm': 'nee',
	letsel: 'nee',
	'gesprek-stop': 'ja',
	'zelf-verteld': 'nee',
	vermoeden: 'ja',
	onveiligheid: 'nee',
	'hulp-mogelijk': 'ja',
	'hulp-aanvaard': 'ja'
};

/** Runs in the page: times from the submit button's click to the frame after the new screen stands there. */
function timeSteps() {
	const times = /** @type {number[]} */ (self.stepTimes = []);
	let begun = 0;
	addEventListener('submit', () => (begun = performance.now()), true);
	new MutationObserver(() => {
		if (!begun) return;
		const from = begun;
		begun = 0;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => times.push(performance.now() - from);
			port2.postMessage(null);
		});
	}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-screen'], childList: true });
}

/** @param {import('@playwright/test').Browser} browser @param {() => Promise<import('@playwright/test').Page>} open */
async function walk(browser, open) {
	const page = await open();
	await page.evaluate(timeSteps);
	await step(page);
	const times = await page.evaluate(() => self.stepTimes);
	await page.context().close();
	return times;
}

/** Walks to the first outcome. `look` sees every screen before it is answered. */
async function step(/** @type {import('@playwright/test').Page} */ page, look = async () => {}) {
	for (let screen = await shown(page); screen;) {
		await look();
		const answer = ANSWERS[/** @type {keyof typeof ANSWERS} */ (screen)];
		const radio = page.locator('input[name=answer]');
		if (await radio.count()) {
			if (!answer) break;
			await page.locator(`input[name=answer][value="${answer}"]`).check();
		} else if (!(await fill(page))) break;
		await page.locator('main form button[type=submit]').first().click();
		const before = screen;
		await page.waitForFunction((old) => document.querySelector('main')?.dataset['screen'] !== old, before);
		screen = await shown(page);
	}
}

const shown = (/** @type {import('@playwright/test').Page} */ page) => page.locator('main').getAttribute('data-screen');

/** What a screen that asks no question needs before it can be left. False at the end of this walk. */
async function fill(/** @type {import('@playwright/test').Page} */ page) {
	const kind = await page.locator('main').getAttribute('data-kind');
	// The own estimate and what the norm says share one screen: the walk ends before it.
	if (kind === 'outcome') return false;
	if (kind === 'consult' || kind === 'talk' || kind === 'voice') {
		for (const group of await page.locator('main form[data-form=screen] fieldset').all())
			if (await group.locator('input[type=radio]').count()) await group.locator('input[type=radio]').first().check();
		for (const text of await page.locator('main form[data-form=screen] textarea').all()) await text.fill('verzonnen');
	}
	if (kind === 'skip') {
		await page.locator('main form input[type=checkbox]').first().check();
		await page.locator('main form textarea').first().fill('verzonnen');
	}
	return true;
}

async function openApp(/** @type {import('@playwright/test').Browser} */ browser, /** @type {string} */ url) {
	const page = await (await browser.newContext()).newPage();
	await page.goto(new URL('/nieuw/', url).href);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await page.locator('input[name=workplace][value=kinderopvang]').check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.locator('input[name=flow][value=kinderopvang-thuis]').check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.locator('main[data-screen=gevaar]').waitFor();
	return page;
}

/**
 * The same screens by hand: the app's own markup and styles, shown by one page that only replaces it, sets the title and
 * the address, and moves the focus. What is left of the difference is what the app's own way of working costs.
 */
async function openLimit(
	/** @type {import('@playwright/test').Browser} */ browser,
	/** @type {string} */ url,
	/** @type {Walked} */ { screens, css }
) {
	const page = await (await browser.newContext()).newPage();
	// Any page of the same origin, so that fonts and addresses work; everything of the app on it is replaced.
	await page.route('**/limit', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
	);
	await page.goto(new URL('/limit', url).href);
	await page.evaluate(
		({ screens, css }) => {
			document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
			const root = document.body.appendChild(document.createElement('div'));
			const show = (/** @type {number} */ index) => {
				root.innerHTML = screens[index] ?? '';
				const form = root.querySelector('form');
				if (form)
					form.onsubmit = (event) => {
						event.preventDefault();
						history.pushState(null, '', `?n=${index + 1}`);
						document.title = `Scherm ${index + 1}`;
						show(index + 1);
						root.querySelector('h1')?.focus({ preventScroll: true });
						scrollTo(0, 0);
					};
			};
			show(0);
		},
		{ screens, css }
	);
	return page;
}

/** @typedef {{screens: string[], css: string}} Walked */

/** @returns {Promise<Walked>} the markup of every screen of the walk, and every style rule */
async function capture(/** @type {import('@playwright/test').Browser} */ browser, /** @type {string} */ url) {
	/** @type {string[]} */ const screens = [];
	const page = await openApp(browser, url);
	await step(page, async () => {
		screens.push(await page.locator('.page').evaluate((part) => part.outerHTML));
	});
	const css = await page.evaluate(() =>
		[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n')
	);
	await page.context().close();
	return { screens, css };
}
