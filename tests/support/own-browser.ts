import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';

/** The disk of a device: a profile folder that outlives the browsers which are started on it. */
export class Profile {
	readonly folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-profile-'));

	/** The files in which one of the texts stands in clear, as UTF-8 or UTF-16. */
	filesWith(...texts: string[]): string[] {
		return this.#filesWith(texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]));
	}

	/** The files in which one of these rows of bytes stands. */
	filesWithBytes(...rows: (readonly number[])[]): string[] {
		return this.#filesWith(rows.map((row) => Buffer.from(row)));
	}

	#filesWith(needles: readonly Buffer[]): string[] {
		return readdirSync(this.folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((file) => {
				const bytes = readFileSync(file);
				return needles.some((needle) => bytes.includes(needle));
			});
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
	}
}

export interface OwnBrowser {
	readonly context: BrowserContext;
	/** SIGKILL to the browser and everything it started: nothing gets the chance to tidy up. */
	kill(): Promise<void>;
}

/** A browser as a process of our own, on a profile: Playwright's own ends in good order, and this one must be able not to. */
export async function startBrowser({ folder }: Profile): Promise<OwnBrowser> {
	const settings = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
	const child = spawn(
		findChromium(),
		[...settings, '--headless', '--lang=nl', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const killGroup = () => {
		try {
			process.kill(-child.pid!, 'SIGKILL');
		} catch {
			// It has ended already.
		}
	};
	process.once('exit', killGroup);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const endpoint = await new Promise<string>((resolve, reject) => {
		createInterface({ input: child.stderr }).on('line', (line) => {
			const [, address] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? [];
			if (address) resolve(address);
		});
		child.once('exit', (code) => reject(new Error(`The browser ended with ${code} before it listened`)));
	});
	const browser: Browser = await chromium.connectOverCDP(endpoint);
	const [context] = browser.contexts();
	if (!context) throw new Error('the browser has no context');
	return {
		context,
		async kill() {
			process.off('exit', killGroup);
			killGroup();
			await ended;
		}
	};
}
