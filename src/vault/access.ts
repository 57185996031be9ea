/** Ways in and out of a keyring: opening it, changing its slots, changing the data key. */
import type { Progress, Secret } from '#vault/contract.ts';
import { basisOf, ONLY, ROOT, writeKeyring, writeKeyringAndRoot, type Database } from '#vault/database.ts';
import { openerOf, parsed, type DataKey } from '#vault/envelope.ts';
import {
	DerivationFailedError,
	KeyRenewedError,
	StorageFullError,
	StorageRefusedError,
	VaultGoneError,
	wrongSecretError,
	WrongPassphraseError
} from '#vault/errors.ts';
import { sealRoot } from '#vault/index.ts';
import { isLighter, TOO_SLOW_MS, workOf, type DeriveKey } from '#vault/kdf.ts';
import {
	createKeyring,
	openKeyring,
	openPrevious,
	passphraseSlotOf,
	readKeyring,
	withoutKind,
	withSlot,
	wrapPrevious,
	type Keyring,
	type Making
} from '#vault/keyring.ts';
import { claimedRev, type RootContent } from '#vault/manifest.ts';
import { sealedWith } from '#vault/renewal.ts';
import { sealAgain } from '#vault/resealing.ts';
import { passphraseSlot, type Slot } from '#vault/slots.ts';
import { countTry, NO_TRIES, writeTries } from '#vault/tries.ts';

/** Another tab can save between our reading of the root and our writing. */
const ATTEMPTS = 4;

/**
 * Work that ends badly when a secret is wrong. It is counted before it is made, and taken back when it turns out that it
 * was something else that failed. When it ends well, `forgetTries` is the caller's: after what somebody waits for.
 *
 * @throws TooManyTriesError before any work
 */
export async function tried<T>(database: Database, now: number, work: () => Promise<T>): Promise<T> {
	const before = await countTry(database, now);
	try {
		return await work();
	} catch (cause) {
		if (!(cause instanceof WrongPassphraseError)) await writeTries(database, before);
		throw cause;
	}
}

export async function forgetTries(database: Database): Promise<void> {
	await writeTries(database, NO_TRIES);
}

/** @throws VaultGoneError */
export async function storedKeyring(database: Database): Promise<unknown> {
	const stored: unknown = await database.get('keyring', ONLY);
	if (stored === undefined) throw new VaultGoneError('there is no vault');
	return stored;
}

/** The data key of a stored keyring, of this version or the one before. Writes nothing but a migration's beginning. */
export async function enter(
	database: Database,
	secret: Secret,
	making: Making
): Promise<{ keyring: Keyring; dataKey: DataKey }> {
	const stored = await storedKeyring(database);
	if ((Object(stored) as { v?: unknown }).v === 1) {
		const { beginMigration } = await import('#vault/migration/version-1.ts');
		if (secret.kind !== 'passphrase') throw wrongSecretError(secret.kind);
		return beginMigration(database, stored, secret.passphrase, making);
	}
	return enterRaising(database, stored, secret, making);
}

/** Raises the cost of guessing when the stored one is lighter than what this device affords. Never lowers it. */
async function enterRaising(
	database: Database,
	stored: unknown,
	secret: Secret,
	making: Making
): Promise<{ keyring: Keyring; dataKey: DataKey }> {
	const before = passphraseSlotOf(readKeyring(stored));
	const mayRaise = secret.kind === 'passphrase' && before && isLighter(before.kdf, making.parameters);
	if (!mayRaise) return openKeyring(stored, secret, making.deriveKey);
	let took = 0;
	const measured: DeriveKey = async (...input) => {
		const begun = making.now();
		const derived = await making.deriveKey(...input);
		took = making.now() - begun;
		return derived;
	};
	const { keyring, dataKey } = await openKeyring(stored, secret, measured, true);
	const locked = { keyring, dataKey: await unextractable(dataKey) };
	if ((took * workOf(making.parameters)) / workOf(before.kdf) > TOO_SLOW_MS) return locked;
	try {
		const slot = await passphraseSlot(keyring, dataKey.key, secret.passphrase, making);
		if (!isLighter(before.kdf, slot.kdf)) return locked;
		const raised = withSlot(keyring, slot);
		return (await writeKeyring(database, keyring, raised)) ? { ...locked, keyring: raised } : locked;
	} catch (cause) {
		// The vault is open already: a device that cannot do more, or writes nothing now, keeps nobody out.
		const isHarmless = [DerivationFailedError, StorageFullError, StorageRefusedError].some((is) => cause instanceof is);
		if (!isHarmless) throw cause;
		return locked;
	}
}

