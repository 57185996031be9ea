/**
 * Unlocking with the device itself (Windows Hello, Touch ID, the screen lock of a tablet): WebAuthn's `prf` extension
 * gives 32 bytes that never leave the authenticator but to this origin, after the person has shown who they are. Nothing
 * is sent anywhere: there is no server that looks at the answer, only the secret is used (docs/decisions/0021).
 *
 * A way in besides another, never alone: a device breaks, and a passkey can be deleted. It may also be copied to the
 * person's cloud account. Source: Web Authentication Level 3, 10.1.4 (prf).
 */
import { randomBytes, type Bytes } from '#vault/bytes.ts';
import type { DeviceWay } from '#vault/contract.ts';
import { nameOf } from '#vault/errors.ts';

/** This device, browser or address has no such way in, or its answer cannot be relied on. Nothing was changed. */
export class DeviceUnavailableError extends Error {
	override readonly name = 'DeviceUnavailableError';
}

/** The person called it off, was not recognised, or took too long. They can try again. */
export class DeviceRefusedError extends Error {
	override readonly name = 'DeviceRefusedError';
}

const CHALLENGE_BYTES = 32;
const SALT_BYTES = 32;
const OUTPUT_BYTES = 32;
const TIMEOUT_MS = 120_000;
/** Shown by the system beside the lock of the device: it says nothing about the work. */
const NEUTRAL_NAME = 'Notities';
/** ES256 and RS256: every platform authenticator has one of them. The signature itself is not used. */
const ALGORITHMS = [-7, -257];
/** A passkey belongs to a name, never to a number such as 127.0.0.1 or [::1]. */
const IP_ADDRESS = /^(?:[\d.]+|\[.*\])$/;

/**
 * Whether it is worth offering. A `true` is no promise: whether this authenticator really gives the secret is known after
 * `enrolDevice`, since the browser can only speak for itself.
 */
export async function canUseDevice(): Promise<boolean> {
	const known = globalThis.PublicKeyCredential;
	if (known === undefined || !globalThis.isSecureContext || navigator.credentials === undefined) return false;
	if (IP_ADDRESS.test(location.hostname)) return false;
	try {
		// Browsers from before `getClientCapabilities` may have prf all the same.
		const capabilities = await known.getClientCapabilities?.();
		if (capabilities?.['extension:prf'] === false) return false;
		return await known.isUserVerifyingPlatformAuthenticatorAvailable();
	} catch {
		return false;
	}
}

/**
 * Makes a passkey on this device and asks it for its secret twice: one that differs from time to time would lock people
 * out. The person shows three times who they are.
 *
 * @returns the way, to be kept with the vault, and the 32 bytes that it gives
 * @throws DeviceUnavailableError, DeviceRefusedError; a passkey that is of no use then stays behind on the device, where
 * only the person can delete it
 */
export async function enrolDevice(): Promise<{ way: DeviceWay; output: Bytes }> {
	const salt = randomBytes(SALT_BYTES);
	const made = await asked(() =>
		navigator.credentials.create({
			publicKey: {
				rp: { id: location.hostname, name: NEUTRAL_NAME },
				user: { id: randomBytes(16), name: NEUTRAL_NAME, displayName: NEUTRAL_NAME },
				challenge: randomBytes(CHALLENGE_BYTES),
				pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
				authenticatorSelection: {
					authenticatorAttachment: 'platform',
					residentKey: 'discouraged',
					userVerification: 'required'
				},
				attestation: 'none',
				timeout: TIMEOUT_MS,
				extensions: { prf: {} }
			}
		})
	);
	if (made.getClientExtensionResults().prf?.enabled !== true) {
		throw new DeviceUnavailableError('the authenticator has no prf');
	}
	const way: DeviceWay = { credential: new Uint8Array(made.rawId), salt };
	const output = await askDevice(way);
	const again = await askDevice(way);
	if (!output.every((byte, at) => byte === again[at])) {
		throw new DeviceUnavailableError('the authenticator gave two different secrets');
	}
	again.fill(0);
	return { way, output };
}

/**
 * The 32 bytes of a way in that was made on this device before.
 *
 * @throws DeviceUnavailableError, DeviceRefusedError. A browser does not tell a passkey that is gone from a person who
 * called it off: both are refused.
 */
export async function askDevice({ credential, salt }: DeviceWay): Promise<Bytes> {
	const given = await asked(() =>
		navigator.credentials.get({
			publicKey: {
				rpId: location.hostname,
				challenge: randomBytes(CHALLENGE_BYTES),
				allowCredentials: [{ type: 'public-key', id: credential, transports: ['internal'] }],
				userVerification: 'required',
				timeout: TIMEOUT_MS,
				extensions: { prf: { eval: { first: salt } } }
			}
		})
	);
	const first = given.getClientExtensionResults().prf?.results?.first;
	const output = first === undefined ? new Uint8Array(0) : bytesOf(first);
	if (output.length !== OUTPUT_BYTES) throw new DeviceUnavailableError('the authenticator gave no secret');
	return output;
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
	let answer: Credential | null;
	try {
		answer = await ask();
	} catch (cause) {
		// Not: the cause itself. It may quote the address.
		if (nameOf(cause) === 'NotAllowedError' || nameOf(cause) === 'AbortError') {
			throw new DeviceRefusedError('the device was not asked to the end');
		}
		throw new DeviceUnavailableError(`the device cannot do it (${nameOf(cause)})`);
	}
	if (answer === null) throw new DeviceUnavailableError('the device gave no answer');
	return answer as PublicKeyCredential;
}

function bytesOf(source: BufferSource): Bytes {
	const view = ArrayBuffer.isView(source) ? source : new Uint8Array(source);
	return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice() as Bytes;
}
