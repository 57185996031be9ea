import { version } from '$app/environment';
import { textsOf } from '#session/entry-texts.ts';
import type { IsoDate } from '#session/transcript.ts';
import type { SituationId } from '#vault/ids.ts';
import type { Imported, Progress, Secret } from '#vault/vault.ts';
import { todayAsIso } from '../today.ts';
import { trustedScriptUrl } from '../trusted-scripts.ts';
import { readPreferences, remember } from './preferences.ts';
import type { SituationBody } from './situation.ts';
import type { SituationVault } from './vault-keeper.ts';

/** A backup that was read and checked, before anything of it is kept. */
export interface Restorable {
	readonly situations: number;
	/** Situations in it that did not pass the checks and stay out. */
	readonly leftOut: number;
	/**
	 * Puts them into the vault; without a vault, a new one is made behind `passphrase`. What is kept already is replaced
	 * only by a later revision of the same situation.
	 */
	restore(passphrase?: string): Promise<Imported>;
}

export interface Backup {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly fileName: string;
	readonly unreadable: number;
	readonly noticed: number;
}

/** What is done to the vault as a whole: its ways in, its backups, a search through it. */
export class VaultCare {
	/** A code was made and locked away before anybody said to have kept it. It works; nobody may know it. */
	isCodeLost = $state(false);
	#recoveryCode: string | null = $state.raw(null);
	/** The day of the last backup made on this device; null when there was none. */
	backupOn: IsoDate | null = $state.raw(null);
	readonly #vault: () => SituationVault;
	readonly #create: (passphrase: string) => Promise<void>;
	readonly #onsaved: () => void;

	constructor(vault: () => SituationVault, create: (passphrase: string) => Promise<void>, onsaved: () => void) {
		this.#vault = vault;
		this.#create = create;
		this.#onsaved = onsaved;
	}

	start(): void {
		const { backupOn, code } = readPreferences();
		this.backupOn = backupOn ?? null;
		this.isCodeLost = code === 'pending';
	}

	/** A recovery code that was just made and has not been put away yet. Shown once, kept nowhere. */
	get recoveryCode(): string | null {
		return this.#recoveryCode;
	}

	showRecoveryCode(code: string): void {
		this.#recoveryCode = code;
		remember({ code: 'pending' });
	}

	/** The person has written the code down. */
	forgetRecoveryCode(): void {
		this.#recoveryCode = null;
		this.isCodeLost = false;
		remember({ code: undefined });
	}

	/** What is on the screen goes, whether or not it was written down. */
	lock(): void {
		this.isCodeLost ||= this.#recoveryCode !== null;
		this.#recoveryCode = null;
	}

	async changePassphrase(secret: Secret, next: string): Promise<void> {
		await this.#vault().changePassphrase(secret, next);
	}

	async makeRecoveryCode(secret: Secret): Promise<void> {
		this.showRecoveryCode(await this.#vault().makeRecoveryCode(secret));
	}

	/** @throws DeviceUnavailableError, DeviceRefusedError, WrongPassphraseError */
	async addDevice(secret: Secret): Promise<void> {
		const { enrolDevice } = await import('#vault/device-unlock.ts');
		const { way, output } = await enrolDevice();
		await this.#vault().addDevice(secret, way, output);
	}

	async removeDevice(): Promise<void> {
		await this.#vault().removeDevice();
	}

	async renewKey(secret: Secret, next: string, onprogress?: Progress): Promise<void> {
		const { recoveryCode } = await this.#vault().renewKey(secret, next, onprogress);
		this.showRecoveryCode(recoveryCode);
		this.#onsaved();
	}

	/**
	 * An age file of everything in the vault, which must be open. The name says nothing of what is in it.
	 *
	 * @returns also how many situations do not open and so are not in it, and in how many the guard sees something that may
	 * lead to a person: what was left standing goes along
	 */
	async makeBackup(passphrase: string): Promise<Backup> {
		const { backupInWorker, backupWorkerUrl, countNoticed } = await import('./backup-parts.ts');
		const exported = await this.#vault().exportAll();
		const noticed = await countNoticed(exported.situations.map(({ body }) => textsIn(body)));
		const work = backupInWorker(trustedScriptUrl(backupWorkerUrl));
		const bytes = await work.makeBackup(exported, passphrase, version);
		const day = todayAsIso() as IsoDate;
		remember({ backupOn: day });
		this.backupOn = day;
		return { bytes, fileName: `notities-${day}.age`, unreadable: exported.unreadable, noticed };
	}

	/** @throws NotABackupError, BackupWrongPassphraseError, BackupDamagedError, BackupNewerError, BackupTooLargeError */
	async readBackup(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Restorable> {
		const { backupInWorker, backupWorkerUrl, readForVault } = await import('./backup-parts.ts');
		const work = backupInWorker(trustedScriptUrl(backupWorkerUrl));
		const { exported, leftOut } = await readForVault(await work.readBackup(bytes, passphrase));
		return {
			situations: exported.situations.length,
			leftOut,
			restore: async (next) => {
				if (next !== undefined) await this.#create(next);
				const counts = await this.#vault().importAll(exported);
				this.#onsaved();
				return counts;
			}
		};
	}

	/** Ids of the situations in the vault with a text that holds every word of `query`. Nothing of it is kept. */
	async search(query: string): Promise<ReadonlySet<SituationId>> {
		const wanted = folded(query).split(/\s+/).filter(Boolean);
		const found: SituationId[] = [];
		if (wanted.length > 0) {
			await this.#vault().readEach((id, body) => {
				const text = folded(textsIn(body).join('\n'));
				if (wanted.every((word) => text.includes(word))) found.push(id);
			});
		}
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew and read once
		return new Set(found);
	}
}

/** Without accents and capitals, so that 'cafe' finds 'Café'. */
function folded(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a person typed in a situation, drafts included. */
function textsIn({ transcript, drafts }: SituationBody): string[] {
	const half = drafts.flatMap(({ fields }) => fields.map(({ text }) => text));
	return [...half, ...transcript.entries.flatMap(textsOf)];
}
