/**
 * The reader of format version 1, for the migration to version 2 and for nothing else (docs/formats/vault.md, version 1).
 * It derives, opens and never seals.
 */
import { boundTo } from '#vault/associated-data.ts';
import { isBytes, utf8, type Bytes } from '#vault/bytes.ts';
import type { Listed } from '#vault/contract.ts';
import { LARGE_PAGE, pagesOf, readIndex, writeKeyring, type Database } from '#vault/database.ts';
import {
	decrypted,
	IV_BYTES,
	isRev,
	MAX_BODY_BYTES,
	openerOf,
	parsed,
	refuseNewer,
	TAG_BYTES,
	type DataKey,
	type Place,
	type StoreName
} from '#vault/envelope.ts';
import {
	KeyRenewedError,
	KeyringDamagedError,
	nameOf,
	RecordDamagedError,
	WrongPassphraseError
} from '#vault/errors.ts';
import { expiryDayAfter, isId, type DekId, type ExpiryDay, type VaultId } from '#vault/ids.ts';
import { rebuiltEditions, rebuiltLines } from '#vault/index.ts';
import { boundedParameters, type DeriveKey } from '#vault/kdf.ts';
import { createKeyring, withoutKind, wrapPrevious, type Keyring, type Making } from '#vault/keyring.ts';
import {
	EMPTY_SHARD,
	listed,
	shardKey,
	shardOf,
	SHARDS,
	type EditionLine,
	type Shard,
	type SituationLine
} from '#vault/manifest.ts';
import { PADDED_TO_BYTES } from '#vault/padding.ts';
import type { Before } from '#vault/resealing.ts';
import { derivedFrom } from '#vault/slots.ts';

export const VERSION = 1;
const INDEX_KEY = 'only';
const INDEX_ID = 'index';
const MONTH = /^([0-9]{4})-(0[1-9]|1[0-2])$/;
const MAX_SLOTS = 8;

interface Manifest {
	readonly situations: readonly (Omit<SituationLine<unknown>, 'expiry'> & { readonly expiry: string | null })[];
	readonly editions: readonly EditionLine[];
}

export function isVersion1(stored: unknown): boolean {
	return (Object(stored) as { readonly v?: unknown }).v === VERSION;
}

/**
 * @returns the data key of version 1, extractable, so that the keyring of version 2 can hold it meanwhile
 * @throws WrongPassphraseError, KeyringDamagedError, KdfParametersError
 */
export async function openKeyring1(stored: unknown, passphrase: string, deriveKey: DeriveKey): Promise<DataKey> {
	const { vault, dek, slots } = Object(stored) as Record<string, unknown>;
	if (!isId(vault) || !isId(dek) || !Array.isArray(slots) || slots.length > MAX_SLOTS) {
		throw new KeyringDamagedError('the keyring is damaged');
	}
	const ids = { vault: vault as VaultId, id: dek as DekId };
	const readable = slots.map(readSlot1).filter((slot) => slot !== null);
	if (readable.length === 0) throw new KeyringDamagedError('the keyring has no slot that can be read');
	for (const slot of readable) {
		const kek = await kekFrom(await derivedFrom(passphrase, slot, deriveKey));
		try {
			const { kdf, salt, iv, wrapped } = slot;
			const fields = [vault, dek, 'passphrase', kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, salt];
			const bound = algorithm(iv, 'zorgvuldig/slot', fields as string[]);
			const key = await crypto.subtle.unwrapKey('raw', wrapped, kek, bound, 'AES-GCM', true, ['encrypt', 'decrypt']);
			return { ...ids, key };
		} catch (cause) {
			if (nameOf(cause) !== 'OperationError') throw cause;
		}
	}
	throw new WrongPassphraseError('no slot opens with this passphrase');
}

function readSlot1(stored: unknown) {
	const { kind, kdf, salt, iv, wrapped } = Object(stored) as Record<string, unknown>;
	if (kind !== 'passphrase' || !isBytes(salt, 16) || !isBytes(iv, IV_BYTES) || !isBytes(wrapped, 48)) return null;
	return { kdf: boundedParameters(kdf), salt, iv, wrapped };
}

async function kekFrom(derived: Bytes): Promise<CryptoKey> {
	const base = await crypto.subtle.importKey('raw', derived, 'HKDF', false, ['deriveKey']);
	derived.fill(0);
	const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8('zorgvuldig/kek/v1') };
	return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['unwrapKey']);
}

