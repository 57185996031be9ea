/**
 * The vault: situations kept on this device, sealed, behind a passphrase. It stores bytes and ids, never a meaning:
 * what a header or a body is, its user decides.
 *
 * Promises: only ciphertext reaches the disk; a save has happened when its promise resolves; a bad record never keeps
 * the others closed; what a newer version wrote is never written over. Not promised: see docs/formats/vault.md.
 */
import { Contents } from '#vault/contents.ts';
import {
	DATABASE_NAME,
	deleteDatabase,
	ONLY,
	openDatabase,
	overwriteAndClear,
	removeExpired,
	writeNew,
	type Database
} from '#vault/database.ts';
import type { Listed, VaultOptions, VaultState } from '#vault/contract.ts';
import { refuseNewer, type DataKey } from '#vault/envelope.ts';
import {
	VaultExistsError,
	VaultGoneError,
	VaultLockedError,
	VaultNewerError,
	WrongPassphraseError
} from '#vault/errors.ts';
import { expiryMonthOf, isExpiryMonth, type ExpiryMonth, type SituationId } from '#vault/ids.ts';
import type { Keepable } from '#vault/keepable.ts';
import { DEFAULT_PARAMETERS } from '#vault/kdf.ts';
import { createAffordableKeyring, noiseKeyring, openKeyring } from '#vault/keyring.ts';
import { SerialQueue } from '#vault/serial-queue.ts';
import { countTry, NO_TRIES, readWaitUntil, writeTries } from '#vault/tries.ts';

export type { Listed, VaultOptions, VaultState } from '#vault/contract.ts';

/**
 * Looks whether there is a vault. Needs no passphrase.
 *
 * @throws StorageUnavailableError when this browser gives no storage
 */
export async function openVault<Header, Body>(options: VaultOptions): Promise<Vault<Header, Body>> {
	const vault = new Vault<Header, Body>(options);
	await vault.refresh();
	return vault;
}

export class Vault<Header, Body> {
	readonly #options: Required<VaultOptions>;
	readonly #queue = new SerialQueue();
	readonly #listeners = new Set<() => void>();
	#database: Database | null = null;
	#contents: Contents<Header, Body> | null = null;
	#state: VaultState = { kind: 'none' };
	#waitUntil: number | null = null;
	/** How often `lock` was called: an unlock that began before the last of them must not end in an open vault. */
	#locks = 0;

	/** Use `openVault`: until `refresh` has run, a vault does not know its state. */
	constructor(options: VaultOptions) {
		this.#options = { databaseName: DATABASE_NAME, parameters: DEFAULT_PARAMETERS, ...options };
	}

	get state(): VaultState {
		return this.#state;
	}

	/** No passphrase is tried before this moment (milliseconds since 1970); null when one may be tried now. */
	get waitUntil(): number | null {
		return this.#waitUntil;
	}

