import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';
import { findChromium } from './find-chromium.mjs';
import { program, runStep } from './run-step.mjs';

// `npm test`: everything, in the order in which a fault is cheapest to find. Later parts run also when earlier ones fail.
const chromium = findChromium();
const reports = mkdtempSync(join(tmpdir(), 'zorgvuldig-reports-'));
const totals = { passed: 0, failed: 0 };

// Neither a check nor a build keeps two processors busy to its end: they fill each other's gaps.
const build = { name: 'build', ...program('vite/bin/vite.js', 'build', '--logLevel', 'warn') };
const checks = await check([build]);
for (const { ok } of checks) count(ok ? 1 : 0, ok ? 0 : 1);

// Files without a page share the modules of their worker: reading them anew for each of ninety files cost more than the tests
// in them. One after the other, because a worker that had a page before is not as it was.
for (const { project, options } of [
	{ project: 'node', options: ['--no-isolate'] },
	{ project: 'jsdom', options: [] }
]) {
	const output = ['--reporter=default', '--reporter=json', `--outputFile=${reports}/${project}.json`];
	const unit = await runStep(
		{ name: `vitest, ${project}`, ...program('vitest/vitest.mjs', 'run', '--project', project, ...options, ...output) },
		{ loud: true }
	);
	const report = read(`${project}.json`);
	countRunner(unit.ok, report?.numPassedTests, report?.numFailedTests);
}

if (checks.some(({ name, ok }) => name === build.name && ok)) {
	const browser = await runStep(
		{ name: 'playwright', ...program('@playwright/test/cli.js', 'test', '--reporter=list,json') },
		{ loud: true, env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` } }
	);
	const stats = read('browser.json')?.stats;
	countRunner(browser.ok, stats && stats.expected + stats.flaky, stats?.unexpected);

	const same = await runStep({
		name: 'two builds in different folders are equal',
		command: process.execPath,
		args: ['scripts/check-reproducible.mjs']
	});
	count(same.ok ? 1 : 0, same.ok ? 0 : 1);
}

rmSync(reports, { recursive: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function count(/** @type {number} */ passed, /** @type {number} */ failed) {
	totals.passed += passed;
	totals.failed += failed;
}

/** A runner that failed without a failing test (a file that does not load, no report) counts as one failure. */
function countRunner(/** @type {boolean} */ ok, passed = 0, failed = 0) {
	count(passed, ok ? failed : Math.max(1, failed));
}

function read(/** @type {string} */ name) {
	try {
		return JSON.parse(readFileSync(join(reports, name), 'utf8'));
	} catch {
		return undefined;
	}
}