function algorithm(iv: Bytes, label: string, fields: readonly (string | number | Bytes)[]): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: boundTo(label, fields, VERSION), tagLength: TAG_BYTES * 8 };
}

/** What was sealed in version 1, by a data key whose successor is `current`. */
export function sealedInVersion1(previous: DataKey, current: DataKey): Before {
	return {
		dek: previous.id,
		open: (store, id, stored) => open1(previous, store, id, stored),
		index: (database) => index1(database, previous, current)
	};
}

async function open1(
	dataKey: DataKey,
	store: StoreName,
	id: string,
	stored: unknown
): Promise<{ place: Place; content: Bytes }> {
	const found = Object(stored) as Record<string, unknown>;
	const { v, rev, expiry, iv, body } = found;
	const isShaped =
		v === VERSION &&
		found['store'] === store &&
		found['id'] === id &&
		found['dek'] === dataKey.id &&
		isRev(rev) &&
		(expiry === null || (typeof expiry === 'string' && MONTH.test(expiry))) &&
		isBytes(iv, IV_BYTES) &&
		isBytes(body, PADDED_TO_BYTES + TAG_BYTES, MAX_BODY_BYTES);
	if (!isShaped) throw new RecordDamagedError(id);
	const fields = [dataKey.vault, dataKey.id, store, id, rev, (expiry as string | null) ?? ''];
	const content = await decrypted(id, algorithm(iv, 'zorgvuldig/record', fields), dataKey.key, body);
	return { place: { store, id, rev, expiry: dayFrom(expiry as string | null) }, content };
}

/** Version 1 kept a situation to the end of its month. */
function dayFrom(month: string | null): ExpiryDay | null {
	const [, year, number] = MONTH.exec(month ?? '') ?? [];
	return year === undefined ? null : expiryDayAfter(Date.UTC(Number(year), Number(number), 1), 0);
}

/** The one index record of version 1, in shards; made again from the records, all of version 2 by now, when it is lost. */
async function index1(database: Database, previous: DataKey, current: DataKey) {
	const stored = (await readIndex(database)).index.get(INDEX_KEY);
	const openNew = openerOf(current);
	try {
		const { content } = await open1(previous, 'index', INDEX_ID, stored);
		const { situations, editions } = parsed(content) as Manifest;
		return { shards: sharded(situations), editions, wasRebuilt: false };
	} catch (cause) {
		if (!(cause instanceof RecordDamagedError)) throw cause;
	}
	const shards: Shard<unknown>[] = [];
	for (let at = 0; at < SHARDS; at++) {
		const lines = await rebuiltLines(database, openNew, shardKey(at));
		shards.push(lines.length === 0 ? EMPTY_SHARD : { rev: 1, lines });
	}
	return { shards, editions: await rebuiltEditions(database, openNew), wasRebuilt: true };
}

function sharded(lines: Manifest['situations']): readonly Shard<unknown>[] {
	const shards = Array.from({ length: SHARDS }, (): { rev: number; lines: Listed<unknown>[] } => ({
		rev: 0,
		lines: []
	}));
	for (const line of lines) {
		const shard = shards[shardOf(line.id)]!;
		shard.rev = 1;
		shard.lines.push(listed({ ...line, expiry: dayFrom(line.expiry) }));
	}
	return shards;
}

/**
 * Begins the migration: a keyring of version 2, with a new data key, that holds the one of version 1 until everything was
 * sealed again. The vault then has one way in, this passphrase.
 *
 * @throws VaultNewerError when any record is of a version after 2; then nothing was written
 * @throws KeyRenewedError when another tab began meanwhile
 */
export async function beginMigration(
	database: Database,
	stored: unknown,
	passphrase: string,
	making: Making
): Promise<{ keyring: Keyring; dataKey: DataKey }> {
	const previous = await openKeyring1(stored, passphrase, making.deriveKey);
	for (const store of ['situation', 'edition'] as const) {
		for await (const page of pagesOf(database, store, LARGE_PAGE)) for (const [, record] of page) refuseNewer(record);
	}
	const created = await createKeyring(passphrase, making, previous.vault);
	const { dataKey } = created;
	const keyring: Keyring = {
		...withoutKind(created.keyring, 'recovery-code'),
		previous: await wrapPrevious(dataKey, previous, VERSION)
	};
	if (!(await writeKeyring(database, { dek: previous.id, rev: undefined }, keyring))) {
		throw new KeyRenewedError('another tab began the migration');
	}
	return { keyring, dataKey };
}
