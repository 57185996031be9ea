/** The worker behind `backupInWorker`: one request, one reply. */
import type { BackupReply, BackupRequest } from '#vault/backup/backup.ts';
import { BACKUP_ERRORS, type BackupErrorName } from '#vault/backup/errors.ts';
import { workHere } from '#vault/backup/work.ts';
import { nameOf } from '#vault/errors.ts';

self.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
	void replyTo(data).then((reply) => self.postMessage(reply));
});

async function replyTo(request: BackupRequest): Promise<BackupReply> {
	try {
		const { passphrase } = request;
		if (request.kind === 'read') {
			return { kind: 'read', exported: await workHere.readBackup(request.bytes, passphrase) };
		}
		if (request.kind === 'open') return { kind: 'opened', content: await workHere.openJson(request.bytes, passphrase) };
		if (request.kind === 'seal') return { kind: 'made', bytes: await workHere.sealJson(request.content, passphrase) };
		return { kind: 'made', bytes: await workHere.makeBackup(request.exported, passphrase, request.app) };
	} catch (cause) {
		const name = nameOf(cause);
		// Only the name goes out: what a library says may quote what it was given.
		return { kind: 'failed', name: isOurs(name) ? name : 'BackupFailedError' };
	}
}

function isOurs(name: string): name is BackupErrorName {
	return Object.hasOwn(BACKUP_ERRORS, name);
}
