/** What the vault tells its user, and what it needs from them. */
import type { Bytes } from '#vault/bytes.ts';
import type { ExpiryDay, SituationId } from '#vault/ids.ts';
import type { DeriveKey, KdfParameters } from '#vault/kdf.ts';
import type { Wholeness } from '#vault/manifest.ts';

/** What opens a vault. One of them is enough; a wrong one of any kind counts as a try. */
export type Secret =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/** As `create` or `makeRecoveryCode` gave it; case, spaces and dashes do not matter. */
	| { readonly kind: 'recovery-code'; readonly code: string }
	/** The 32 bytes that WebAuthn's `prf` gave for the `DeviceWay` of this vault. */
	| { readonly kind: 'device'; readonly output: Bytes };

/** What `navigator.credentials.get` needs to ask the device. Public: it stands in clear on the disk. */
export interface DeviceWay {
	readonly credential: Bytes;
	readonly salt: Bytes;
}

/** The ways in besides the passphrase, which is always one. */
export interface WaysIn {
	readonly recoveryCode: boolean;
	readonly device: DeviceWay | null;
}

export type VaultState =
	| { readonly kind: 'none' }
	| { readonly kind: 'locked'; readonly ways: WaysIn }
	/** `rebuilt`: (part of) the list was lost and has been made again. Tell the person: something may be missing. */
	| { readonly kind: 'open'; readonly rebuilt: boolean; readonly ways: WaysIn }
	/** A newer version of the application wrote it. Nothing can be done here, and nothing is. */
	| { readonly kind: 'newer' };

/** How far something that goes through every record has come. */
export type Progress = (done: number, of: number) => void;

export interface Listed<Header> {
	readonly id: SituationId;
	/** Null only when the list had to be rebuilt and the situation itself does not open. */
	readonly header: Header | null;
	readonly rev: number;
	/** It goes on this day or soon after; null for no end. */
	readonly expiry: ExpiryDay | null;
	/** Anything but `whole` cannot be read; it can be removed. After an unlock it is `whole` until it was looked at. */
	readonly state: Wholeness;
}

export interface ExportedSituation<Header, Body> {
	readonly id: SituationId;
	readonly rev: number;
	readonly expiry: ExpiryDay | null;
	readonly header: Header;
	readonly body: Body;
}

/** Everything readable in a vault, opened: what a backup seals again. */
export interface Exported<Header, Body> {
	readonly situations: readonly ExportedSituation<Header, Body>[];
	readonly editions: readonly { readonly hash: string; readonly edition: unknown }[];
	/** Situations that are in the list and do not open: they are not in the export. */
	readonly unreadable: number;
}

/** What `importAll` did with each situation of an export. */
export interface Imported {
	readonly added: number;
	readonly replaced: number;
	/** Here already, of the same revision or a later one. */
	readonly unchanged: number;
	/** Over by now, so not brought back. */
	readonly expired: number;
}

export interface VaultOptions {
	readonly deriveKey: DeriveKey;
	readonly databaseName?: string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** What a new vault costs to open; must be within the bounds of kdf.ts. */
	readonly parameters?: KdfParameters;
}
