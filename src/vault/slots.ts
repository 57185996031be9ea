/**
 * Slots: the ways in. Each holds the data key, wrapped with a key made of one secret: a passphrase (slowly), a printed
 * recovery code, or what the device itself answers. Their labels differ, so that none opens as another.
 */
import { boundTo } from '#vault/associated-data.ts';
import { isBytes, randomBytes, utf8, type Bytes } from '#vault/bytes.ts';
import type { DeviceWay, Secret } from '#vault/contract.ts';
import { IV_BYTES, TAG_BYTES, type DataKey } from '#vault/envelope.ts';
import type { DekId, VaultId } from '#vault/ids.ts';
import { boundedParameters, LIGHTEST_PARAMETERS, TOO_SLOW_MS, type DeriveKey, type KdfParameters } from '#vault/kdf.ts';
import { codeBytes } from '#vault/recovery-code.ts';

interface Wrapping {
	/** 16 random bytes: of Argon2id for a passphrase, of HKDF for the others. */
	readonly salt: Bytes;
	readonly iv: Bytes;
	/** The data key under the key from the secret, followed by the tag: 32 + 16 bytes. */
	readonly wrapped: Bytes;
}

export interface PassphraseSlot extends Wrapping {
	readonly kind: 'passphrase';
	readonly kdf: KdfParameters;
}

export interface RecoverySlot extends Wrapping {
	readonly kind: 'recovery-code';
}

export interface DeviceSlot extends Wrapping {
	readonly kind: 'device';
	/** The credential's id and the salt that its `prf` is asked with. */
	readonly credential: Bytes;
	readonly prf: Bytes;
}

export type Slot = PassphraseSlot | RecoverySlot | DeviceSlot;
type Without<T, Key extends string> = T extends unknown ? Omit<T, Key> : never;
type Draft = Without<Slot, 'wrapped'>;

/** What a slot is bound to, besides itself. */
export interface KeyIds {
	readonly vault: VaultId;
	readonly dek: DekId;
}

const SALT_BYTES = 16;
export const WRAPPED_BYTES = 32 + TAG_BYTES;
export const DEVICE_OUTPUT_BYTES = 32;
/** WebAuthn, section 5.8.3. */
const MAX_CREDENTIAL_BYTES = 1_023;
const PRF_BYTES = { least: 16, most: 64 };
const KEK_LABEL = 'zorgvuldig/kek/v2/';
const SLOT_LABEL = 'zorgvuldig/slot';

/**
 * A slot of a passphrase, with lighter parameters when the given ones prove too slow on this device. Slots of any kind
 * were opened once before they are given, so that they are known to work.
 *
 * @param dek - extractable, only because WebCrypto wraps no other
 * @param now - milliseconds since 1970
 */
export async function passphraseSlot(
	ids: KeyIds,
	dek: CryptoKey,
	passphrase: string,
	{ parameters, deriveKey, now }: { parameters: KdfParameters; deriveKey: DeriveKey; now: () => number }
): Promise<PassphraseSlot> {
	const secret: Secret = { kind: 'passphrase', passphrase };
	const begun = now();
	const slot = await made(ids, dek, { kind: 'passphrase', kdf: parameters, ...fresh() }, secret, deriveKey);
	if (now() - begun <= TOO_SLOW_MS) return slot as PassphraseSlot;
	const lighter = { kind: 'passphrase', kdf: LIGHTEST_PARAMETERS, ...fresh() } as const;
	return (await made(ids, dek, lighter, secret, deriveKey)) as PassphraseSlot;
}

export async function recoverySlot(ids: KeyIds, dek: CryptoKey, code: string): Promise<RecoverySlot> {
	const secret: Secret = { kind: 'recovery-code', code };
	return (await made(ids, dek, { kind: 'recovery-code', ...fresh() }, secret)) as RecoverySlot;
}

/** @throws RangeError for a way or an output that no authenticator gives */
export async function deviceSlot(ids: KeyIds, dek: CryptoKey, way: DeviceWay, output: Bytes): Promise<DeviceSlot> {
	if (!isDeviceWay(way.credential, way.salt)) throw new RangeError('no credential');
	if (!isBytes(output, DEVICE_OUTPUT_BYTES)) throw new RangeError('no output of 32 bytes');
	const draft = { kind: 'device', credential: way.credential.slice(), prf: way.salt.slice(), ...fresh() } as const;
	return (await made(ids, dek, draft, { kind: 'device', output })) as DeviceSlot;
}

async function made(
	ids: KeyIds,
	dek: CryptoKey,
	draft: Draft,
	secret: Secret,
	deriveKey: DeriveKey = derivesNothing
): Promise<Slot> {
	const kek = await kekOf(draft, secret, deriveKey);
	if (kek === null) throw new RangeError('no secret for a slot');
	const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', dek, kek, algorithm(ids, draft)));
	const slot = { ...draft, wrapped } as Slot;
	await unwrap(ids, slot, kek, false);
	return slot;
}

const derivesNothing: DeriveKey = () => Promise.reject(new RangeError('only a passphrase is derived'));
const fresh = () => ({ salt: randomBytes(SALT_BYTES), iv: randomBytes(IV_BYTES) });

