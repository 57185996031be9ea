/**
 * The vault: situations kept on this device, sealed, behind a passphrase. It stores bytes and ids, never a meaning:
 * what a header or a body is, its user decides.
 *
 * Promises: only ciphertext reaches the disk; a save has happened when its promise resolves; a bad record never keeps
 * the others closed; what a newer version wrote is never written over. Not promised: see docs/formats/vault.md.
 */
import {
	beginRenewal,
	changeSlots,
	enter,
	finishSealing,
	forgetTries,
	replaceKeyring,
	storedKeyring,
	tried
} from '#vault/access.ts';
import type { Bytes } from '#vault/bytes.ts';
import { Contents } from '#vault/contents.ts';
import type {
	DeviceWay,
	Exported,
	Imported,
	Listed,
	Progress,
	Secret,
	VaultOptions,
	VaultState,
	WaysIn
} from '#vault/contract.ts';
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
import { refuseNewer, type DataKey } from '#vault/envelope.ts';
import { KeyRenewedError, VaultExistsError, VaultGoneError, VaultLockedError, VaultNewerError } from '#vault/errors.ts';
import { dayOf, isExpiryDay, type ExpiryDay, type SituationId } from '#vault/ids.ts';
import { sealRoot } from '#vault/index.ts';
import type { Keepable } from '#vault/keepable.ts';
import { DEFAULT_PARAMETERS } from '#vault/kdf.ts';
import { createKeyring, newRecoveryCode, noiseKeyring, readKeyring, waysIn, withoutKind } from '#vault/keyring.ts';
import { SHARDS } from '#vault/manifest.ts';
import { checkRecords, readEach } from '#vault/records.ts';
import { SerialQueue } from '#vault/serial-queue.ts';
import { deviceSlot, passphraseSlot, recoverySlot } from '#vault/slots.ts';
import { exportAll, importAll } from '#vault/transfer.ts';
import { readWaitUntil } from '#vault/tries.ts';

export type * from '#vault/contract.ts';

