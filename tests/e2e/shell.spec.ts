import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, keptOffline, offlineTest as test, open } from '../support/browser.ts';
import { startServer } from '../support/server.ts';

/** A copy of the build that counts as a newer edition: other worker, other pages. */
function newerBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-newer-'));
	cpSync('build', folder, { recursive: true });
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, file);
		if (/\.(?:br|gz)$/.test(file)) rmSync(path);
		else if (/^service-worker\.js$|version\.json$/.test(file)) {
			writeFileSync(path, readFileSync(path, 'utf8').replaceAll(version, 'newer-edition'));
		} else if (file.endsWith('.html')) {
			writeFileSync(path, readFileSync(path, 'utf8').replace('<body', '<body data-edition="newer"'));
		}
	}
	return folder;
}

const newer = 'body[data-edition="newer"]';

test('shows the start page, in Dutch, with nothing from elsewhere', async ({ page }) => {
	await open(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('works without a network after one visit', async ({ page, server }) => {
	await open(page);
	await keptOffline(page);
	await server.stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/?from=somewhere');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/not/a/page');
	expect(new URL(page.url()).pathname).toBe('/');
});

test('works below any path of a host, offline too', async ({ page, server }) => {
	await server.stop();
	const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-below-'));
	cpSync('build', folder, { recursive: true });
	cpSync('build', join(folder, 'some/where'), { recursive: true });
	const below = await startServer({ build: folder, port: Number(new URL(server.url).port) });
	try {
		await open(page, '/some/where/');
		await keptOffline(page);
		await below.stop();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.goto('/some/where/not/a/page');
		expect(new URL(page.url()).pathname).toBe('/some/where/');
	} finally {
		await below.stop();
		rmSync(folder, { recursive: true });
	}
});

test('can be installed: the manifest and its icons are there', async ({ page, request }) => {
	await open(page);
	const address = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
	const manifest = (await (await request.get(address)).json()) as Manifest;
	expect(manifest).toMatchObject({ name: 'Zorgvuldig', lang: 'nl', display: 'standalone' });
	expect(manifest.description).not.toMatch(/mishandel|geweld|kind/i);
	for (const icon of manifest.icons) {
		const response = await request.get(new URL(icon.src, address).href);
		expect(response.status(), icon.src).toBe(200);
		const png = await response.body();
		expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon.sizes);
	}
	expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable', 'monochrome']);
});

interface Manifest {
	description: string;
	icons: { src: string; sizes: string; purpose: string }[];
}

test('says that a page does not exist', async ({ page, problems }) => {
	problems.expect(/console: Failed to load resource.*404/);
	const response = await page.goto('/bestaat-niet/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading')).toHaveText('Deze pagina bestaat niet');
});

test('serves what production hosts have to serve', async ({ request, server }) => {
	const page = await request.get('/');
	expect(page.headers()).toMatchObject({
		'cache-control': 'no-cache',
		'content-encoding': 'br',
		'cross-origin-opener-policy': 'same-origin',
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff'
	});
	expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(page.headers()['content-security-policy']).not.toContain('script-src');

	const [bundle] = /_app\/immutable\/bundle[^"]+\.js/.exec(await page.text()) ?? [];
	expect((await request.get(`/${bundle}`)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');

	const worker = await request.get('/service-worker.js');
	expect(worker.headers()['cache-control']).toBe('no-cache');
	expect(worker.headers()['content-security-policy']).toContain("default-src 'none'");

	const etag = page.headers()['etag'] ?? '';
	expect((await request.get('/', { headers: { 'if-none-match': etag } })).status()).toBe(304);
	expect((await request.get('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } })).headers()).toMatchObject({
		'content-encoding': 'gzip'
	});
	expect((await request.head('/')).status()).toBe(200);
	expect((await request.post('/')).status()).toBe(405);
	expect((await request.get(`${server.url}..%2f..%2fpackage.json`)).status()).toBe(404);
	expect((await request.get('/_headers')).status()).toBe(404);
});

test('the policy refuses other origins, text as code and text as HTML', async ({ page, context, problems }) => {
	problems.expect(/^(?:console|uncaught): /);
	const elsewhere = await startServer();
	try {
		await open(page);
		await keptOffline(page);
		const outcomes = await page.evaluate(async (address) => {
			const refused = async (act: () => unknown) => {
				// A browser's debugger, which runs this, may evaluate text; a timer of the page may not.
				await new Promise((resolve) => setTimeout(resolve));
				try {
					await act();
					return 'done';
				} catch (error) {
					return (error as Error).name;
				}
			};
			return [
				await refused(() => fetch(address, { mode: 'no-cors' })),
				await refused(() => (document.body.innerHTML = '<p>x</p>')),
				await refused(() => new Function('return 1')()),
				await refused(() => window.trustedTypes?.createPolicy('another', {})),
				await refused(() => new Worker('/service-worker.js'))
			];
		}, elsewhere.url);
		expect(outcomes).toEqual(['TypeError', 'TypeError', 'EvalError', 'TypeError', 'TypeError']);
		expect(problems.found.join()).toMatch(/policy: connect-src refused/);

		// A page's own policy does not bind its service worker: that takes the header.
		const [worker] = context.serviceWorkers();
		const outcome = worker?.evaluate(
			(address) =>
				fetch(address, { mode: 'no-cors' }).then(
					() => 'done',
					(error: Error) => error.name
				),
			elsewhere.url
		);
		expect(await outcome).toBe('TypeError');
	} finally {
		await elsewhere.stop();
	}
});

test('offers an update and does not take it', async ({ page, context, server }) => {
	await open(page);
	await keptOffline(page);
	const other = await context.newPage();
	await open(other);

	await server.stop();
	const folder = newerBuild();
	const second = await startServer({ build: folder, port: Number(new URL(server.url).port) });
	try {
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await expect(page.getByRole('button', { name: 'Werk bij' })).toBeVisible();
		await expect(other.getByRole('button', { name: 'Werk bij' })).toBeVisible();

		// Neither waiting nor reloading is consent.
		await page.reload();
		await expect(page.getByRole('button', { name: 'Werk bij' })).toBeVisible();
		await expect(page.locator(newer)).toHaveCount(0);

		await other.evaluate(() => void ((window as { untouched?: boolean }).untouched = true));
		await page.getByRole('button', { name: 'Werk bij' }).click();
		await expect(page.locator(newer)).toHaveCount(1);

		// The other tab is told, and not reloaded.
		await expect(other.getByText(/bijgewerkt in een ander tabblad/i)).toBeVisible();
		expect(await other.evaluate(() => (window as { untouched?: boolean }).untouched)).toBe(true);

		// Its next page comes in full: files of its own edition may be gone. A link to the page itself shows that.
		await other.evaluate(() => {
			const link = document.body.appendChild(document.createElement('a'));
			link.href = '?next';
			link.click();
		});
		await expect(other.locator(newer)).toHaveCount(1);
		expect(await other.evaluate(() => (window as { untouched?: boolean }).untouched)).toBeUndefined();

		await second.stop();
		await other.reload();
		await expect(other.locator(newer)).toHaveCount(1);
	} finally {
		await second.stop();
		rmSync(folder, { recursive: true });
	}
});

test('the first visit is never told about an update', async ({ page }) => {
	await open(page);
	await keptOffline(page);
	await expect(page.getByText(/ander tabblad|nieuwe versie/i)).toHaveCount(0);
});
