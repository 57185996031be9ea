/** What the vault tells its user, and what it needs from them. */
import type { ExpiryMonth, SituationId } from '#vault/ids.ts';
import type { DeriveKey, KdfParameters } from '#vault/kdf.ts';
import type { Wholeness } from '#vault/manifest.ts';

export type VaultState =
	| { readonly kind: 'none' }
	| { readonly kind: 'locked' }
	/** `rebuilt`: the list was lost and has been made again. Tell the person: something may be missing. */
	| { readonly kind: 'open'; readonly rebuilt: boolean }
	/** A newer version of the application wrote it. Nothing can be done here, and nothing is. */
	| { readonly kind: 'newer' };

export interface Listed<Header> {
	readonly id: SituationId;
	/** Null only when the list had to be rebuilt and the situation itself does not open. */
	readonly header: Header | null;
	readonly rev: number;
	readonly expiry: ExpiryMonth | null;
	/** Anything but `whole` cannot be read; it can be removed. */
	readonly state: Wholeness;
}

export interface VaultOptions {
	readonly deriveKey: DeriveKey;
	readonly databaseName?: string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** What a new vault costs to open; must be within the bounds of kdf.ts. */
	readonly parameters?: KdfParameters;
}