async function unextractable(dataKey: DataKey): Promise<DataKey> {
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', dataKey.key));
	const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
	raw.fill(0);
	return { ...dataKey, key };
}

/**
 * Goes on with a migration or a change of the data key, where it was.
 *
 * @returns whether (a part of) the list was lost on the way and made again
 */
export async function finishSealing(
	database: Database,
	{ keyring, dataKey }: { keyring: Keyring; dataKey: DataKey },
	onProgress?: Progress,
	slot?: Slot
): Promise<{ wasRebuilt: boolean }> {
	if (keyring.previous === null) return { wasRebuilt: false };
	const previous = await openPrevious(dataKey, keyring.previous);
	if (keyring.previous.v === 1) {
		const { sealedInVersion1 } = await import('#vault/migration/version-1.ts');
		return sealAgain(database, { keyring, dataKey, before: sealedInVersion1(previous, dataKey) }, onProgress);
	}
	return sealAgain(database, { keyring, dataKey, before: sealedWith(previous, dataKey) }, onProgress, slot);
}

/** Changes slots, with the data key at hand to wrap. @returns the keyring as it is stored now */
export async function changeSlots(
	database: Database,
	secret: Secret,
	making: Making,
	change: (keyring: Keyring, dek: CryptoKey) => Promise<Slot>
): Promise<Keyring> {
	const stored = await storedKeyring(database);
	const { keyring, dataKey } = await openKeyring(stored, secret, making.deriveKey, true);
	return replaceKeyring(database, keyring, withSlot(keyring, await change(keyring, dataKey.key)));
}

/** @throws KeyRenewedError when another tab changed the keyring meanwhile */
export async function replaceKeyring(database: Database, before: Keyring, after: Keyring): Promise<Keyring> {
	if (!(await writeKeyring(database, before, after))) {
		throw new KeyRenewedError('another tab changed the ways in meanwhile');
	}
	return after;
}

/**
 * Begins a change of the data key: a new one, with `next` as its only way in, that holds the one before it until
 * everything was sealed again. From here on no other secret opens the vault.
 *
 * @returns the slot of the recovery code, for when all is done
 * @throws RecordDamagedError when the root of the index was lost since the unlock: the next one makes it again
 */
export async function beginRenewal(
	database: Database,
	secret: Secret,
	next: string,
	making: Making
): Promise<{ keyring: Keyring; dataKey: DataKey; code: string; slot: Slot | undefined }> {
	const stored = await storedKeyring(database);
	const { keyring: before, dataKey: previous } = await openKeyring(stored, secret, making.deriveKey, true);
	if (before.previous !== null) throw new KeyRenewedError('an earlier change is not finished');
	const { keyring: made, dataKey, code } = await createKeyring(next, making, previous.vault);
	const keyring: Keyring = {
		...withoutKind(made, 'recovery-code'),
		rev: before.rev + 1,
		previous: await wrapPrevious(dataKey, previous, before.v)
	};
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const stored: unknown = await database.get('index', ROOT);
		const content = parsed(await openerOf(previous)('index', ROOT, stored)) as RootContent;
		const root = await sealRoot(previous, claimedRev(stored) + 1, content);
		const { dek, rev } = before;
		if (await writeKeyringAndRoot(database, { dek, rev, root: basisOf(stored) }, keyring, root)) {
			return { keyring, dataKey, code, slot: made.slots.find(({ kind }) => kind === 'recovery-code') };
		}
	}
	throw new KeyRenewedError('another tab changed the keyring meanwhile');
}
