/** What only a real browser can tell of the vault's format: another version's tab, and a process that is killed. */
import { readFileSync } from 'node:fs';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { bundlePage } from '../../scripts/bundle-page.mjs';
import { Profile, startBrowser, type OwnBrowser } from '../support/own-browser.ts';
import type { VaultPage } from '../support/vault-page.ts';

declare const vaultPage: VaultPage;

const test = base.extend<{ start: () => Promise<OwnBrowser> }, { script: string }>({
	script: [async ({}, use) => use(await bundlePage('tests/support/vault-page.ts')), { scope: 'worker' }],
	start: async ({}, use) => {
		const profile = new Profile();
		const started: OwnBrowser[] = [];
		await use(async () => {
			const browser = await startBrowser(profile);
			started.push(browser);
			return browser;
		});
		for (const browser of started) await browser.kill();
		profile.remove();
	}
});

async function pageWith(context: BrowserContext, script: string): Promise<Page> {
	const page = await context.newPage();
	await page.route('http://localhost/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' })
	);
	await page.goto('http://localhost/');
	await page.addScriptTag({ content: script, type: 'module' });
	await page.waitForFunction(() => 'vaultPage' in self);
	return page;
}

test('a vault of version 1 comes over, and a tab of the old application lets go of it', async ({ context, script }) => {
	const vector = JSON.parse(readFileSync('tests/vault/frozen/version-1.json', 'utf8'));
	const old = await pageWith(context, script);
	await old.evaluate(
		async (stores) => {
			const fromHex = (value: unknown): unknown => {
				if (Array.isArray(value)) return value.map(fromHex);
				if (typeof value !== 'object' || value === null) return value;
				const { hex } = value as { hex?: string };
				if (hex !== undefined) return Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16));
				return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromHex(inner)]));
			};
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('zorgvuldig', 1);
				request.onerror = () => reject(request.error);
				request.onupgradeneeded = () => {
					for (const store of ['keyring', 'tries', 'index', 'situation', 'edition']) {
						request.result.createObjectStore(store);
					}
				};
				request.onsuccess = () => resolve(request.result);
			});
			const tx = database.transaction(Object.keys(stores), 'readwrite');
			for (const [store, entries] of Object.entries(stores)) {
				for (const [key, value] of entries) tx.objectStore(store).put(fromHex(value), key);
			}
			await new Promise((resolve) => (tx.oncomplete = resolve));
			// As version 1 did.
			database.onversionchange = () => {
				database.close();
				document.title = 'let go';
			};
		},
		vector.stores as Record<string, [string, unknown][]>
	);

	const page = await pageWith(context, script);
	const found = await page.evaluate(
		async ({ passphrase, id }) => {
			const vault = await vaultPage.open();
			await vault.unlock(passphrase);
			const before = [vault.list(), await vault.read(id as never)];
			await vault.lock();
			await vault.unlock(passphrase);
			return { before, after: [vault.list(), await vault.read(id as never)], state: vault.state };
		},
		{ passphrase: vector.passphrase as string, id: vector.opens.id as string }
	);
	const { id, header, body } = vector.opens;
	expect(found.before).toEqual([[{ id, header, rev: 2, expiry: '2026-12-07', state: 'whole' }], body]);
	expect(found.after).toEqual(found.before);
	expect(found.state).toMatchObject({ kind: 'open', rebuilt: false });
	await expect(old).toHaveTitle('let go');
});

test('a change of the key that is killed at any moment is gone on with, and nothing is lost', async ({
	start,
	script
}) => {
	test.setTimeout(180_000);
	const first = await start();
	const page = await pageWith(first.context, script);
	// Six times what goes to the disk at once.
	const COUNT = 600;
	await page.evaluate(async (count) => {
		const vault = await vaultPage.open();
		await vault.create('zin nummer 0');
		const situations = Array.from({ length: count }, (_, at) => ({
			id: vaultPage.newSituationId(),
			rev: 1,
			expiry: null,
			header: { name: `s${at}` as never },
			body: { notes: [`notitie ${at}` as never] }
		}));
		await vault.importAll({ situations, editions: [], unreadable: 0 });
	}, COUNT);
	let browser = first;
	let running = page;
	for (const [round, part] of [0, 0.4, 0.8].entries()) {
		await running.evaluate(
			async ({ round, part }) => {
				const vault = await vaultPage.open();
				await vault.unlock(`zin nummer ${round}`);
				const secret = { kind: 'passphrase', passphrase: `zin nummer ${round}` } as const;
				await new Promise<void>((resolve) => {
					void vault.renewKey(secret, `zin nummer ${round + 1}`, (done, of) => {
						if (done >= part * of) resolve();
					});
				});
			},
			{ round, part }
		);
		await browser.kill();
		browser = await start();
		running = await pageWith(browser.context, script);
		const found = await running.evaluate(
			async ({ next }) => {
				const vault = await vaultPage.open();
				await vault.unlock(next);
				await vault.checked();
				const names: string[] = [];
				await vault.readEach((_, { notes }) => names.push(String(notes[0])));
				const wrong = vault.list().filter(({ state }) => state !== 'whole').length;
				await vault.close();
				return { names: names.sort(), wrong };
			},
			{ next: `zin nummer ${round + 1}` }
		);
		expect(found.wrong).toBe(0);
		expect(found.names).toEqual(Array.from({ length: COUNT }, (_, at) => `notitie ${at}`).sort());
	}
});