	/** Called after every change of `state`, `waitUntil` or the list. @returns how to stop listening */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Looks again at what is on the device, for when another tab may have made or destroyed the vault. */
	async refresh(): Promise<void> {
		if (this.#contents !== null) return;
		try {
			const database = await this.#connection();
			const keyring: unknown = await database.get('keyring', ONLY);
			refuseNewer(keyring);
			this.#waitUntil = await readWaitUntil(database, this.#options.now());
			this.#become(keyring === undefined ? { kind: 'none' } : { kind: 'locked' });
		} catch (cause) {
			if (!(cause instanceof VaultNewerError)) throw cause;
			this.#become({ kind: 'newer' });
		}
	}

	/**
	 * Makes a vault and leaves it open. Takes lighter parameters when the device proves too slow for the usual ones.
	 *
	 * @throws VaultExistsError when there is one already, VaultNewerError, DerivationFailedError, StorageFullError,
	 * StorageRefusedError; then nothing was made
	 */
	async create(passphrase: string): Promise<void> {
		await this.#entering(async (mayEnter) => {
			await this.refresh();
			if (this.#state.kind === 'newer') throw new VaultNewerError('the database is of a newer version');
			if (this.#state.kind !== 'none') throw new VaultExistsError('there is a vault already');
			const database = await this.#connection();
			const { deriveKey, parameters, now } = this.#options;
			const { keyring, dataKey } = await createAffordableKeyring(passphrase, parameters, deriveKey, now);
			if (!(await writeNew(database, keyring, await Contents.sealEmpty(dataKey)))) {
				await this.refresh();
				throw new VaultExistsError('another tab made a vault');
			}
			await this.#enter(database, dataKey, mayEnter);
		});
	}

	/**
	 * Opens the vault. Does nothing when it is open.
	 *
	 * @throws WrongPassphraseError, also when the keyring was tampered with
	 * @throws TooManyTriesError before any work; see `waitUntil`
	 * @throws KeyringDamagedError, KdfParametersError, VaultNewerError, VaultGoneError, DerivationFailedError
	 * @throws VaultLockedError when `lock` was called meanwhile
	 */
	async unlock(passphrase: string): Promise<void> {
		await this.#entering(async (mayEnter) => {
			if (this.#contents !== null) return;
			const database = await this.#connection();
			const keyring: unknown = await database.get('keyring', ONLY);
			if (keyring === undefined) {
				this.#become({ kind: 'none' });
				throw new VaultGoneError('there is no vault');
			}
			const before = await countTry(database, this.#options.now());
			try {
				await this.#enter(database, await openKeyring(keyring, passphrase, this.#options.deriveKey), mayEnter);
				await writeTries(database, NO_TRIES);
			} catch (cause) {
				if (!(cause instanceof WrongPassphraseError)) await writeTries(database, before);
				throw cause;
			}
		});
	}

	/**
	 * Drops the key and everything that was opened, at once: from here on a read or save is refused. The promise resolves
	 * when the saves that were asked before are on the disk.
	 */
	async lock(): Promise<void> {
		this.#locks++;
		if (this.#contents !== null) {
			this.#contents = null;
			this.#become({ kind: 'locked' });
		}
		await this.#queue.settled();
	}

	/** Every situation, in order of making. @throws VaultLockedError */
	list(): readonly Listed<Header>[] {
		const contents = this.#opened();
		return contents.lines.map(({ id, header, rev, expiry }) => {
			return { id, header, rev, expiry, state: contents.wholenessOf(id) };
		});
	}

	/** @throws RecordDamagedError when it does not open, is gone or is an older copy; VaultLockedError */
	async read(id: SituationId): Promise<Body> {
		return this.#opened().read(id);
	}

	/**
	 * Keeps a situation: a new one, or the next revision of one that was read or saved here. It is on the disk when the
	 * promise resolves; saves are done one after the other, in the order in which they were asked.
	 *
	 * @param expiry - last month in which it is kept; null for no end. Left out: what it was, for a new one no end.
	 * @throws VaultLockedError, SavedElsewhereError, StorageFullError, StorageRefusedError; then what was kept before is
	 * still there
	 */
	async save(
		id: SituationId,
		header: Keepable<Header>,
		body: Keepable<Body>,
		expiry?: ExpiryMonth | null
	): Promise<void> {
		// `Keepable` narrows what may come in; what came in is a Header and a Body, which TypeScript cannot see here.
		await this.#change((contents) => contents.save(id, header as Header, body as Body, expiry));
	}

	/** Removes a situation and its line in the list, together. Does nothing when there is none. */
	async remove(id: SituationId): Promise<void> {
		await this.#change((contents) => contents.remove(id));
	}

	/** The edition of a flow with this hash, null when it is not kept. @throws RecordDamagedError, VaultLockedError */
	async readEdition(hash: string): Promise<unknown> {
		return this.#opened().readEdition(hash);
	}

	/** Keeps a compiled edition: public content, sealed all the same, since it tells which flow is in use. */
	async saveEdition(hash: string, edition: unknown): Promise<void> {
		await this.#change((contents) => contents.saveEdition(hash, edition));
	}

	/** Removes situations whose last month is over, locked or open. @returns how many */
	async purge(): Promise<number> {
		const contents = this.#contents;
		if (contents === null) return removeExpired(await this.#connection(), (record) => this.#isExpired(record));
		const expired = contents.lines.filter((line) => this.#isExpired(line));
		for (const { id } of expired) await this.remove(id);
		return expired.length;
	}

	/**
	 * Destroys the vault: random bytes over the keyring, everything deleted, the database deleted. Works in every state. A
	 * disk may keep old blocks for a while; without the passphrase they are noise.
	 */
	async destroy(): Promise<void> {
		await this.lock();
		try {
			const database = await this.#connection();
			await overwriteAndClear(database, noiseKeyring());
			database.close();
		} catch (cause) {
			// A database of a newer version cannot be opened here, but it can be deleted.
			if (!(cause instanceof VaultNewerError)) throw cause;
		}
		this.#database = null;
		await deleteDatabase(this.#options.databaseName);
		this.#waitUntil = null;
		this.#become({ kind: 'none' });
	}

	/** Closes the connection, for the end of a page or a test. The vault locks; it can be used again. */
	async close(): Promise<void> {
		await this.lock();
		this.#database?.close();
		this.#database = null;
	}

	/** One at a time, behind the saves; and what a try did to the state is known when it ends, well or not. */
	async #entering(work: (mayEnter: () => boolean) => Promise<void>): Promise<void> {
		const locks = this.#locks;
		try {
			await this.#queue.run(() => work(() => this.#locks === locks));
		} catch (cause) {
			if (cause instanceof VaultNewerError) this.#become({ kind: 'newer' });
			throw cause;
		} finally {
			const now = this.#options.now();
			this.#waitUntil = this.#database === null ? null : await readWaitUntil(this.#database, now).catch(() => null);
			this.#notify();
		}
	}

	async #enter(database: Database, dataKey: DataKey, mayEnter: () => boolean): Promise<void> {
		const contents = await Contents.load<Header, Body>(database, dataKey, (line) => this.#isExpired(line));
		if (!mayEnter()) {
			this.#become({ kind: 'locked' });
			throw new VaultLockedError('the vault was locked meanwhile');
		}
		this.#contents = contents;
		this.#become({ kind: 'open', rebuilt: contents.wasRebuilt });
	}

	async #change(work: (contents: Contents<Header, Body>) => Promise<void>): Promise<void> {
		// Taken now, not when its turn comes: a save that was asked before a lock is still done.
		const contents = this.#opened();
		await this.#queue.run(() => work(contents));
		this.#notify();
	}

	#opened(): Contents<Header, Body> {
		if (this.#contents === null) throw new VaultLockedError('the vault is locked');
		return this.#contents;
	}

	#isExpired(record: unknown): boolean {
		const { expiry } = Object(record) as { expiry?: unknown };
		return isExpiryMonth(expiry) && expiry < expiryMonthOf(this.#options.now());
	}

	async #connection(): Promise<Database> {
		this.#database ??= await openDatabase(this.#options.databaseName, () => {
			this.#database = null;
			void this.lock();
		});
		return this.#database;
	}

	#become(state: VaultState): void {
		this.#state = state;
		this.#notify();
	}

	#notify(): void {
		for (const listener of this.#listeners) listener();
	}
}