/**
 * Tries a secret on a slot of its kind.
 *
 * @param extractable - true only to wrap the key again, for another slot
 * @returns null when it is of another kind, or cannot be of any vault
 * @throws an OperationError of WebCrypto when it is wrong
 */
export async function openSlot(
	ids: KeyIds,
	slot: Slot,
	secret: Secret,
	deriveKey: DeriveKey,
	extractable: boolean
): Promise<DataKey | null> {
	const kek = slot.kind === secret.kind ? await kekOf(slot, secret, deriveKey) : null;
	return kek === null ? null : unwrap(ids, slot, kek, extractable);
}

async function unwrap(ids: KeyIds, slot: Slot, kek: CryptoKey, extractable: boolean): Promise<DataKey> {
	const usages: KeyUsage[] = ['encrypt', 'decrypt'];
	const bound = algorithm(ids, slot);
	const key = await crypto.subtle.unwrapKey('raw', slot.wrapped, kek, bound, 'AES-GCM', extractable, usages);
	return { vault: ids.vault, id: ids.dek, key };
}

async function kekOf(slot: Draft, secret: Secret, deriveKey: DeriveKey): Promise<CryptoKey | null> {
	if (slot.kind === 'passphrase' && secret.kind === 'passphrase') {
		const derived = await derivedFrom(secret.passphrase, slot, deriveKey);
		// Argon2id had the salt.
		return kekFrom(derived, new Uint8Array(0), slot.kind);
	}
	if (secret.kind === 'recovery-code') {
		const bytes = codeBytes(secret.code);
		return bytes && kekFrom(bytes, slot.salt, slot.kind);
	}
	if (secret.kind === 'device' && isBytes(secret.output, DEVICE_OUTPUT_BYTES)) {
		return kekFrom(secret.output.slice(), slot.salt, slot.kind);
	}
	return null;
}

/** The bytes that a passphrase gives with a slot's salt and cost; the caller overwrites them. */
export async function derivedFrom(
	passphrase: string,
	{ salt, kdf }: { readonly salt: Bytes; readonly kdf: KdfParameters },
	deriveKey: DeriveKey
): Promise<Bytes> {
	// NFKC, so that a passphrase with an accent is the same one on every keyboard.
	const secret = utf8(passphrase.normalize('NFKC'));
	const derived = await deriveKey(secret, salt, kdf);
	secret.fill(0);
	return derived;
}

/** Overwrites `bytes`. */
async function kekFrom(bytes: Bytes, salt: Bytes, kind: Slot['kind']): Promise<CryptoKey> {
	const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
	bytes.fill(0);
	const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(KEK_LABEL + kind) };
	return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

function algorithm({ vault, dek }: KeyIds, slot: Draft): AesGcmParams {
	const fields = [vault, dek, slot.kind, ...ownFields(slot), slot.salt];
	return { name: 'AES-GCM', iv: slot.iv, additionalData: boundTo(SLOT_LABEL, fields), tagLength: TAG_BYTES * 8 };
}

function ownFields(slot: Draft): readonly (string | number | Bytes)[] {
	if (slot.kind === 'passphrase') {
		const { name, memoryKiB, passes, lanes } = slot.kdf;
		return [name, memoryKiB, passes, lanes];
	}
	return slot.kind === 'device' ? [slot.credential, slot.prf] : [];
}

/**
 * A slot as storage gave it, with nothing in it that the format does not name. Null for an unknown kind or a wrong shape:
 * another slot may still open.
 *
 * @throws KdfParametersError for a cost out of bounds
 */
export function readSlot(stored: unknown): Slot | null {
	const { kind, kdf, credential, prf, salt, iv, wrapped } = Object(stored) as Record<string, unknown>;
	if (!isBytes(salt, SALT_BYTES) || !isBytes(iv, IV_BYTES) || !isBytes(wrapped, WRAPPED_BYTES)) return null;
	if (kind === 'passphrase') return { kind, kdf: boundedParameters(kdf), salt, iv, wrapped };
	if (kind === 'recovery-code') return { kind, salt, iv, wrapped };
	if (kind !== 'device' || !isDeviceWay(credential, prf)) return null;
	return { kind, credential: credential as Bytes, prf: prf as Bytes, salt, iv, wrapped };
}

function isDeviceWay(credential: unknown, prf: unknown): boolean {
	return isBytes(credential, 1, MAX_CREDENTIAL_BYTES) && isBytes(prf, PRF_BYTES.least, PRF_BYTES.most);
}

/** Random bytes in the shape and size of a slot, to write over one that must go. */
export function noiseSlot(slot: Slot): Slot {
	const noise = { ...fresh(), wrapped: randomBytes(WRAPPED_BYTES) };
	if (slot.kind === 'recovery-code') return { kind: slot.kind, ...noise };
	if (slot.kind === 'passphrase') return { kind: slot.kind, kdf: LIGHTEST_PARAMETERS, ...noise };
	const { credential, prf } = slot;
	return { kind: slot.kind, credential: randomBytes(credential.length), prf: randomBytes(prf.length), ...noise };
}
