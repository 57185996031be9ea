import { backupInWorker, type BackupWork } from '#vault/backup/backup.ts';
import workerUrl from '#vault/backup/backup.worker.ts?worker&url';
import { trustedScriptUrl } from '../trusted-scripts.ts';

/** In the worker of the backups: it is the same envelope, and costs as long. */
export const sealingWork = (): BackupWork => backupInWorker(trustedScriptUrl(workerUrl));

export const openShared = (bytes: Uint8Array, passphrase: string): Promise<Record<string, unknown>> =>
	sealingWork().openJson(bytes, passphrase);
