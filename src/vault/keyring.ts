/**
 * The keyring: the data key, wrapped once per slot. Changing a passphrase replaces a slot and leaves every record as it
 * is; changing the data key makes a keyring that also holds the key before it, until every record was sealed again.
 */
import { boundTo, FORMAT_VERSION } from '#vault/associated-data.ts';
import { isBytes, randomBytes, type Bytes } from '#vault/bytes.ts';
import type { Secret, WaysIn } from '#vault/contract.ts';
import { IV_BYTES, refuseNewer, TAG_BYTES, type DataKey } from '#vault/envelope.ts';
import { KeyringDamagedError, nameOf, wrongSecretError } from '#vault/errors.ts';
import { isId, newId, type DekId, type VaultId } from '#vault/ids.ts';
import { LIGHTEST_PARAMETERS, type DeriveKey, type KdfParameters } from '#vault/kdf.ts';
import { CODE_BYTES, codeText } from '#vault/recovery-code.ts';
import {
	noiseSlot,
	openSlot,
	passphraseSlot,
	readSlot,
	recoverySlot,
	WRAPPED_BYTES,
	type KeyIds,
	type PassphraseSlot,
	type Slot
} from '#vault/slots.ts';

/** The data key before this one, while records that were sealed with it may be left. */
export interface PreviousKey {
	/** The version of the format in which it sealed. */
	readonly v: number;
	readonly dek: DekId;
	readonly iv: Bytes;
	/** Its 32 bytes under the data key of now, followed by the tag. */
	readonly wrapped: Bytes;
}

/** As it lies in the database. */
export interface Keyring extends KeyIds {
	readonly v: typeof FORMAT_VERSION;
	/** 1 when it is made, one more for each change: a change of another tab is not written over. */
	readonly rev: number;
	readonly slots: readonly Slot[];
	readonly previous: PreviousKey | null;
}

/** What a slot needs to be made here. */
export interface Making {
	readonly parameters: KdfParameters;
	readonly deriveKey: DeriveKey;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

const MAX_SLOTS = 8;
const PREVIOUS_LABEL = 'zorgvuldig/previous';
const USAGES: KeyUsage[] = ['encrypt', 'decrypt'];

/** A keyring for a new data key, with its slots. `code` opens one of them; it is kept nowhere. */
export async function createKeyring(
	passphrase: string,
	making: Making,
	vault: VaultId = newId<VaultId>()
): Promise<{ keyring: Keyring; dataKey: DataKey; code: string }> {
	const ids: KeyIds = { vault, dek: newId<DekId>() };
	// Extractable only because WebCrypto wraps no other; this handle goes no further than this function.
	const dek = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, USAGES);
	const code = newRecoveryCode();
	const slots = [await passphraseSlot(ids, dek, passphrase, making), await recoverySlot(ids, dek, code)];
	const key = await crypto.subtle.importKey('raw', await rawKey(dek), 'AES-GCM', false, USAGES);
	const keyring: Keyring = { v: FORMAT_VERSION, ...ids, rev: 1, slots, previous: null };
	return { keyring, dataKey: { vault: ids.vault, id: ids.dek, key }, code };
}

export function newRecoveryCode(): string {
	return codeText(randomBytes(CODE_BYTES));
}

async function rawKey(key: CryptoKey): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}

/** The keyring with `slot` in the place of those of its kind. The passphrase comes first. */
export function withSlot(keyring: Keyring, slot: Slot): Keyring {
	const others = keyring.slots.filter(({ kind }) => kind !== slot.kind);
	const slots = slot.kind === 'passphrase' ? [slot, ...others] : [...others, slot];
	return { ...keyring, rev: keyring.rev + 1, slots };
}

export function withoutKind(keyring: Keyring, kind: 'device' | 'recovery-code'): Keyring {
	return { ...keyring, rev: keyring.rev + 1, slots: keyring.slots.filter((slot) => slot.kind !== kind) };
}

/**
 * @param stored - whatever the database gave: it is not trusted, and bounded before any work
 * @param extractable - true only to make another slot
 * @returns the data key, and the slot that gave it
 * @throws WrongPassphraseError, WrongRecoveryCodeError, WrongDeviceError when no slot opens
 * @throws KeyringDamagedError, KdfParametersError when there is nothing that could open
 * @throws VaultNewerError when a newer version of the application made it
 */
export async function openKeyring(
	stored: unknown,
	secret: Secret,
	deriveKey: DeriveKey,
	extractable = false
): Promise<{ keyring: Keyring; dataKey: DataKey; slot: Slot }> {
	const keyring = readKeyring(stored);
	for (const slot of keyring.slots) {
		try {
			const dataKey = await openSlot(keyring, slot, secret, deriveKey, extractable);
			if (dataKey !== null) return { keyring, dataKey, slot };
		} catch (cause) {
			if (nameOf(cause) !== 'OperationError') throw cause;
		}
	}
	throw wrongSecretError(secret.kind);
}

