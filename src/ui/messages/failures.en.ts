import type { messages } from './failures.nl.ts';

const DAMAGED_KEY =
	'The key of these notes is damaged. They can no longer be opened. The encrypted notes were not changed.';

export const failures: typeof messages = {
	StorageFullError:
		'There is no room left on this device. Make room and go on: the app then tries again. What you filled in stays in memory until then. Do not close the app yet.',
	StorageRefusedError:
		'The browser refuses to keep anything now. You can go on: your notes are in memory. Print the record before you close the app.',
	StorageUnavailableError:
		'This browser gives no storage, for example because of a private window. You can still work without keeping anything.',
	SavedElsewhereError:
		'This situation was changed in another tab. Close this tab, or load the page again to go on from there.',
	VaultLockedError: 'Your notes are locked. Unlock them and then go on.',
	VaultNewerError: 'These notes were kept with a newer version of Zorgvuldig. Update the app. Nothing was changed.',
	WrongPassphraseError: 'This passphrase does not fit. Look at spaces and spelling, and try again.',
	TooManyTriesError: 'Another passphrase was tried too often. Wait a moment and then try again.',
	KeyringDamagedError: DAMAGED_KEY,
	KdfParametersError: DAMAGED_KEY,
	DerivationFailedError: 'This device had too little memory to unlock. Close other apps and try again.',
	RecordDamagedError: 'This situation is damaged and cannot be opened. The other situations were not touched.',
	VaultExistsError: 'There are kept notes on this device already. Unlock those first.',
	VaultGoneError: 'There are no kept notes on this device any more.',
	TranscriptNewerError:
		'This situation was kept with a newer version of Zorgvuldig. Update the app. Nothing was changed.',
	EditionMissingError: 'The edition on which this situation was begun is no longer on this device.',
	WrongRecoveryCodeError: 'This recovery code does not fit. Check the groups one by one.',
	WrongDeviceError: 'Unlocking with this device no longer works. Use your passphrase or your recovery code.',
	DeviceUnavailableError: 'This device or this browser cannot do this. Your passphrase and recovery code do work.',
	DeviceRefusedError: 'The device did not allow it, or the question was closed. Nothing was changed.',
	KeyRenewedError: 'In another tab it was changed how you get to your notes. Unlock again.',
	ImportRefusedError: 'This is no backup that can be put back. Nothing was changed.',
	NotABackupError: 'This file is no backup of Zorgvuldig. Choose a file that ends in .age. Nothing was changed.',
	BackupWrongPassphraseError:
		'This passphrase does not fit this file. Every backup has its own passphrase. Nothing was changed.',
	BackupDamagedError: 'This file is damaged and does not open. Choose another backup. Nothing was changed.',
	BackupNewerError: 'This backup was made with a newer version of Zorgvuldig. Update the app. Nothing was changed.',
	BackupTooLargeError: 'This file is too large for a backup of Zorgvuldig. Nothing was changed.',
	BackupFailedError:
		'It did not work now, most often for want of memory. Close other apps and try again. Nothing was changed.',
	other: 'Something went wrong in the app. That is not your fault. What you typed is still on the screen.'
};
