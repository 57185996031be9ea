/** What only keeping needs (the vault, its cryptography): fetched by the first page that asks for it, not with the start page. */
export { newSituationId } from '#vault/ids.ts';
export { deriveInWorker } from '#vault/kdf.ts';
export { default as kdfWorkerUrl } from '#vault/kdf.worker.ts?worker&url';
export { askPersistence, readPersistence } from '#vault/persist.ts';
export { openVault } from '#vault/vault.ts';
export { vaultKeeper } from './vault-keeper.ts';
