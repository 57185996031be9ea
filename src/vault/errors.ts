/**
 * The failures a screen can say something useful about. They carry ids and numbers: never text that was typed, never
 * key material. `name` is set because class names do not survive minification.
 */
abstract class VaultError extends Error {
	abstract override readonly name: string;
}

/**
 * The passphrase does not open the vault, or its keyring was tampered with. One error on purpose: telling the two apart
 * would tell somebody who altered the keyring whether a guess was right. The same holds for the other ways in, which
 * are told apart only because the person knows which one they tried.
 */
export class WrongPassphraseError extends VaultError {
	override readonly name: string = 'WrongPassphraseError';
}

/** The recovery code does not open the vault, or is none, or there is no such slot (any more). */
export class WrongRecoveryCodeError extends WrongPassphraseError {
	override readonly name = 'WrongRecoveryCodeError';
}

/** What the device answered does not open the vault, or there is no such slot (any more). */
export class WrongDeviceError extends WrongPassphraseError {
	override readonly name = 'WrongDeviceError';
}

export function wrongSecretError(kind: 'passphrase' | 'recovery-code' | 'device'): WrongPassphraseError {
	if (kind === 'recovery-code') return new WrongRecoveryCodeError('no slot opens with this code');
	if (kind === 'device') return new WrongDeviceError('no slot opens with what the device answered');
	return new WrongPassphraseError('no slot opens with this passphrase');
}

/** Too many wrong passphrases on this device. `until` is in milliseconds since 1970. */
export class TooManyTriesError extends VaultError {
	override readonly name = 'TooManyTriesError';
	readonly until: number;

	constructor(until: number) {
		super('too many wrong passphrases');
		this.until = until;
	}
}

/** The keyring cannot be read at all. No passphrase will help; the records are still there. */
export class KeyringDamagedError extends VaultError {
	override readonly name: string = 'KeyringDamagedError';
}

/** The stored cost of the key derivation is outside the bounds. Raised before any work is done. */
export class KdfParametersError extends KeyringDamagedError {
	override readonly name = 'KdfParametersError';
}

/** This device could not derive the key, most often for want of memory. Nothing was changed. */
export class DerivationFailedError extends VaultError {
	override readonly name = 'DerivationFailedError';
}

/** One record does not open, is gone, or is older than the index says. The others are not affected. */
export class RecordDamagedError extends VaultError {
	override readonly name = 'RecordDamagedError';
	readonly id: string;

	constructor(id: string) {
		super(`record ${id} is damaged`);
		this.id = id;
	}
}

/** Written by a newer version of the application. Nothing was changed. */
export class VaultNewerError extends VaultError {
	override readonly name = 'VaultNewerError';
}

/** The vault is locked: a read or save was asked that needs the key. */
export class VaultLockedError extends VaultError {
	override readonly name = 'VaultLockedError';
}

/** `create` on a device that has a vault already, perhaps made in another tab a moment ago. */
export class VaultExistsError extends VaultError {
	override readonly name = 'VaultExistsError';
}

/** `unlock` on a device that has no vault (any more). */
export class VaultGoneError extends VaultError {
	override readonly name = 'VaultGoneError';
}

/** The situation was saved or removed elsewhere (another tab) since it was last read here. Nothing was written. */
export class SavedElsewhereError extends VaultError {
	override readonly name = 'SavedElsewhereError';
	readonly id: string;

	constructor(id: string) {
		super(`record ${id} was saved elsewhere`);
		this.id = id;
	}
}

/** The vault's key or ways in were changed elsewhere meanwhile. The vault is locked; unlock it again. */
export class KeyRenewedError extends VaultError {
	override readonly name = 'KeyRenewedError';
}

/** What was given to import is no export of a vault. Nothing was changed. */
export class ImportRefusedError extends VaultError {
	override readonly name = 'ImportRefusedError';
}

/** The browser accepted the storage but refused this write, or lost it. What was stored before is still there. */
export class StorageRefusedError extends VaultError {
	override readonly name = 'StorageRefusedError';
}

/** No room left. What was stored before is still there, and so is what is in memory. */
export class StorageFullError extends VaultError {
	override readonly name = 'StorageFullError';
}

/** No storage here at all: an old browser, a setting, a private window. Offer to work without keeping. */
export class StorageUnavailableError extends VaultError {
	override readonly name = 'StorageUnavailableError';
}

/** The named error for what IndexedDB threw while writing. */
export function storageErrorFrom(cause: unknown): Error {
	if (nameOf(cause) === 'QuotaExceededError') return new StorageFullError('no room left', { cause });
	return new StorageRefusedError('the browser refused to write', { cause });
}

/** Not: `instanceof DOMException`. It differs per realm, and newer browsers give the quota error a class of its own. */
export function nameOf(cause: unknown): string {
	return typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
}
