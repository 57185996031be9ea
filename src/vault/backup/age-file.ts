/**
 * The envelope of a backup: an age file (age-encryption.org/v1) with a passphrase, so that anybody can open it with the
 * age command line, without us. Apart, because it brings age-encryption with it: only the worker and Node load it.
 */
import { armor, Decrypter, Encrypter } from 'age-encryption';
import {
	BackupDamagedError,
	BackupFailedError,
	BackupNewerError,
	BackupTooLargeError,
	BackupWrongPassphraseError,
	NotABackupError
} from '#vault/backup/errors.ts';
import type { Bytes } from '#vault/bytes.ts';

/** scrypt with N = 2^17, r = 8, p = 1: 128 MiB, about 0.7 s. age's own 2^18 asks too much of a tablet. */
export const WORK_FACTOR = 17;
/** 1 GiB: what somebody may have made with the command line. Above it the file only makes a device hang. */
const MOST_WORK_FACTOR = 20;

export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Room for the header of a file, and for the 16 bytes that every 64 KiB of content grows by. */
const MAX_CONTENT_BYTES = MAX_FILE_BYTES - 64 * 1024;

const MAGIC = 'age-encryption.org/';
const VERSION = 'v1';
const ARMOR_BEGINS = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The first lines of a file with a passphrase: a version, one stanza with a salt of 16 bytes and the work factor. */
const SCRYPT_STANZA = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,2})$/;
const HEADER_LOOKED_AT = 4096;

/**
 * @param passphrase - taken in NFKC, as the vault does
 * @throws BackupTooLargeError over 64 MiB: what cannot be read back is not made
 */
export async function sealFile(content: Bytes, passphrase: string, workFactor = WORK_FACTOR): Promise<Bytes> {
	if (content.length > MAX_CONTENT_BYTES) throw new BackupTooLargeError('this is too much for one backup');
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase.normalize('NFKC'));
	encrypter.setScryptWorkFactor(workFactor);
	try {
		return new Uint8Array(await encrypter.encrypt(content));
	} catch {
		// Not: the cause, here and below. Libraries quote their input in messages.
		throw new BackupFailedError('the backup could not be sealed');
	}
}

/**
 * The content of a file that `sealFile` or the age command line made, binary or as text (armor). Nothing comes out of a
 * file of which one bit was changed.
 *
 * @param file - whatever somebody chose; it is not trusted, and bounded before any work
 * @throws NotABackupError, BackupNewerError, BackupTooLargeError before any work
 * @throws BackupWrongPassphraseError, BackupDamagedError, BackupFailedError
 */
export async function openFile(file: Bytes, passphrase: string): Promise<Bytes> {
	if (file.length > MAX_FILE_BYTES) throw new BackupTooLargeError('this file is too large for a backup');
	const binary = withoutArmor(file);
	refuseOther(binary);
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase.normalize('NFKC'));
	try {
		return new Uint8Array(await decrypter.decrypt(binary));
	} catch (cause) {
		throw namedFailure(cause);
	}
}

function withoutArmor(file: Bytes): Bytes {
	const start = new TextDecoder().decode(file.subarray(0, HEADER_LOOKED_AT)).trimStart();
	if (!start.startsWith(ARMOR_BEGINS)) return file;
	try {
		return new Uint8Array(armor.decode(new TextDecoder().decode(file)));
	} catch {
		throw new BackupDamagedError('the text of the file is cut off or altered');
	}
}

/** Stops before anything is tried with what is no file of ours, or would take more than this device may be asked. */
function refuseOther(file: Bytes): void {
	const lines = new TextDecoder().decode(file.subarray(0, HEADER_LOOKED_AT)).split('\n');
	const [version = '', stanza = '', , next = ''] = lines;
	if (!version.startsWith(MAGIC)) throw new NotABackupError('this is no age file');
	if (version.slice(MAGIC.length) !== VERSION) {
		const isVersion = /^v[0-9]+$/.test(version.slice(MAGIC.length));
		throw isVersion ? new BackupNewerError('a newer age made this file') : new NotABackupError('this is no age file');
	}
	if (!stanza.startsWith('-> scrypt ')) {
		if (stanza.startsWith('-> ') && lines.length > 2) throw new NotABackupError('this age file has no passphrase');
		throw new BackupDamagedError('the header of the file is cut off or altered');
	}
	const [, workFactor] = SCRYPT_STANZA.exec(stanza) ?? [];
	if (workFactor === undefined) throw new BackupDamagedError('the header of the file is altered');
	if (Number(workFactor) > MOST_WORK_FACTOR) throw new BackupTooLargeError('this file asks for too much memory');
	if (!next.startsWith('--- ')) throw new BackupDamagedError('the header of the file is cut off or altered');
}

/** age-encryption throws plain errors; its message is all that tells a wrong passphrase from damage. See the tests. */
function namedFailure(cause: unknown): Error {
	if (cause instanceof RangeError) return new BackupFailedError('not enough memory to open the file');
	const isWrong = cause instanceof Error && cause.message.startsWith('no identity matched');
	if (isWrong) return new BackupWrongPassphraseError('the passphrase does not open this file');
	return new BackupDamagedError('the file is cut off or altered');
}
