/**
 * The keyring: the data key, wrapped once per slot. A slot is one way in; today a passphrase, later also a printed
 * recovery code. Changing a passphrase replaces a slot and leaves every record as it is.
 */
import { boundTo, FORMAT_VERSION } from '#vault/associated-data.ts';
import { isBytes, randomBytes, utf8, type Bytes } from '#vault/bytes.ts';
import { refuseNewer, type DataKey } from '#vault/envelope.ts';
import { KeyringDamagedError, nameOf, WrongPassphraseError } from '#vault/errors.ts';
import { isId, newId, type DekId, type VaultId } from '#vault/ids.ts';
import { boundedParameters, LIGHTEST_PARAMETERS, TOO_SLOW_MS, type DeriveKey, type KdfParameters } from '#vault/kdf.ts';

export interface PassphraseSlot {
	readonly kind: 'passphrase';
	readonly kdf: KdfParameters;
	readonly salt: Bytes;
	readonly iv: Bytes;
	/** The data key under the key from the passphrase, followed by the tag: 32 + 16 bytes. */
	readonly wrapped: Bytes;
}

/** As it lies in the database. */
export interface Keyring {
	readonly v: typeof FORMAT_VERSION;
	readonly vault: VaultId;
	readonly dek: DekId;
	readonly slots: readonly PassphraseSlot[];
}

const SALT_BYTES = 16;
const IV_BYTES = 12;
const WRAPPED_BYTES = 32 + 16;
const MAX_SLOTS = 8;
const KEK_LABEL = 'zorgvuldig/kek/v1';
const SLOT_LABEL = 'zorgvuldig/slot';

/** A new vault's keyring with one slot, and its data key. The slot was opened once, so that it is known to work. */
export async function createKeyring(
	passphrase: string,
	parameters: KdfParameters,
	deriveKey: DeriveKey
): Promise<{ keyring: Keyring; dataKey: DataKey }> {
	const ids = { vault: newId<VaultId>(), dek: newId<DekId>() };
	const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)];
	const kek = await deriveKek(passphrase, salt, parameters, deriveKey);
	// Extractable only because WebCrypto wraps no other; this handle goes no further than the next line.
	const extractable = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
	const draft = { kind: 'passphrase', kdf: parameters, salt, iv } as const;
	const wrapped = await crypto.subtle.wrapKey('raw', extractable, kek, algorithm(ids, draft));
	const slot: PassphraseSlot = { ...draft, wrapped: new Uint8Array(wrapped) };
	return { keyring: { v: FORMAT_VERSION, ...ids, slots: [slot] }, dataKey: await unwrap(ids, slot, kek) };
}

/**
 * The same, but with the lightest parameters when the given ones prove too slow on this device.
 *
 * @param now - milliseconds since 1970
 */
export async function createAffordableKeyring(
	passphrase: string,
	parameters: KdfParameters,
	deriveKey: DeriveKey,
	now: () => number
): Promise<{ keyring: Keyring; dataKey: DataKey }> {
	const begun = now();
	const made = await createKeyring(passphrase, parameters, deriveKey);
	if (now() - begun <= TOO_SLOW_MS) return made;
	return createKeyring(passphrase, LIGHTEST_PARAMETERS, deriveKey);
}

/** Random bytes in the shape and size of a keyring, to write over one that must go. */
export function noiseKeyring(): Keyring {
	const slot = { kind: 'passphrase', kdf: LIGHTEST_PARAMETERS } as const;
	const noise = { salt: randomBytes(SALT_BYTES), iv: randomBytes(IV_BYTES), wrapped: randomBytes(WRAPPED_BYTES) };
	return { v: FORMAT_VERSION, vault: newId<VaultId>(), dek: newId<DekId>(), slots: [{ ...slot, ...noise }] };
}

/**
 * @param stored - whatever the database gave: it is not trusted, and bounded before any work
 * @throws WrongPassphraseError when no slot opens
 * @throws KeyringDamagedError, KdfParametersError when there is nothing that could open
 * @throws VaultNewerError when a newer version of the application made it
 */
export async function openKeyring(stored: unknown, passphrase: string, deriveKey: DeriveKey): Promise<DataKey> {
	const keyring = readKeyring(stored);
	for (const slot of keyring.slots) {
		const kek = await deriveKek(passphrase, slot.salt, slot.kdf, deriveKey);
		try {
			return await unwrap(keyring, slot, kek);
		} catch (cause) {
			if (nameOf(cause) !== 'OperationError') throw cause;
		}
	}
	throw new WrongPassphraseError('no slot opens with this passphrase');
}

function readKeyring(stored: unknown): Keyring {
	refuseNewer(stored);
	const { v, vault, dek, slots } = Object(stored) as Partial<Record<keyof Keyring, unknown>>;
	if (v !== FORMAT_VERSION || !isId(vault) || !isId(dek) || !Array.isArray(slots) || slots.length > MAX_SLOTS) {
		throw new KeyringDamagedError('the keyring is damaged');
	}
	const readable = slots.map(readSlot).filter((slot) => slot !== null);
	if (readable.length === 0) throw new KeyringDamagedError('the keyring has no slot that can be read');
	return { v, vault: vault as VaultId, dek: dek as DekId, slots: readable };
}

/** Null for a slot of another kind or a wrong shape: another slot may still open. A cost out of bounds is an error. */
function readSlot(stored: unknown): PassphraseSlot | null {
	const { kind, kdf, salt, iv, wrapped } = Object(stored) as Partial<Record<keyof PassphraseSlot, unknown>>;
	if (kind !== 'passphrase') return null;
	if (!isBytes(salt, SALT_BYTES) || !isBytes(iv, IV_BYTES) || !isBytes(wrapped, WRAPPED_BYTES)) return null;
	return { kind, kdf: boundedParameters(kdf), salt, iv, wrapped };
}

async function deriveKek(passphrase: string, salt: Bytes, parameters: KdfParameters, deriveKey: DeriveKey) {
	// NFKC, so that a passphrase with an accent is the same one on every keyboard.
	const secret = utf8(passphrase.normalize('NFKC'));
	const derived = await deriveKey(secret, salt, parameters);
	const base = await crypto.subtle.importKey('raw', derived, 'HKDF', false, ['deriveKey']);
	derived.fill(0);
	secret.fill(0);
	const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(KEK_LABEL) };
	return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

async function unwrap(ids: { vault: VaultId; dek: DekId }, slot: PassphraseSlot, kek: CryptoKey): Promise<DataKey> {
	const usages: KeyUsage[] = ['encrypt', 'decrypt'];
	const key = await crypto.subtle.unwrapKey('raw', slot.wrapped, kek, algorithm(ids, slot), 'AES-GCM', false, usages);
	return { vault: ids.vault, id: ids.dek, key };
}

function algorithm(ids: { vault: VaultId; dek: DekId }, slot: Omit<PassphraseSlot, 'wrapped'>): AesGcmParams {
	const { name, memoryKiB, passes, lanes } = slot.kdf;
	const fields = [ids.vault, ids.dek, slot.kind, name, memoryKiB, passes, lanes, slot.salt];
	return { name: 'AES-GCM', iv: slot.iv, additionalData: boundTo(SLOT_LABEL, fields), tagLength: 128 };
}
