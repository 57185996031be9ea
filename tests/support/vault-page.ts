/** The vault without the app around it, for a test of what only a real browser does. Bundled by scripts/bundle-page.mjs. */
import { newSituationId } from '#vault/ids.ts';
import { deriveHere, LIGHTEST_PARAMETERS } from '#vault/kdf.ts';
import { openVault } from '#vault/vault.ts';

interface Header {
	readonly name: never;
}
interface Body {
	readonly notes: readonly never[];
}

const open = () =>
	openVault<Header, Body>({ deriveKey: deriveHere, parameters: LIGHTEST_PARAMETERS, now: () => Date.now() });

const vaultPage = { open, newSituationId };
export type VaultPage = typeof vaultPage;

Object.assign(globalThis, { vaultPage });
