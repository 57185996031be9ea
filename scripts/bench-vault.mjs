import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { bundlePage } from './bundle-page.mjs';
import { findChromium } from './find-chromium.mjs';

/** @typedef {import('./bench-vault-page.ts').VaultCost} VaultCost */

/**
 * The vault with many situations, beside plain idb records of the same, on the disk of a real Chromium. Read the ratios:
 * the milliseconds carry the load of the machine.
 *
 * @returns {Promise<VaultCost[]>}
 */
export async function benchVault(sizes = [100, 10_000]) {
	const script = await bundlePage('scripts/bench-vault-page.ts');
	const profile = mkdtempSync(join(tmpdir(), 'bench-vault-'));
	// A profile of its own, because a private window keeps IndexedDB in memory.
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await context.newPage();
		await page.route('http://localhost/**', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' })
		);
		await page.goto('http://localhost/');
		await page.addScriptTag({ content: script, type: 'module' });
		await page.waitForFunction(() => 'benchVault' in self);
		/** @type {VaultCost[]} */ const costs = [];
		for (const size of sizes) {
			costs.push(
				await page.evaluate(
					(size) =>
						/** @type {{benchVault(size: number): Promise<VaultCost>}} */ (/** @type {unknown} */ (self)).benchVault(
							size
						),
					size
				)
			);
		}
		return costs;
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** @param {VaultCost[]} costs */
export function printVault(costs) {
	console.log('\nthe vault beside plain idb records (strict), median (p95)');
	for (const cost of costs) {
		console.log(`  ${cost.situations} situations`);
		const rows = /** @type {const} */ ([
			['list after the key is derived', cost.list],
			['open one', cost.open],
			['save one', cost.save],
			['search all, first after unlock', cost.firstSearch],
			['search all, later', cost.search]
		]);
		for (const [name, { vaultMs, vaultP95Ms, plainMs, plainP95Ms }] of rows) {
			const ratio = (vaultMs / plainMs).toFixed(2);
			const times = [vaultMs, vaultP95Ms, plainMs, plainP95Ms].map((ms) => ms.toFixed(1));
			console.log(`    ${name.padEnd(32)}${times[0]} (${times[1]}) ms, plain ${times[2]} (${times[3]}) ms, ${ratio}x`);
		}
		const { checkMs, checkLongestMs, exportMs, purgeMs, renewKeyMs } = cost;
		console.log(
			`    all looked at ${checkMs.toFixed(0)} ms (longest pause ${checkLongestMs.toFixed(0)}), export ${exportMs.toFixed(0)}, ` +
				`purge while locked ${purgeMs.toFixed(0)}, new key ${renewKeyMs.toFixed(0)}`
		);
	}
}

if (fileURLToPath(import.meta.url) === process.argv[1]) printVault(await benchVault());
