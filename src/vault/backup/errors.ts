/**
 * Why a backup could not be made or read. As all errors of the vault: no text that was typed, no key material, nothing
 * that stood in the file. Nothing on the device was changed.
 */
abstract class BackupError extends Error {
	abstract override readonly name: string;
}

/** Another kind of file: no age file, one for a key instead of a passphrase, or one with something else in it. */
export class NotABackupError extends BackupError {
	override readonly name = 'NotABackupError';
}

/**
 * The passphrase does not open the file, or the first lines of the file were altered. One error on purpose, as with the
 * keyring: telling the two apart would say whether a guess was right.
 */
export class BackupWrongPassphraseError extends BackupError {
	override readonly name = 'BackupWrongPassphraseError';
}

/** Cut off, altered on the way, or no backup inside although it says so. Another copy of the file may be whole. */
export class BackupDamagedError extends BackupError {
	override readonly name = 'BackupDamagedError';
}

/** A newer version of the application made it, or of age. The file is left as it is. */
export class BackupNewerError extends BackupError {
	override readonly name = 'BackupNewerError';
}

/** Over 64 MiB, or made so that opening it asks for more than 1 GiB of memory. Raised before any work is done. */
export class BackupTooLargeError extends BackupError {
	override readonly name = 'BackupTooLargeError';
}

/** This device could not do the work, most often for want of memory. Another device may. */
export class BackupFailedError extends BackupError {
	override readonly name = 'BackupFailedError';
}

/** Every one of them, to make the error again that a worker named. */
export const BACKUP_ERRORS = {
	NotABackupError,
	BackupWrongPassphraseError,
	BackupDamagedError,
	BackupNewerError,
	BackupTooLargeError,
	BackupFailedError
} as const;

export type BackupErrorName = keyof typeof BACKUP_ERRORS;
