/**
 * The envelope: one sealed record. AES-256-GCM under the vault's data key, bound to the place where it belongs, so that
 * a record moved to another id, store, revision or vault does not open (docs/formats/vault.md).
 */
import { boundTo, FORMAT_VERSION } from '#vault/associated-data.ts';
import { fromUtf8, isBytes, randomBytes, utf8, type Bytes } from '#vault/bytes.ts';
import { nameOf, RecordDamagedError, VaultNewerError } from '#vault/errors.ts';
import { isExpiryDay, type DekId, type ExpiryDay, type VaultId } from '#vault/ids.ts';
import { pad, PADDED_TO_BYTES, unpad } from '#vault/padding.ts';

export type StoreName = 'situation' | 'index' | 'edition';

/** The key that records are sealed with, and the ids that they are bound to. Lives in memory only. */
export interface DataKey {
	readonly vault: VaultId;
	readonly id: DekId;
	/** AES-GCM, not extractable. */
	readonly key: CryptoKey;
}

export interface Place {
	readonly store: StoreName;
	readonly id: string;
	/** 1 for the first save, one more for each save after it. */
	readonly rev: number;
	/** From this day on the record may go; null for no end. */
	readonly expiry: ExpiryDay | null;
}

/** As it lies in the database. Everything but `body` is in clear. */
export interface SealedRecord extends Place {
	readonly v: typeof FORMAT_VERSION;
	readonly dek: DekId;
	/** 12 random bytes. Safe up to 2^32 records a key (NIST SP 800-38D, 8.3). */
	readonly iv: Bytes;
	/** Ciphertext of a multiple of 1 KiB, followed by the tag of 16 bytes. */
	readonly body: Bytes;
}

/**
 * The content of a record that was found under `id` in `store`, exactly as it was sealed.
 *
 * `stored` is whatever the database gave: it is not trusted. Rejects with RecordDamagedError when anything differs from
 * what was sealed, or when there is nothing; with VaultNewerError when a newer version of the application sealed it.
 */
export type OpenRecord = (store: StoreName, id: string, stored: unknown) => Promise<Bytes>;

export const IV_BYTES = 12;
export const TAG_BYTES = 16;
/** Far above any situation; a record that claims more is not read. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024 + TAG_BYTES;
/** No vault comes near it, and one more still is a number. */
const MAX_REV = 2 ** 48;
const LABEL = 'zorgvuldig/record';

/** Seals `content`, which must survive JSON. */
export function seal(dataKey: DataKey, place: Place, content: unknown): Promise<SealedRecord> {
	return sealBytes(dataKey, place, utf8(JSON.stringify(content)));
}

/** @throws RangeError when the content is too large to keep (16 MiB) */
export async function sealBytes(dataKey: DataKey, place: Place, content: Bytes): Promise<SealedRecord> {
	const iv = randomBytes(IV_BYTES);
	const padded = pad(content);
	if (padded.length + TAG_BYTES > MAX_BODY_BYTES) throw new RangeError(`record ${place.id} is too large to keep`);
	const body = await crypto.subtle.encrypt(algorithm(dataKey, place, iv), dataKey.key, padded);
	const { store, id, rev, expiry } = place;
	return { v: FORMAT_VERSION, store, id, rev, expiry, dek: dataKey.id, iv, body: new Uint8Array(body) };
}

/** What opens the records that were sealed with `dataKey`, and no others. */
export function openerOf(dataKey: DataKey): OpenRecord {
	return async (store, id, stored) => {
		refuseNewer(stored);
		if (!isSealedRecord(stored) || stored.store !== store || stored.id !== id || stored.dek !== dataKey.id) {
			throw new RecordDamagedError(id);
		}
		return decrypted(id, algorithm(dataKey, stored, stored.iv), dataKey.key, stored.body);
	};
}

/**
 * The content of a body, whatever version sealed it. @throws RecordDamagedError named by `id`
 */
export async function decrypted(id: string, algorithm: AesGcmParams, key: CryptoKey, body: Bytes): Promise<Bytes> {
	try {
		const content = unpad(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, body)));
		if (content === null) throw new RecordDamagedError(id);
		return content;
	} catch (cause) {
		if (nameOf(cause) === 'OperationError') throw new RecordDamagedError(id);
		throw cause;
	}
}

/** What JSON says in the content of a record. */
export function parsed(content: Bytes): unknown {
	return JSON.parse(fromUtf8(content));
}

/** Stops before anything of a newer version is read, let alone written over. */
export function refuseNewer(stored: unknown): void {
	if (typeof stored !== 'object' || stored === null || !('v' in stored)) return;
	if (typeof stored.v === 'number' && stored.v > FORMAT_VERSION) throw new VaultNewerError('sealed by a newer version');
}

/** Whether it has the shape of a record. Says nothing about whether it opens. */
export function isSealedRecord(stored: unknown): stored is SealedRecord {
	if (typeof stored !== 'object' || stored === null) return false;
	const { v, id, store, rev, expiry, dek, iv, body } = stored as Partial<Record<keyof SealedRecord, unknown>>;
	return (
		v === FORMAT_VERSION &&
		typeof id === 'string' &&
		typeof store === 'string' &&
		typeof dek === 'string' &&
		isRev(rev) &&
		(expiry === null || isExpiryDay(expiry)) &&
		isBytes(iv, IV_BYTES) &&
		isBytes(body, PADDED_TO_BYTES + TAG_BYTES, MAX_BODY_BYTES)
	);
}

/** Bounded, since anybody who can write the disk can write a revision. */
export function isRev(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) < MAX_REV;
}

function algorithm(dataKey: DataKey, place: Place, iv: Bytes): AesGcmParams {
	const { store, id, rev, expiry } = place;
	const additionalData = boundTo(LABEL, [dataKey.vault, dataKey.id, store, id, rev, expiry ?? '']);
	return { name: 'AES-GCM', iv, additionalData, tagLength: TAG_BYTES * 8 };
}
