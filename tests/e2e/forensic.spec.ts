import type { Page } from '@playwright/test';
import { expect, open } from '../support/browser.ts';
import { lock, unlock } from '../support/kept.ts';
import { ownBrowserTest as test } from '../support/own-browser-test.ts';
import { revision } from '../support/stored.ts';
import { Walker } from '../support/walker.ts';

/**
 * What a person types is nowhere on the disk in clear: not after a save, a lock, a crash, a print, a backup, a search, a
 * wipe. Every field gets a canary of its own, the process is killed, and every file of the profile is searched in UTF-8
 * and UTF-16. Ordinary words, so that the guard has nothing to ask.
 */
const CANARY = 'gele kanarie onder groene beuk';
const CONTROL = 'bonte specht in klare tekst';

/** Types it in every field of the page that takes text. @returns in how many */
async function typeEverywhere(page: Page): Promise<number> {
	let count = 0;
	const fields = page.locator('main').locator('textarea, input:not([type]), input[type=text], input[type=search]');
	for (const field of await fields.all()) {
		if (!(await field.isVisible()) || !(await field.isEnabled())) continue;
		await field.fill(CANARY);
		count += 1;
	}
	return count;
}

/** Keys that the page makes or reads in clear, so that the disk can be searched for them as well. */
async function listenForKeys(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen: number[][] = [];
		Object.assign(globalThis, { seenKeys: seen });
		const subtle = SubtleCrypto.prototype;
		const { generateKey, importKey } = subtle;
		const note = (bytes: ArrayBuffer) => bytes.byteLength === 32 && seen.push([...new Uint8Array(bytes)]);
		subtle.generateKey = async function (this: SubtleCrypto, ...given: unknown[]) {
			const key = await Reflect.apply(generateKey, this, given);
			if (key instanceof CryptoKey && key.extractable) note(await this.exportKey('raw', key));
			return key;
		} as never;
		subtle.importKey = function (this: SubtleCrypto, ...given: unknown[]) {
			const [format, bytes] = given;
			if (format === 'raw' && ArrayBuffer.isView(bytes))
				note(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).slice().buffer);
			return Reflect.apply(importKey, this, given);
		} as never;
	});
}

const keysSeen = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { seenKeys: number[][] }).seenKeys.map((key) => [...key]));

/** What the search must find, or it proves nothing: the same kind of store, written in clear. */
async function writeControl(page: Page): Promise<void> {
	await page.evaluate(
		(text) =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('control');
				request.onupgradeneeded = () => request.result.createObjectStore('clear').put(text, 'only');
				request.onsuccess = () => resolve();
			}),
		CONTROL
	);
}

test('a canary in every field is nowhere on the disk, whatever is done with it', async ({ start, profile, server }) => {
	test.setTimeout(300_000);
	const first = await start();
	const page = await first.context.newPage();
	await listenForKeys(page);
	const walker = new Walker(page);
	await walker.start({ keep: 'vault', from: server.url });
	const secrets = [walker.passphrase, walker.recoveryCode];
	expect(secrets.every((secret) => secret.length > 12)).toBe(true);
	const kinds = new Set<string>();
	const keys = await keysSeen(page);
	expect(keys.length).toBeGreaterThan(1);

	// Every screen of a walk that departs from the norm and skips a step.
	let typed = 0;
	await walker.walk(
		{ 'gesprek-stop': 'ja', vermoeden: 'ja', onveiligheid: 'structureel', 'besluit-melden': 'niet-melden' },
		{
			onFilled: async ({ kind }) => {
				const here = await typeEverywhere(page);
				if (here > 0) kinds.add(kind);
				typed += here;
			}
		}
	);
	expect([...kinds].sort()).toEqual(
		expect.arrayContaining(['agreement', 'consult', 'departure', 'notes', 'prompts', 'question', 'skip', 'voice'])
	);
	let before = -1;
	await expect.poll(async () => [before, (before = await revision(page))].every((rev) => rev === before)).toBe(true);

	// In a search, in a backup, on paper.
	await open(page, new URL('/situaties/', server.url).href);
	await unlock(page, walker.passphrase);
	await new Walker(page).start({ keep: 'vault' });
	await open(page, new URL('/situaties/', server.url).href);
	await unlock(page, walker.passphrase);
	// With more than one there is something to search.
	await expect(page.locator('main button.open')).toHaveCount(2);
	expect(await typeEverywhere(page)).toBeGreaterThan(0);
	await expect(page.locator('main button.open')).toHaveCount(1);
	await page.locator('main button.open').click();
	await lock(page);
	await open(page, new URL('/dossier/', server.url).href);
	await unlock(page, walker.passphrase);
	await expect(page.getByText(CANARY).first()).toBeVisible();
	await page.pdf();

	// On the other pages that show it.
	for (const address of ['/melding/', '/overzicht/']) {
		await lock(page);
		await open(page, new URL(address, server.url).href);
		await unlock(page, walker.passphrase);
	}

	// Away and back, and the control.
	await page.goto(new URL('/robots.txt', server.url).href);
	await page.goBack();
	await writeControl(page);
	await expect.poll(() => profile.filesWith(CONTROL)).not.toEqual([]);
	await first.kill();
	expect(profile.filesWith(CANARY, ...secrets)).toEqual([]);
	expect(profile.filesWithBytes(...keys)).toEqual([]);

	// Crash while typing a secret and a search, then everything wiped.
	const second = await start();
	const again = await second.context.newPage();
	await open(again, new URL('/situaties/', server.url).href);
	await again.getByLabel('Je wachtzin').fill(`${CANARY} als wachtzin`);
	await second.kill();
	expect(profile.filesWith(CANARY, ...secrets)).toEqual([]);

	const third = await start();
	const last = await third.context.newPage();
	await open(last, new URL('/opslag/', server.url).href);
	await last.getByRole('button', { name: 'Wis alle notities van dit apparaat' }).click();
	await last.getByRole('button', { name: 'Wis alles voorgoed' }).click();
	await expect(last.getByRole('heading', { level: 1 })).toHaveText('Alle notities zijn van dit apparaat gewist.');
	await third.kill();
	expect(profile.filesWith(CANARY, ...secrets)).toEqual([]);
	expect(typed).toBeGreaterThan(10);
});
