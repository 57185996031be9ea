/** What Chromium's virtual authenticator cannot be made to do, and what is asked of a real one. See also tests/e2e/device-unlock.spec.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askDevice, canUseDevice, enrolDevice } from '#vault/device-unlock.ts';

interface Fake {
	create: (options: CredentialCreationOptions) => Promise<unknown>;
	get: (options: CredentialRequestOptions) => Promise<unknown>;
}

const WAY = { credential: new Uint8Array(16), salt: new Uint8Array(32) };
const answer = (results: unknown) => ({ rawId: new ArrayBuffer(16), getClientExtensionResults: () => results });
const secret = (byte: number, length = 32) =>
	answer({ prf: { results: { first: new Uint8Array(length).fill(byte) } } });
const refusal = (name: string) => Object.assign(new Error('https://school.example'), { name });

let device: Fake;
let capabilities: Record<string, boolean> | undefined;
beforeEach(() => {
	device = { create: async () => answer({ prf: { enabled: true } }), get: async () => secret(1) };
	capabilities = { 'extension:prf': true };
	vi.stubGlobal('navigator', {
		credentials: {
			create: (options: CredentialCreationOptions) => device.create(options),
			get: (options: CredentialRequestOptions) => device.get(options)
		}
	});
	vi.stubGlobal('location', { hostname: 'notities.example' });
	vi.stubGlobal('isSecureContext', true);
	vi.stubGlobal('PublicKeyCredential', {
		...{ isUserVerifyingPlatformAuthenticatorAvailable: async () => true },
		...{ getClientCapabilities: async () => capabilities }
	});
});
afterEach(() => vi.unstubAllGlobals());

describe('unlocking with the device is offered', () => {
	it('when the browser and the device may be able to', async () => {
		expect(await canUseDevice()).toBe(true);
	});

	it('when the browser cannot say what it can', async () => {
		vi.stubGlobal('PublicKeyCredential', { isUserVerifyingPlatformAuthenticatorAvailable: async () => true });
		expect(await canUseDevice()).toBe(true);
		capabilities = {};
		expect(await canUseDevice()).toBe(true);
	});

	it.each<[string, () => unknown]>([
		['the browser says that it cannot', () => (capabilities = { 'extension:prf': false })],
		['there is no WebAuthn', () => vi.stubGlobal('PublicKeyCredential', undefined)],
		['the page is not secure', () => vi.stubGlobal('isSecureContext', false)],
		['the address is a number', () => vi.stubGlobal('location', { hostname: '127.0.0.1' })],
		['the address is a number of the new kind', () => vi.stubGlobal('location', { hostname: '[::1]' })],
		[
			'asking fails',
			() =>
				vi.stubGlobal('PublicKeyCredential', {
					isUserVerifyingPlatformAuthenticatorAvailable: () => Promise.reject(new Error('no'))
				})
		]
	])('not when %s', async (_, change) => {
		change();
		expect(await canUseDevice()).toBe(false);
	});
});

describe('setting it up', () => {
	it('asks for what keeps people safe, and tells the device nothing', async () => {
		let asked: CredentialCreationOptions | undefined;
		device.create = async (options) => {
			asked = options;
			return answer({ prf: { enabled: true } });
		};
		await enrolDevice();
		const { rp, user, authenticatorSelection, attestation } = asked!.publicKey!;
		expect(rp).toEqual({ id: 'notities.example', name: 'Notities' });
		expect(user).toMatchObject({ name: 'Notities', displayName: 'Notities' });
		expect(authenticatorSelection).toEqual({
			...{ authenticatorAttachment: 'platform', residentKey: 'discouraged', userVerification: 'required' }
		});
		expect(attestation).toBe('none');
	});

	it('gives the secret only when the device gives the same one twice', async () => {
		expect((await enrolDevice()).output).toEqual(new Uint8Array(32).fill(1));
		let times = 0;
		device.get = async () => secret(++times);
		await expect(enrolDevice()).rejects.toMatchObject({ name: 'DeviceUnavailableError' });
	});

	it.each([
		['has no prf', { prf: { enabled: false } }],
		['does not know what that is', {}]
	])('is refused where the device %s', async (_, results) => {
		device.create = async () => answer(results);
		await expect(enrolDevice()).rejects.toMatchObject({ name: 'DeviceUnavailableError' });
	});
});

describe('asking it', () => {
	it.each([
		['too short', secret(1, 16)],
		['too long', secret(1, 64)],
		['not there', answer({})],
		['nothing', null]
	])('is refused when the secret is %s', async (_, given) => {
		device.get = async () => given;
		await expect(askDevice(WAY)).rejects.toMatchObject({ name: 'DeviceUnavailableError' });
	});

	it.each([
		['NotAllowedError', 'DeviceRefusedError'],
		['AbortError', 'DeviceRefusedError'],
		['SecurityError', 'DeviceUnavailableError'],
		['NotSupportedError', 'DeviceUnavailableError']
	])('that ends in %s ends in %s, without what the browser said', async (given, name) => {
		device.get = () => Promise.reject(refusal(given));
		const error = await askDevice(WAY).catch((cause: Error) => cause);
		expect(error).toMatchObject({ name });
		expect(String((error as Error).message)).not.toContain('school');
	});

	it('asks that the person shows who they are', async () => {
		let asked: CredentialRequestOptions | undefined;
		device.get = async (options) => {
			asked = options;
			return secret(1);
		};
		await askDevice(WAY);
		expect(asked!.publicKey).toMatchObject({ rpId: 'notities.example', userVerification: 'required' });
		expect(asked!.publicKey!.extensions).toEqual({ prf: { eval: { first: WAY.salt } } });
	});
});
