/**
 * Backups: everything readable in the vault in one age file, under a passphrase of its own (docs/formats/backup.md).
 * The same two functions work here, for Node and tests, and in a worker, for pages: scrypt takes long, and 128 MiB.
 */
import { BACKUP_ERRORS, BackupFailedError, type BackupErrorName } from '#vault/backup/errors.ts';
import type { Bytes } from '#vault/bytes.ts';
import type { Exported } from '#vault/contract.ts';

type Anything = Exported<unknown, unknown>;

export interface BackupWork {
	/**
	 * @param app - version of the application
	 * @returns the bytes of an age file. What `exported` counts as unreadable is not in it: tell the person.
	 * @throws BackupTooLargeError, BackupFailedError
	 */
	makeBackup(exported: Anything, passphrase: string, app: string): Promise<Bytes>;
	/**
	 * @returns whatever was in the file: its frame is checked, what is in it is not. See `readForVault`.
	 * @throws NotABackupError, BackupNewerError, BackupTooLargeError, BackupWrongPassphraseError, BackupDamagedError,
	 * BackupFailedError
	 */
	readBackup(bytes: Uint8Array, passphrase: string): Promise<Anything>;
	/**
	 * Another file than a backup in the same envelope: what goes to somebody who reads along (docs/formats/read-along.md).
	 *
	 * @throws BackupTooLargeError, BackupFailedError
	 */
	sealJson(content: object, passphrase: string): Promise<Bytes>;
	/**
	 * @returns whatever object was in the file: only its depth and its keys are looked at
	 * @throws as `readBackup`
	 */
	openJson(bytes: Uint8Array, passphrase: string): Promise<Record<string, unknown>>;
}

/** In this thread, which stands still meanwhile: for Node and tests. */
export const makeBackup: BackupWork['makeBackup'] = async (...given) => (await here()).makeBackup(...given);

/** In this thread, which stands still meanwhile: for Node and tests. */
export const readBackup: BackupWork['readBackup'] = async (...given) => (await here()).readBackup(...given);

/** In this thread, which stands still meanwhile: for Node and tests. */
export const sealJson: BackupWork['sealJson'] = async (...given) => (await here()).sealJson(...given);

/** In this thread, which stands still meanwhile: for Node and tests. */
export const openJson: BackupWork['openJson'] = async (...given) => (await here()).openJson(...given);

const here = async () => (await import('#vault/backup/work.ts')).workHere;

export type BackupRequest =
	| { readonly kind: 'make'; readonly exported: Anything; readonly passphrase: string; readonly app: string }
	| { readonly kind: 'read'; readonly bytes: Uint8Array; readonly passphrase: string }
	| { readonly kind: 'seal'; readonly content: object; readonly passphrase: string }
	| { readonly kind: 'open'; readonly bytes: Uint8Array; readonly passphrase: string };

export type BackupReply =
	| { readonly kind: 'made'; readonly bytes: Bytes }
	| { readonly kind: 'read'; readonly exported: Anything }
	| { readonly kind: 'opened'; readonly content: Record<string, unknown> }
	| { readonly kind: 'failed'; readonly name: BackupErrorName };

/**
 * In a worker of its own, started for one file and ended after it: what held the passphrase and the notes does not stay.
 *
 * @param scriptUrl - the built `backup.worker.ts`, made a TrustedScriptURL by the caller's policy (Trusted Types are on)
 */
export function backupInWorker(scriptUrl: TrustedScriptURL | URL | string): BackupWork {
	return {
		async makeBackup(exported, passphrase, app) {
			const reply = await askWorker(scriptUrl, { kind: 'make', exported, passphrase, app });
			if (reply.kind !== 'made') throw failure(reply);
			return reply.bytes;
		},
		async readBackup(bytes, passphrase) {
			const reply = await askWorker(scriptUrl, { kind: 'read', bytes, passphrase });
			if (reply.kind !== 'read') throw failure(reply);
			return reply.exported;
		},
		async sealJson(content, passphrase) {
			const reply = await askWorker(scriptUrl, { kind: 'seal', content, passphrase });
			if (reply.kind !== 'made') throw failure(reply);
			return reply.bytes;
		},
		async openJson(bytes, passphrase) {
			const reply = await askWorker(scriptUrl, { kind: 'open', bytes, passphrase });
			if (reply.kind !== 'opened') throw failure(reply);
			return reply.content;
		}
	};
}

function askWorker(scriptUrl: TrustedScriptURL | URL | string, request: BackupRequest): Promise<BackupReply> {
	return new Promise((resolve, reject) => {
		// The DOM types know no TrustedScriptURL here. Not: String(scriptUrl), which Trusted Types would refuse.
		const worker = new Worker(scriptUrl as string, { type: 'module', name: 'backup' });
		const finish = (settle: () => void) => {
			worker.terminate();
			settle();
		};
		const fail = () => finish(() => reject(new BackupFailedError('the work on the backup stopped')));
		worker.addEventListener('message', ({ data }: MessageEvent<BackupReply>) => finish(() => resolve(data)));
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
		worker.postMessage(request);
	});
}

/** Classes do not survive the way out of a worker: their names do. */
function failure(reply: BackupReply): Error {
	if (reply.kind !== 'failed') return new BackupFailedError('the worker did something else');
	return new BACKUP_ERRORS[reply.name]('the worker could not do it');
}
