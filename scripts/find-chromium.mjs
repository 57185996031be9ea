import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
		process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : []
	)
];

/**
 * The path of a Chromium for the browser tests: what CHROMIUM_PATH says, else one of this system, else Debian's package
 * (as root), else Playwright's own download. Installs when it must, with its progress on standard error. Throws with
 * what to do when there is none.
 */
export function findChromium() {
	const asked = process.env['CHROMIUM_PATH'];
	if (asked) {
		if (isExecutable(asked)) return asked;
		throw new Error(`CHROMIUM_PATH is ${asked}, which is not a program. Correct it, or leave it out.`);
	}
	const found = onSystem() ?? fromDebian() ?? fromPlaywright();
	if (found) return found;
	throw new Error('No Chromium was found or could be installed. Install one and name it in CHROMIUM_PATH.');
}

function onSystem() {
	const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin').filter(Boolean);
	const programs = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...programs, ...PLACES].find(isExecutable);
}

function fromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	run('apt-get', ['update']);
	run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']);
	return onSystem();
}

function fromPlaywright() {
	const path = chromium.executablePath();
	if (isExecutable(path)) return path;
	const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
	run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
	return isExecutable(path) ? path : undefined;
}

function run(/** @type {string} */ command, /** @type {string[]} */ args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	// Standard output is kept for the path alone.
	spawnSync(command, args, { stdio: ['ignore', 2, 2], env });
}

function isExecutable(/** @type {string} */ path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findChromium());
