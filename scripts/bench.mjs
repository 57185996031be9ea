import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { benchSteps } from './bench-steps.mjs';
import { benchSituation, printSituation } from './bench-situation.mjs';
import { benchStage, printStage } from './bench-stage.mjs';
import { buildWhenNeeded } from './build-when-needed.mjs';
import { benchVault, printVault } from './bench-vault.mjs';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

// `npm run bench`: what the app costs. Bytes and requests are exact; they come from the browser, over our own server.
if (!buildWhenNeeded()) throw new Error('The app could not be built; see above.');
const server = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	const result = {
		firstLoad: await firstLoad('/'),
		offline: await offline(),
		steps: await benchSteps(server.url),
		verify: benchVerify(),
		situation: await benchSituation(server.url),
		stage: await benchStage(server.url),
		vault: await benchVault(),
		guard: benchGuard()
	};
	if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, '\t'));
	else print(result);
} finally {
	await browser.close();
	await server.stop();
}

/** What the guard finds in our own notes, and what a note costs. @returns {import('./bench-guard.ts').GuardCost} */
function benchGuard() {
	return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bench-guard.ts']).toString());
}

/** Proving flows of 10 to 10,000 questions, against a plain pass over the same states. @returns {VerifyCost[]} */
function benchVerify() {
	const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'scripts/bench-verify.ts']);
	return JSON.parse(output.toString());
}

/** @typedef {{requests: number, bytes: number}} Cost */
/** @typedef {import('./bench-verify.ts').VerifyCost} VerifyCost */

/**
 * What the first visit takes before it can be used: bodies as compressed on the wire. What the service worker fetches
 * afterwards is not in it.
 */
async function firstLoad(/** @type {string} */ address) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const protocol = await context.newCDPSession(page);
	await protocol.send('Network.enable');
	/** @type {Map<string, {kind: string, wire: number}>} */
	const requests = new Map();
	protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
		requests.set(requestId, { kind: kindOf(type, response.url), wire: -response.encodedDataLength });
	});
	protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = requests.get(requestId);
		// Both lengths count from the first byte of the headers, which depend on the host.
		if (request) request.wire += encodedDataLength;
	});
	await page.goto(new URL(address, server.url).href, { waitUntil: 'networkidle' });
	await context.close();

	/** @type {Record<string, Cost>} */
	const kinds = {};
	const total = { requests: 0, bytes: 0 };
	for (const { kind, wire } of requests.values()) {
		const cost = (kinds[kind] ??= { requests: 0, bytes: 0 });
		// The browser asks for these by itself, after the page: they hold nothing up.
		for (const sum of kind === 'icons and manifest' ? [cost] : [cost, total]) {
			sum.requests += 1;
			sum.bytes += wire;
		}
	}
	return { total, kinds };
}

function kindOf(/** @type {string} */ type, /** @type {string} */ url) {
	if (/\.(?:webmanifest|svg|png)$/.test(url)) return 'icons and manifest';
	if (type === 'Document') return 'markup';
	if (type === 'Script' || url.endsWith('.js')) return 'scripts';
	return type === 'Stylesheet' ? 'styles' : type === 'Font' ? 'font' : 'other';
}

/** What the service worker keeps, so that everything works without a network: itself, and all it puts in its cache. */
async function offline() {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(server.url);
	const addresses = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
		const requests = await Promise.all(caches.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});
	await context.close();
	const files = ['/service-worker.js', ...addresses].map((path) => wireSize(path));
	return { requests: files.length, bytes: files.reduce((sum, size) => sum + size, 0) };
}

function wireSize(/** @type {string} */ path) {
	const file = join('build', decodeURI(path), path.endsWith('/') ? 'index.html' : '');
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** @param {{firstLoad: {total: Cost, kinds: Record<string, Cost>}, offline: Cost, steps: Awaited<ReturnType<typeof benchSteps>>, verify: VerifyCost[], situation: import('./bench-situation.mjs').SituationCost, stage: import('./bench-stage.mjs').StageCost, vault: import('./bench-vault-page.ts').VaultCost[], guard: import('./bench-guard.ts').GuardCost}} result */
function print({ firstLoad, offline, steps, verify, situation, stage, vault, guard }) {
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8'));
	const rows = [
		['first load of the start page', firstLoad.total],
		...Object.entries(firstLoad.kinds).map(([kind, cost]) => [`  ${kind}`, cost]),
		['everything, to work offline', offline]
	];
	console.log(`Edition ${version}; compressed bytes on the wire, without headers\n`);
	for (const [name, { requests, bytes }] of /** @type {[string, Cost][]} */ (rows)) {
		console.log(
			`${name.padEnd(32)}${String(requests).padStart(4)} requests${(bytes / 1024).toFixed(1).padStart(9)} KiB`
		);
	}
	const { appMs, appP95Ms, limitMs, ratio } = steps;
	console.log(`\na step, click to painted, ${steps.steps} steps (the machine is shared: read the ratio)`);
	console.log(`  app ${appMs.toFixed(1)} ms (p95 ${appP95Ms.toFixed(1)}), hand-written ${limitMs.toFixed(1)} ms`);
	console.log(`  ratio ${ratio.toFixed(2)}`);
	console.log('\nproving a flow over all its paths, rules included, against a plain pass over the same states');
	for (const { questions, states, plainMs, verifyMs, ratio: times, keptMiB } of verify) {
		const kept = keptMiB === null ? '' : `, keeps ${Math.max(0, keptMiB).toFixed(1)} MiB`;
		const cost = `verify ${verifyMs.toFixed(1)} ms, plain ${plainMs.toFixed(1)} ms, ratio ${times.toFixed(2)}${kept}`;
		console.log(`  ${String(questions).padStart(6)} questions, ${String(states).padStart(6)} states: ${cost}`);
	}
	printSituation(situation);
	printStage(stage);
	printVault(vault);
	console.log('\nthe guard, on notes of our own (docs/guard.md)');
	for (const { name, notes, recall, precision, falseAlarms, leak, overmask } of guard.sets) {
		const shares = Object.entries({ recall, precision, 'false alarms': falseAlarms, leak, overmask });
		const figures = shares.map(([what, share]) => `${what} ${(share * 100).toFixed(1)} %`).join(', ');
		console.log(`  ${name.padEnd(26)}${String(notes).padStart(5)} notes: ${figures}`);
	}
	const { p50Ms, p95Ms, loadMs, lexiconBytes } = guard;
	console.log(`  a note of 400 characters ${p50Ms.toFixed(2)} ms (p95 ${p95Ms.toFixed(2)})`);
	console.log(`  lexicon ${(lexiconBytes / 1024).toFixed(1)} KiB, read in ${loadMs.toFixed(0)} ms`);
}
