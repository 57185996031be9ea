/**
 * Known answers of the three algorithms, run on the device itself before a vault is made or opened there (ASVS 5.0,
 * 3.7.5): a browser that computes something else must not be trusted with the only copy.
 */
import { hex, type Bytes } from '#vault/bytes.ts';
import { nameOf } from '#vault/errors.ts';
import { LIGHTEST_PARAMETERS, type DeriveKey } from '#vault/kdf.ts';

/** `keyring`: all of them together, as a vault uses them. */
export type Algorithm = 'argon2id' | 'hkdf-sha256' | 'aes-256-gcm' | 'keyring';
export type Feature = 'secure-context' | 'web-crypto' | 'indexed-db' | 'worker' | 'unicode-normalization';

/** @returns the algorithms that gave a wrong answer or none; empty when all is well */
export async function selfTest(): Promise<readonly Algorithm[]> {
	const tests: Record<Algorithm, () => Promise<boolean>> = {
		argon2id: argon2idAnswers,
		'hkdf-sha256': hkdfAnswers,
		'aes-256-gcm': aesGcmAnswers,
		keyring: keyringAnswers
	};
	const failed: Algorithm[] = [];
	for (const [algorithm, answers] of Object.entries(tests)) {
		const isRight = await answers().catch(() => false);
		if (!isRight) failed.push(algorithm as Algorithm);
	}
	return failed;
}

/**
 * What the vault needs and this browser lacks. Then offer to work without keeping anything.
 *
 * Not: Web Locks. Two tabs that write do not lose each other's saves without it either (database.ts, `write`).
 */
export function missingFeatures(): readonly Feature[] {
	const missing: Feature[] = [];
	if (globalThis.isSecureContext === false) missing.push('secure-context');
	if (typeof globalThis.crypto?.subtle?.unwrapKey !== 'function') missing.push('web-crypto');
	if (typeof globalThis.indexedDB === 'undefined') missing.push('indexed-db');
	if (typeof globalThis.Worker === 'undefined') missing.push('worker');
	if (typeof ''.normalize !== 'function') missing.push('unicode-normalization');
	return missing;
}

/** RFC 9106, section 5.3: 32 KiB, 3 passes, 4 lanes. */
async function argon2idAnswers(): Promise<boolean> {
	// Only when asked: the page itself has no other use for it.
	const { argon2id } = await import('@noble/hashes/argon2.js');
	const [password, salt] = [filled(32, 1), filled(16, 2)];
	const options = { m: 32, t: 3, p: 4, dkLen: 32, key: filled(8, 3), personalization: filled(12, 4) };
	const tag = new Uint8Array(argon2id(password, salt, options));
	return hex(tag) === '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659';
}

/** RFC 5869, appendix A.1, the first 32 bytes. */
async function hkdfAnswers(): Promise<boolean> {
	const base = await crypto.subtle.importKey('raw', filled(22, 0x0b), 'HKDF', false, ['deriveBits']);
	const salt = fromHex('000102030405060708090a0b0c');
	const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info: fromHex('f0f1f2f3f4f5f6f7f8f9') };
	const derived = new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, 256));
	return hex(derived) === '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf';
}

/** McGrew and Viega, The Galois/Counter Mode of Operation, test case 16: with additional data; and its tag altered. */
async function aesGcmAnswers(): Promise<boolean> {
	const raw = fromHex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
	const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
	const iv = fromHex('cafebabefacedbaddecaf888');
	const additionalData = fromHex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
	const plain = fromHex(
		'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
			'1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
	);
	const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
	const expected =
		'522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
		'8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b';
	if (hex(sealed) !== expected) return false;
	sealed[sealed.length - 1] = 0;
	const refused = crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed);
	return refused.then(
		() => false,
		() => true
	);
}

/** A keyring made, opened by either secret, refused to another, and a record sealed and opened: a millisecond or two. */
async function keyringAnswers(): Promise<boolean> {
	const [{ createKeyring, openKeyring }, { openerOf, parsed, seal }, { argon2id }] = await Promise.all([
		import('#vault/keyring.ts'),
		import('#vault/envelope.ts'),
		import('@noble/hashes/argon2.js')
	]);
	// Far too light for a vault, and none is made with it.
	const deriveKey: DeriveKey = async (secret, salt) =>
		new Uint8Array(argon2id(secret, salt, { m: 32, t: 1, p: 1, dkLen: 32 }));
	const making = { parameters: LIGHTEST_PARAMETERS, deriveKey, now: () => 0 };
	const { keyring, dataKey, code } = await createKeyring('zelftest', making);
	const place = { store: 'situation', id: '0'.repeat(32), rev: 1, expiry: null } as const;
	const sealed = await seal(dataKey, place, { whole: true });
	for (const secret of [
		{ kind: 'passphrase', passphrase: 'zelftest' } as const,
		{ kind: 'recovery-code', code } as const
	]) {
		const opened = await openKeyring(keyring, secret, deriveKey);
		const content = parsed(await openerOf(opened.dataKey)('situation', place.id, sealed)) as { whole?: boolean };
		if (content.whole !== true) return false;
	}
	const wrong = openKeyring(keyring, { kind: 'passphrase', passphrase: 'anders' }, deriveKey);
	return wrong.then(
		() => false,
		(cause: unknown) => nameOf(cause) === 'WrongPassphraseError'
	);
}

function filled(length: number, value: number): Bytes {
	return new Uint8Array(length).fill(value);
}

function fromHex(text: string): Bytes {
	return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