/** @throws KeyringDamagedError, KdfParametersError, VaultNewerError */
export function readKeyring(stored: unknown): Keyring {
	refuseNewer(stored);
	const { v, vault, dek, rev, slots, previous } = Object(stored) as Partial<Record<keyof Keyring, unknown>>;
	const isShaped = v === FORMAT_VERSION && isId(vault) && isId(dek) && Number.isSafeInteger(rev);
	if (!isShaped || !Array.isArray(slots) || slots.length > MAX_SLOTS) {
		throw new KeyringDamagedError('the keyring is damaged');
	}
	const readable = slots.map(readSlot).filter((slot) => slot !== null);
	if (readable.length === 0) throw new KeyringDamagedError('the keyring has no slot that can be read');
	const ids = { vault: vault as VaultId, dek: dek as DekId };
	return { v: FORMAT_VERSION, ...ids, rev: rev as number, slots: readable, previous: readPrevious(previous) };
}

function readPrevious(stored: unknown): PreviousKey | null {
	if (stored === null || stored === undefined) return null;
	const { v, dek, iv, wrapped } = Object(stored) as Partial<Record<keyof PreviousKey, unknown>>;
	if (!Number.isInteger(v) || !isId(dek) || !isBytes(iv, IV_BYTES) || !isBytes(wrapped, WRAPPED_BYTES)) {
		throw new KeyringDamagedError('the key before this one cannot be read');
	}
	return { v: v as number, dek: dek as DekId, iv, wrapped };
}

/** The ways in that a keyring offers, as far as it can be read: nothing is tried. */
export function waysIn(stored: unknown): WaysIn {
	try {
		const { slots } = readKeyring(stored);
		const device = slots.find((slot) => slot.kind === 'device');
		return {
			recoveryCode: slots.some(({ kind }) => kind === 'recovery-code'),
			device: device ? { credential: device.credential, salt: device.prf } : null
		};
	} catch {
		return { recoveryCode: false, device: null };
	}
}

export function passphraseSlotOf({ slots }: Keyring): PassphraseSlot | undefined {
	return slots.find((slot) => slot.kind === 'passphrase');
}

/** `before`, which is extractable, in the form in which the keyring of `dataKey` holds it. */
export async function wrapPrevious(dataKey: DataKey, before: DataKey, v: number): Promise<PreviousKey> {
	const raw = await rawKey(before.key);
	const iv = randomBytes(IV_BYTES);
	const bound = previousAlgorithm(dataKey, { v, dek: before.id, iv });
	const wrapped = new Uint8Array(await crypto.subtle.encrypt(bound, dataKey.key, raw));
	raw.fill(0);
	return { v, dek: before.id, iv, wrapped };
}

/** @throws KeyringDamagedError when it was tampered with: what it sealed cannot be read any more */
export async function openPrevious(dataKey: DataKey, previous: PreviousKey): Promise<DataKey> {
	try {
		const bound = previousAlgorithm(dataKey, previous);
		const raw = new Uint8Array(await crypto.subtle.decrypt(bound, dataKey.key, previous.wrapped));
		const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, USAGES);
		raw.fill(0);
		return { vault: dataKey.vault, id: previous.dek, key };
	} catch (cause) {
		if (nameOf(cause) !== 'OperationError') throw cause;
		throw new KeyringDamagedError('the key before this one does not open');
	}
}

function previousAlgorithm({ vault, id }: DataKey, { v, dek, iv }: Omit<PreviousKey, 'wrapped'>): AesGcmParams {
	return {
		name: 'AES-GCM',
		iv,
		additionalData: boundTo(PREVIOUS_LABEL, [vault, id, v, dek]),
		tagLength: TAG_BYTES * 8
	};
}

/** Random bytes in the shape and size of a keyring, to write over one that must go. */
export function noiseKeyring(stored: unknown): Keyring {
	const ids = { vault: newId<VaultId>(), dek: newId<DekId>() };
	const [salt, iv, wrapped] = [randomBytes(16), randomBytes(IV_BYTES), randomBytes(WRAPPED_BYTES)];
	let slots: readonly Slot[] = [{ kind: 'passphrase', kdf: LIGHTEST_PARAMETERS, salt, iv, wrapped }];
	let previous: PreviousKey | null = null;
	try {
		const keyring = readKeyring(stored);
		slots = keyring.slots.map(noiseSlot);
		if (keyring.previous) {
			previous = { v: 1, dek: newId<DekId>(), iv: randomBytes(IV_BYTES), wrapped: randomBytes(WRAPPED_BYTES) };
		}
	} catch {
		// Not of this version, or damaged: one slot of noise takes its place.
	}
	return { v: FORMAT_VERSION, ...ids, rev: 1, slots, previous };
}
