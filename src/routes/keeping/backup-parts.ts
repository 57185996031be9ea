/** What only backups need: fetched when one is made or opened. */
export { backupInWorker } from '#vault/backup/backup.ts';
export { default as backupWorkerUrl } from '#vault/backup/backup.worker.ts?worker&url';
export { readForVault } from './backup/read-for-vault.ts';
export { countNoticed } from './backup/count-noticed.ts';
