/**
 * From a passphrase to 32 bytes, slowly: Argon2id (RFC 9106). The cost is what stands between a stolen disk and the
 * notes, so it is stored with the slot, bound to it, and bounded before any work (docs/decisions/0006).
 */
import type { Bytes } from '#vault/bytes.ts';
import { DerivationFailedError, KdfParametersError } from '#vault/errors.ts';

export interface KdfParameters {
	readonly name: 'argon2id';
	readonly memoryKiB: number;
	readonly passes: number;
	readonly lanes: number;
}

/**
 * Derives 32 bytes from a secret (passphrase in NFKC, as UTF-8) and a salt of 16 bytes.
 * Rejects with DerivationFailedError when the device cannot do it.
 */
export type DeriveKey = (secret: Bytes, salt: Bytes, parameters: KdfParameters) => Promise<Bytes>;

/** 64 MiB and three passes: the second choice of RFC 9106 (section 4) with one lane, since a page has one thread. */
export const DEFAULT_PARAMETERS: KdfParameters = { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 };

/** The floor: OWASP's minimum (Password Storage Cheat Sheet, read 2026-11-21). For devices that are too slow. */
export const LIGHTEST_PARAMETERS: KdfParameters = { name: 'argon2id', memoryKiB: 19_456, passes: 2, lanes: 1 };

/** A new vault takes the lightest parameters when the default ones took longer than this. */
export const TOO_SLOW_MS = 4_000;

const MAX_MEMORY_KIB = 1_048_576;
const MAX_PASSES = 20;
const MAX_LANES = 4;

/**
 * Parameters that may be used, from whatever storage gave.
 *
 * @throws KdfParametersError below the floor (somebody made guessing cheap) or above 1 GiB, 20 passes or 4 lanes
 * (somebody made this device hang)
 */
export function boundedParameters(stored: unknown): KdfParameters {
	const { name, memoryKiB, passes, lanes } = Object(stored) as Partial<Record<keyof KdfParameters, unknown>>;
	if (
		name !== 'argon2id' ||
		!isWithin(memoryKiB, LIGHTEST_PARAMETERS.memoryKiB, MAX_MEMORY_KIB) ||
		!isWithin(passes, LIGHTEST_PARAMETERS.passes, MAX_PASSES) ||
		!isWithin(lanes, 1, MAX_LANES)
	) {
		throw new KdfParametersError('the stored cost of the key derivation is out of bounds');
	}
	return { name, memoryKiB, passes, lanes };
}

function isWithin(value: unknown, least: number, most: number): value is number {
	return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** How much a derivation costs beside another one, on the same device. */
export function workOf({ memoryKiB, passes }: KdfParameters): number {
	return memoryKiB * passes;
}

/** Whether `heavier` asks more and nothing less. */
export function isLighter(lighter: KdfParameters, heavier: KdfParameters): boolean {
	const isNoLess = heavier.memoryKiB >= lighter.memoryKiB && heavier.passes >= lighter.passes;
	return isNoLess && workOf(heavier) > workOf(lighter);
}

/** In this thread, which stands still meanwhile. For Node and tests. */
export const deriveHere: DeriveKey = async (secret, salt, parameters) => {
	const { argon2idBytes } = await import('#vault/argon2id.ts');
	return argon2idBytes(secret, salt, parameters);
};

export interface DerivationRequest {
	readonly secret: Bytes;
	readonly salt: Bytes;
	readonly parameters: KdfParameters;
}

export type DerivationReply = { readonly kind: 'derived'; readonly bytes: Bytes } | { readonly kind: 'failed' };

/**
 * In a worker of its own, started for one derivation and ended after it: 64 MiB that held the passphrase do not stay.
 *
 * @param scriptUrl - the built `kdf.worker.ts`, made a TrustedScriptURL by the caller's policy (Trusted Types are on)
 */
export function deriveInWorker(scriptUrl: TrustedScriptURL | URL | string): DeriveKey {
	return (secret, salt, parameters) =>
		new Promise((resolve, reject) => {
			// The DOM types know no TrustedScriptURL here. Not: String(scriptUrl), which Trusted Types would refuse.
			const worker = new Worker(scriptUrl as string, { type: 'module', name: 'kdf' });
			const finish = (settle: () => void) => {
				worker.terminate();
				settle();
			};
			const fail = () => finish(() => reject(new DerivationFailedError('the key could not be derived')));
			worker.addEventListener('message', ({ data }: MessageEvent<DerivationReply>) => {
				if (data.kind === 'derived') finish(() => resolve(data.bytes));
				else fail();
			});
			worker.addEventListener('error', fail);
			worker.addEventListener('messageerror', fail);
			worker.postMessage({ secret, salt, parameters } satisfies DerivationRequest);
		});
}
