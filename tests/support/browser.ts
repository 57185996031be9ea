import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { startServer, type Server } from './server.ts';

export { expect };

/** How many times slower than it is the processor is to be: `SLOWER=6 npx playwright test …` finds a test that needs luck. */
const SLOWER = Number(process.env['SLOWER'] ?? 1);

/** What went wrong in the browser during a test. Whatever is left at the end fails it. */
export class Problems {
	readonly found: string[] = [];
	readonly #expected: RegExp[] = [];

	report(problem: string): void {
		this.found.push(problem);
	}

	/** For a test that provokes something, such as a missing page. */
	expect(problem: RegExp): void {
		this.#expected.push(problem);
	}

	get unexpected(): string[] {
		return this.found.filter((problem) => !this.#expected.some((expected) => expected.test(problem)));
	}
}

interface Fixtures {
	/** Whether a passphrase costs what it costs people, or nothing (light-build.ts). */
	derivation: 'light' | 'real';
	/** The built app, served. A test may stop it: the next one gets another. */
	server: Server;
	/** Console errors, uncaught errors, policy violations, and requests that left the origin. */
	problems: Problems;
}

interface WorkerFixtures {
	/** What this worker serves at the moment, by folder. To start one takes longer than what many a test does with it. */
	servers: Map<string, Server>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	derivation: ['light', { option: true }],
	servers: [
		async ({}, use) => {
			const servers = new Map<string, Server>();
			await use(servers);
			for (const server of servers.values()) await server.stop();
		},
		{ scope: 'worker' }
	],
	server: async ({ derivation, servers }, use) => {
		const build = (derivation === 'light' ? process.env['LIGHT_BUILD'] : undefined) ?? 'build';
		const server = servers.get(build) ?? (await startServer({ build }));
		servers.set(build, server);
		await use({
			url: server.url,
			async stop() {
				servers.delete(build);
				await server.stop();
			}
		});
	},
	baseURL: async ({ server }, use) => use(server.url),
	problems: async ({}, use) => {
		const problems = new Problems();
		await use(problems);
		expect(problems.unexpected).toEqual([]);
	},
	context: async ({ context, problems, server }, use) => {
		await watch(context, problems, server.url);
		await use(context);
	},
	page: async ({ page, context }, use) => {
		if (SLOWER > 1) {
			const session = await context.newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		}
		await use(page);
	}
});

/** For what works without a network, or is about the service worker: the others have none. */
export const offlineTest = test.extend({ serviceWorkers: async ({}, use) => use('allow') });

/** Has everything that goes wrong in a context reported. For one that a test launched by itself; others are watched already. */
export async function watch(context: BrowserContext, problems: Problems, address: string): Promise<void> {
	const own = new URL(address).origin;
	// Requests of the service worker are seen here too.
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== own && protocol !== 'blob:') problems.report(`left the origin: ${request.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') problems.report(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => problems.report(`uncaught: ${error.error().message}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
		});
	});
}

/** Opens a page and waits until it answers to clicks: a click before hydration is lost. */
export async function open(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** Waits until the whole app is on the device. */
export async function keptOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
		});
	});
}