/** So many situations are looked at before a vault is called open. It takes some 10 ms. */
const LOOKED_AT_FIRST = 250;

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
	#checking: Promise<void> = Promise.resolve();
	#state: VaultState = { kind: 'none' };
	#waitUntil: number | null = null;
	#ways: WaysIn = { recoveryCode: false, device: null };
	/** How often `lock` was called: an unlock that began before the last of them must not end in an open vault. */
	#locks = 0;

	/** Use `openVault`: until `refresh` has run, a vault does not know its state. */
	constructor(options: VaultOptions) {
		this.#options = { databaseName: DATABASE_NAME, parameters: DEFAULT_PARAMETERS, ...options };
	}

	get state(): VaultState {
		return this.#state;
	}

	/** No secret is tried before this moment (milliseconds since 1970); null when one may be tried now. */
	get waitUntil(): number | null {
		return this.#waitUntil;
	}

	/** So much was sealed with this data key that a new one is advised: see `renewKey`. False while locked. */
	get shouldRenewKey(): boolean {
		return this.#contents?.shouldRenewKey ?? false;
	}

	/** Called after every change of `state`, `waitUntil` or the list. @returns how to stop listening */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Looks again at what is on the device, for when another tab may have made, changed or destroyed the vault. */
	async refresh(): Promise<void> {
		if (this.#contents !== null) return;
		try {
			const database = await this.#connection();
			const keyring: unknown = await database.get('keyring', ONLY);
			refuseNewer(keyring);
			this.#waitUntil = await readWaitUntil(database, this.#options.now());
			// Opened meanwhile: what was read before that says nothing.
			if (this.#contents !== null) return;
			this.#ways = waysIn(keyring);
			this.#become(keyring === undefined ? { kind: 'none' } : { kind: 'locked', ways: this.#ways });
		} catch (cause) {
			if (!(cause instanceof VaultNewerError)) throw cause;
			this.#become({ kind: 'newer' });
		}
	}

	/**
	 * Makes a vault and leaves it open. Takes lighter parameters when the device proves too slow for the usual ones.
	 *
	 * @returns a recovery code that opens it as well; kept nowhere, so this is the only time that it can be shown
	 * @throws VaultExistsError when there is one already, VaultNewerError, DerivationFailedError, StorageFullError,
	 * StorageRefusedError; then nothing was made
	 */
	async create(passphrase: string): Promise<{ recoveryCode: string }> {
		return this.#entering(async (mayEnter) => {
			await this.refresh();
			if (this.#state.kind === 'newer') throw new VaultNewerError('the database is of a newer version');
			if (this.#state.kind !== 'none') throw new VaultExistsError('there is a vault already');
			const database = await this.#connection();
			const { keyring, dataKey, code } = await createKeyring(passphrase, this.#options);
			const root = await sealRoot(dataKey, 1, { shards: new Array<number>(SHARDS).fill(0), editions: [], seals: 1 });
			if (!(await writeNew(database, keyring, root))) {
				await this.refresh();
				throw new VaultExistsError('another tab made a vault');
			}
			this.#ways = waysIn(keyring);
			await this.#open(database, dataKey, mayEnter);
			return { recoveryCode: code };
		});
	}

	/**
	 * Opens the vault. Does nothing when it is open. Goes on with a migration or a change of the data key that was broken
	 * off, which is when `onProgress` is called. Whether every situation is whole is found out after it: see `checked`.
	 *
	 * @param secret - a string is a passphrase
	 * @throws WrongPassphraseError, WrongRecoveryCodeError, WrongDeviceError, also when the keyring was tampered with
	 * @throws TooManyTriesError before any work; see `waitUntil`
	 * @throws KeyringDamagedError, KdfParametersError, VaultNewerError, VaultGoneError, DerivationFailedError,
	 * KeyRenewedError
	 * @throws VaultLockedError when `lock` was called meanwhile
	 */
	async unlock(secret: Secret | string, onProgress?: Progress): Promise<void> {
		const given: Secret = typeof secret === 'string' ? { kind: 'passphrase', passphrase: secret } : secret;
		await this.#entering(async (mayEnter) => {
			if (this.#contents !== null) return;
			const database = await this.#connection();
			const entered = await this.#trying(database, () => enter(database, given, this.#options));
			const { wasRebuilt } = await finishSealing(database, entered, onProgress);
			this.#ways = waysIn(entered.keyring);
			await this.#open(database, entered.dataKey, mayEnter, wasRebuilt);
			await forgetTries(database);
		});
	}

	/**
	 * Replaces the passphrase. Whoever has the old one and an old copy of the disk can still open that copy, and with it
	 * what is sealed later: after a leak, `renewKey`.
	 *
	 * @throws as `unlock` does
	 */
	async changePassphrase(secret: Secret, next: string): Promise<void> {
		await this.#changeSlots(secret, (ids, dek) => passphraseSlot(ids, dek, next, this.#options));
	}

	/** Replaces the recovery code, or makes the first one. @returns it, the only time that it can be shown */
	async makeRecoveryCode(secret: Secret): Promise<string> {
		const code = newRecoveryCode();
		await this.#changeSlots(secret, (ids, dek) => recoverySlot(ids, dek, code));
		return code;
	}

	/**
	 * Lets this device open the vault, besides the passphrase; replaces an earlier device.
	 *
	 * @param output - the 32 bytes that the device's `prf` gave for `way`
	 */
	async addDevice(secret: Secret, way: DeviceWay, output: Bytes): Promise<void> {
		await this.#changeSlots(secret, (ids, dek) => deviceSlot(ids, dek, way, output));
	}

	/** Needs no secret: taking a way in away lets nobody in. */
	async removeDevice(): Promise<void> {
		await this.#queue.run(async () => {
			const database = await this.#connection();
			const keyring = readKeyring(await storedKeyring(database));
			if (!keyring.slots.some(({ kind }) => kind === 'device')) return;
			this.#hasWays(waysIn(await replaceKeyring(database, keyring, withoutKind(keyring, 'device'))));
		});
	}

	/**
	 * A new data key, a new passphrase and a new recovery code; the device way ends. Everything is sealed again, so that
	 * what an old secret opens is of no use any more. When it is broken off, the next unlock with `next` goes on with it;
	 * then there is no recovery code until `makeRecoveryCode`.
	 *
	 * @throws as `unlock` does; StorageFullError, StorageRefusedError: then the vault is locked, and nothing is lost
	 */
	async renewKey(secret: Secret, next: string, onProgress?: Progress): Promise<{ recoveryCode: string }> {
		this.#opened();
		return this.#entering(async (mayEnter) => {
			const contents = this.#opened();
			const { database } = contents;
			const renewal = await this.#trying(database, () => beginRenewal(database, secret, next, this.#options));
			await forgetTries(database);
			contents.alsoOpensWith(renewal.dataKey);
			try {
				await finishSealing(database, renewal, onProgress, renewal.slot);
				this.#ways = { recoveryCode: true, device: null };
				await this.#open(database, renewal.dataKey, mayEnter, contents.wasRebuilt, contents);
			} catch (cause) {
				// Locked meanwhile, but done.
				if (cause instanceof VaultLockedError) return { recoveryCode: renewal.code };
				this.#leave(contents);
				throw cause;
			}
			return { recoveryCode: renewal.code };
		});
	}

	/**
	 * Drops the key and everything that was opened, at once: from here on a read or save is refused. The promise resolves
	 * when the saves that were asked before are on the disk.
	 */
	async lock(): Promise<void> {
		this.#locks++;
		if (this.#contents !== null) this.#leave(this.#contents);
		await this.#queue.settled();
	}

	/** Every situation, in no order that means anything. @throws VaultLockedError */
	list(): readonly Listed<Header>[] {
		return this.#opened().lines;
	}

	/** Resolves when every record has been looked at since the unlock, and the list says what is damaged. */
	async checked(): Promise<void> {
		await this.#checking;
	}

	/** @throws RecordDamagedError when it does not open, is gone or is an older copy; VaultLockedError */
	async read(id: SituationId): Promise<Body> {
		const contents = this.#opened();
		const before = contents.lines;
		const body = await this.#watching(contents, contents.read(id));
		if (contents.lines !== before) this.#notify();
		return body;
	}

	/**
	 * Every situation that can be read, in no order: for a search. What does not open is left out.
	 *
	 * @throws VaultLockedError when it is locked, also half-way
	 */
	async readEach(visit: (id: SituationId, body: Body) => void): Promise<void> {
		const contents = this.#opened();
		await this.#looked(contents);
		const reading = readEach(contents, ({ id }, { body }) => {
			if (contents.isClosed) throw new VaultLockedError('the vault was locked meanwhile');
			visit(id, body);
		});
		await this.#watching(contents, reading);
	}

	/**
	 * Keeps a situation: a new one, or the next revision of one that was read or saved here. It is on the disk when the
	 * promise resolves; saves are done one after the other, in the order in which they were asked.
	 *
	 * @param expiry - from this day on it goes; null for no end. Left out: what it was, for a new one no end.
	 * @throws VaultLockedError, SavedElsewhereError, StorageFullError, StorageRefusedError, KeyRenewedError; then what was
	 * kept before is still there
	 */
	async save(
		id: SituationId,
		header: Keepable<Header>,
		body: Keepable<Body>,
		expiry?: ExpiryDay | null
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
		const contents = this.#opened();
		return this.#watching(contents, contents.readEdition(hash));
	}

	/** Keeps a compiled edition: public content, sealed all the same, since it tells which flow is in use. */
	async saveEdition(hash: string, edition: unknown): Promise<void> {
		await this.#change((contents) => contents.saveEdition(hash, edition));
	}

	/** Removes situations whose day has come, locked or open. @returns how many */
	async purge(): Promise<number> {
		if (this.#contents !== null) return this.#change((contents) => contents.removeExpired());
		const database = await this.#connection();
		return this.#queue.run(() => removeExpired(database, this.#expiry()));
	}

	/** Another tab saved: reads the index again, and tells the listeners. Locks when the data key was changed there. */
	async reload(): Promise<void> {
		if (this.#contents === null) return this.refresh();
		await this.#change((contents) => contents.reload());
	}

	/** Everything that can be read, opened: for a backup, which seals it again. @throws VaultLockedError */
	async exportAll(): Promise<Exported<Header, Body>> {
		const contents = this.#opened();
		await this.#looked(contents);
		return this.#watching(contents, exportAll(contents));
	}

	/**
	 * Merges an export by id and revision, all of it or nothing (`importAll` in transfer.ts says what becomes of which).
	 * Headers and bodies must have been checked: they come from a file.
	 *
	 * @throws ImportRefusedError, VaultLockedError, StorageFullError, StorageRefusedError
	 */
	async importAll(exported: Exported<Header, Body>): Promise<Imported> {
		// So that what does not open here is known, and restored.
		await this.#looked(this.#opened());
		return this.#change((contents) => importAll(contents, exported, this.#expiry()));
	}

	/**
	 * Destroys the vault: random bytes over every slot, everything deleted, the database deleted. Works in every state. A
	 * disk may keep old blocks for a while; without a secret they are noise.
	 */
	async destroy(): Promise<void> {
		await this.lock();
		try {
			const database = await this.#connection();
			await overwriteAndClear(database, noiseKeyring);
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
		await this.#checking;
		this.#database?.close();
		this.#database = null;
	}

	/** One at a time, behind the saves; and what a try did to the state is known when it ends, well or not. */
	async #entering<T>(work: (mayEnter: () => boolean) => Promise<T>): Promise<T> {
		const locks = this.#locks;
		try {
			return await this.#queue.run(() => work(() => this.#locks === locks));
		} catch (cause) {
			if (cause instanceof VaultNewerError) this.#become({ kind: 'newer' });
			if (cause instanceof VaultGoneError) this.#become({ kind: 'none' });
			throw cause;
		} finally {
			const now = this.#options.now();
			this.#waitUntil = this.#database === null ? null : await readWaitUntil(this.#database, now).catch(() => null);
			this.#notify();
		}
	}

	#trying<T>(database: Database, work: () => Promise<T>): Promise<T> {
		return tried(database, this.#options.now(), work);
	}

	async #open(
		database: Database,
		dataKey: DataKey,
		mayEnter: () => boolean,
		wasRebuilt = false,
		before?: Contents<Header, Body>
	): Promise<void> {
		const contents = await Contents.load<Header, Body>(database, dataKey, () => this.#expiry(), before);
		// A few are looked at before anything is shown or written, so that damage has a name from the first moment.
		const areFew = contents.lines.length <= LOOKED_AT_FIRST;
		contents.isAwaited = areFew;
		if (areFew) await checkRecords(contents, (work) => work());
		await contents.writeRepairs();
		before?.close();
		if (!mayEnter()) {
			contents.close();
			this.#become({ kind: 'locked', ways: this.#ways });
			throw new VaultLockedError('the vault was locked meanwhile');
		}
		this.#contents = contents;
		this.#become({ kind: 'open', rebuilt: wasRebuilt || contents.wasRebuilt, ways: this.#ways });
		if (!areFew) this.#checking = this.#check(contents);
	}

	async #check(contents: Contents<Header, Body>): Promise<void> {
		try {
			const checking = checkRecords(contents, (work) => this.#queue.run(work));
			if (await this.#watching(contents, checking)) this.#notify();
		} catch (cause) {
			// Newer or another key: said in the state. Anything else shows when a situation is read.
			if (!(cause instanceof VaultNewerError)) return;
			this.#leave(contents, { kind: 'newer' });
		}
	}

	/** Every record is opened once after an unlock: who needs them all waits for that, and does not do it again. */
	async #looked(contents: Contents<Header, Body>): Promise<void> {
		contents.isAwaited = true;
		await this.#checking;
		if (contents.isClosed && contents.newest === contents) throw new VaultLockedError('the vault was locked meanwhile');
	}

	/** The vault locks when it turns out that its key is not the key any more. */
	async #watching<T>(contents: Contents<Header, Body>, work: Promise<T>): Promise<T> {
		try {
			return await work;
		} catch (cause) {
			if (cause instanceof KeyRenewedError) {
				this.#leave(contents);
				await this.refresh();
			}
			throw cause;
		}
	}

	async #change<T>(work: (contents: Contents<Header, Body>) => Promise<T>): Promise<T> {
		// Taken now, not when its turn comes: a save that was asked before a lock is still done.
		const contents = this.#opened();
		const changing = this.#queue.run(() => work(contents.newest));
		const result = await this.#watching(contents, changing);
		this.#notify();
		return result;
	}

	async #changeSlots(secret: Secret, change: Parameters<typeof changeSlots>[3]): Promise<void> {
		await this.#entering(async () => {
			const database = await this.#connection();
			const keyring = await this.#trying(database, () => changeSlots(database, secret, this.#options, change));
			await forgetTries(database);
			this.#hasWays(waysIn(keyring));
		});
	}

	#hasWays(ways: WaysIn): void {
		this.#ways = ways;
		if (this.#state.kind === 'open' || this.#state.kind === 'locked') this.#become({ ...this.#state, ways });
	}

	#opened(): Contents<Header, Body> {
		if (this.#contents === null) throw new VaultLockedError('the vault is locked');
		return this.#contents;
	}

	/** Only when these contents, or those that took their place, are the ones that are open. */
	#leave(contents: Contents<Header, Body>, state: VaultState = { kind: 'locked', ways: this.#ways }): void {
		contents.newest.close();
		contents.close();
		if (this.#contents !== contents.newest && this.#contents !== contents) return;
		this.#contents = null;
		this.#become(state);
	}

	/** Whether something is over, today. Asked of what stands in clear, so of anything. */
	#expiry(): (record: unknown) => boolean {
		const today = dayOf(this.#options.now());
		return (record) => {
			const { expiry } = Object(record) as { expiry?: unknown };
			return isExpiryDay(expiry) && expiry <= today;
		};
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
