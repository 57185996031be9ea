/**
 * Unlocking with the device, against Chromium's own virtual authenticator: on a bare page with the module alone, at a name,
 * since a passkey cannot belong to 127.0.0.1. What the app does with it is in storage.spec.ts.
 */
import { expect, test as base, type CDPSession, type JSHandle, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { DeviceWay } from '#vault/contract.ts';
import type * as DeviceUnlock from '#vault/device-unlock.ts';

declare global {
	interface Window {
		device: typeof DeviceUnlock;
	}
}

const ADDRESS = 'http://localhost:4999/';

interface Fixtures {
	/** The module in the browser's language. */
	script: string;
	authenticators: Authenticators;
}

class Authenticators {
	readonly #session: CDPSession;

	constructor(session: CDPSession) {
		this.#session = session;
	}

	/** A device whose owner is at hand and is recognised, unless said otherwise. */
	async add(options: { hasPrf?: boolean; isUserVerified?: boolean } = {}): Promise<string> {
		const { authenticatorId } = await this.#session.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true },
				...{ hasUserVerification: true, automaticPresenceSimulation: true, isUserVerified: true, hasPrf: true },
				...options
			}
		});
		return authenticatorId;
	}

	async recognise(authenticatorId: string, isUserVerified: boolean): Promise<void> {
		await this.#session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
	}

	async forgetAll(authenticatorId: string): Promise<void> {
		await this.#session.send('WebAuthn.clearCredentials', { authenticatorId });
	}
}

let built: Promise<string> | undefined;
async function buildScript(): Promise<string> {
	const entry = new URL('../../src/vault/device-unlock.ts', import.meta.url).pathname;
	const options = { write: false, lib: { entry, formats: ['es' as const], fileName: 'device' } };
	const made = await build({ configFile: false, logLevel: 'error', build: options });
	const [output] = [made].flat() as Rolldown.RolldownOutput[];
	return output!.output[0].code;
}

const test = base.extend<Fixtures>({
	script: async ({}, use) => use(await (built ??= buildScript())),
	page: async ({ page, script }, use) => {
		const html = '<!doctype html><title>Test</title><script type="module" src="/test.js"></script>';
		await page.route(ADDRESS, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
		await page.route(`${ADDRESS}device.js`, (route) => route.fulfill({ body: script, contentType: 'text/javascript' }));
		const test = "import * as device from './device.js'; window.device = device;";
		await page.route(`${ADDRESS}test.js`, (route) => route.fulfill({ body: test, contentType: 'text/javascript' }));
		await page.goto(ADDRESS);
		await page.waitForFunction(() => window.device !== undefined);
		await use(page);
	},
	authenticators: async ({ page }, use) => {
		const session = await page.context().newCDPSession(page);
		await session.send('WebAuthn.enable');
		await use(new Authenticators(session));
	}
});

test('a device gives the same 32 bytes each time, and others for another salt', async ({ page, authenticators }) => {
	await authenticators.add();
	const seen = await page.evaluate(async () => {
		const { askDevice, canUseDevice, enrolDevice } = window.device;
		const offered = await canUseDevice();
		const { way, output } = await enrolDevice();
		const again = await askDevice(way);
		const other = await askDevice({ ...way, salt: new Uint8Array(32) });
		return { offered, salt: way.salt.length, outputs: [output, again, other].map((bytes) => Array.from(bytes)) };
	});
	const [output, again, other] = seen.outputs;
	expect(seen).toMatchObject({ offered: true, salt: 32 });
	expect(output).toHaveLength(32);
	expect(new Set(output).size).toBeGreaterThan(1);
	expect(again).toEqual(output);
	expect(other).toHaveLength(32);
	expect(other).not.toEqual(output);
});

test('every way in that is made has its own secret', async ({ page, authenticators }) => {
	await authenticators.add();
	const [first, second] = await page.evaluate(async () => {
		const { enrolDevice } = window.device;
		return [Array.from((await enrolDevice()).output), Array.from((await enrolDevice()).output)];
	});
	expect(first).not.toEqual(second);
});

/** The name of the error that setting up, or asking, ends in. */
const enrolFailure = (page: Page) =>
	page.evaluate(() =>
		window.device.enrolDevice().then(
			() => 'none',
			(cause: Error) => cause.name
		)
	);
const askFailure = (way: JSHandle<DeviceWay>) =>
	way.evaluate((known) =>
		window.device.askDevice(known).then(
			() => 'none',
			(cause: Error) => cause.name
		)
	);
const anEnrolledWay = (page: Page) => page.evaluateHandle(async () => (await window.device.enrolDevice()).way);

test('a device without the secret is refused when it is set up', async ({ page, authenticators }) => {
	await authenticators.add({ hasPrf: false });
	expect(await enrolFailure(page)).toBe('DeviceUnavailableError');
});

test('somebody who is not recognised gets nothing', async ({ page, authenticators }) => {
	const id = await authenticators.add();
	const way = await anEnrolledWay(page);
	await authenticators.recognise(id, false);
	expect(await askFailure(way)).toBe('DeviceRefusedError');
	expect(await enrolFailure(page)).toBe('DeviceRefusedError');
});

test('a passkey that was deleted is refused, and it is not told that it is gone', async ({ page, authenticators }) => {
	const id = await authenticators.add();
	const way = await anEnrolledWay(page);
	await authenticators.forgetAll(id);
	expect(await askFailure(way)).toBe('DeviceRefusedError');
});

test('where there is no such device, it is not offered', async ({ page, authenticators }) => {
	expect(authenticators).toBeDefined();
	expect(await page.evaluate(() => window.device.canUseDevice())).toBe(false);
});
