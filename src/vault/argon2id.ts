import { argon2id } from '@noble/hashes/argon2.js';
import type { Bytes } from '#vault/bytes.ts';
import { DerivationFailedError } from '#vault/errors.ts';
import type { KdfParameters } from '#vault/kdf.ts';

export const DERIVED_BYTES = 32;

/** Argon2id version 0x13. Apart from kdf.ts, so that the page does not load it: only the worker and Node do. */
export function argon2idBytes(secret: Bytes, salt: Bytes, parameters: KdfParameters): Bytes {
	const { memoryKiB, passes, lanes } = parameters;
	try {
		// Room for the blocks and as much again for the library's own; its default would refuse our own upper bound.
		const maxmem = 2 * memoryKiB * 1024;
		return new Uint8Array(argon2id(secret, salt, { m: memoryKiB, t: passes, p: lanes, dkLen: DERIVED_BYTES, maxmem }));
	} catch (cause) {
		// Not: `cause` itself to the caller. Libraries quote their input in messages.
		if (cause instanceof RangeError) throw new DerivationFailedError('not enough memory to derive the key');
		throw new DerivationFailedError('the key could not be derived');
	}
}
