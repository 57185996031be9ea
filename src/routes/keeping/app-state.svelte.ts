import { createContext, flushSync } from 'svelte';
import type { FlowId } from '#flow/ids.ts';
import type { Signal } from '#naslag/card.ts';
import { TRANSCRIPT_FORMAT } from '#session/transcript.ts';
import type { ExpiryDay } from '#vault/ids.ts';
import type { Persistence } from '#vault/persist.ts';
import type { Listed, Secret, VaultState } from '#vault/vault.ts';
import type SituationComponent from '../situatie/Situation.svelte';
import { trustedScriptUrl } from '../trusted-scripts.ts';
import { EditionMissingError, TranscriptNewerError } from './errors.ts';
import { IdleLock, LOCK_AFTER_MINUTES } from './idle-lock.svelte.ts';
import type { Keeper } from './keeper.ts';
import { loadShipped, loadWalking } from './load-walking.ts';
import { memoryKeeper } from './memory-keeper.ts';
import type { OpenSituation } from './open-situation.svelte.ts';
import type { ReadingAlong } from './reading-along.svelte.ts';
import { readPreferences, remember } from './preferences.ts';
import { expiryAfterChange, retentionOf, USUAL_RETENTION } from './retention.ts';
import type { SituationBody, SituationHeader } from './situation.ts';
import { Tabs } from './tabs.svelte.ts';
import { VaultCare } from './vault-care.svelte.ts';
import type { SituationVault } from './vault-keeper.ts';

export type ListedSituation = Listed<SituationHeader> & { readonly keeper: Keeper };

/** Covered notes that are only in memory have nobody who can unlock them: they go after this. */
const COVERED_AT_MOST_MS = 30 * 60_000;
const PURGES_EVERY_MS = 24 * 3_600_000;

/**
 * The app on this device: its vault, what is only in memory, and the situation that is open. One per page, given by
 * context; nothing here outlives a reload but what the vault keeps.
 */
export class AppState {
	/** Until `start` has run nothing is known about what is on the device. */
	isStarted = $state(false);
	open: OpenSituation | null = $state.raw(null);
	/** The flow that a situation goes on with, from its end to the page that begins another: in memory, in no address. */
	goesOnWith: FlowId | null = null;
	/** What somebody saw in the reference and wants to write about: in memory, until the first notes screen is done. */
	signal: Signal | null = $state.raw(null);
	/** Why there is no vault to be had, as the error it gave; null when there can be one. */
	noVault: unknown = $state.raw(null);
	/** What the browser answered to the wish that notes stay; asked after the first save. */
	persistence: Persistence = $state('unknown');
	/** Minutes without anybody after which everything locks. */
	lockAfterMinutes: number = $state(LOCK_AFTER_MINUTES.usual);
	/** When what is only in memory and was covered goes (milliseconds since 1970); null when nothing is covered. */
	coveredUntil: number | null = $state(null);
	/** What is to be done when nobody was there for too long; the layout says it. */
	onidle: () => void = () => {};
	/** Another tab locked. */
	onlockedelsewhere: () => void = () => {};
	/** What is done to the vault as a whole. */
	readonly care = new VaultCare(
		() => this.#vaultOrThrow(),
		(passphrase) => this.create(passphrase),
		() => this.#tabs?.tell('saved')
	);
	readonly idle = new IdleLock({ afterMinutes: () => this.lockAfterMinutes, onend: () => this.onidle() });
	#tabs: Tabs | null = $state.raw(null);
	#screens: typeof SituationComponent | null = $state.raw(null);
	#vaultState: VaultState = $state.raw({ kind: 'none' });
	#situations: readonly ListedSituation[] = $state.raw([]);
	#reading: ReadingAlong | null = $state.raw(null);
	#waitUntil: number | null = $state(null);
	#vault: SituationVault | null = null;
	#kept: Keeper | null = null;
	#starting: Promise<void> | null = null;
	#memory: Keeper = memoryKeeper(() => this.#look());
	#retention: number | undefined = $state();
	#coverTimer: ReturnType<typeof setTimeout> | undefined;

	/** The component that shows the open situation: there as soon as one is, so that a page never waits for it. */
	get screens(): typeof SituationComponent | null {
		return this.#screens;
	}

	get vault(): VaultState {
		return this.#vaultState;
	}

	/** False while another tab of this device writes to the vault: here one can read, and take over. */
	get canWrite(): boolean {
		return this.#tabs?.canWrite ?? true;
	}

	/** There is something that only this page holds. */
	get holdsMemory(): boolean {
		return this.#memory.list().length > 0 || this.#reading !== null;
	}

	/** Somebody else's situation that is read along with: as one that is only in memory, covered and gone as those are. */
	get reading(): ReadingAlong | null {
		return this.#reading;
	}

	/** Null ends it: nothing of it stays. */
	readAlong(reading: ReadingAlong | null): void {
		this.#reading = reading;
		this.#look();
	}

	/** No passphrase is tried before this moment (milliseconds since 1970). */
	get waitUntil(): number | null {
		return this.#waitUntil;
	}

	/** Days after the last step that a situation is kept, where its organisation says nothing else. */
	get retentionDays(): number {
		return this.#retention ?? USUAL_RETENTION;
	}

	/** Newest first. */
	get situations(): readonly ListedSituation[] {
		return this.#situations;
	}

	/** Looks what is on the device. Pages that keep or open situations call it; calling it again costs nothing. */
	start(): Promise<void> {
		return (this.#starting ??= this.#start());
	}

	async #start(): Promise<void> {
		const { deriveInWorker, kdfWorkerUrl, openVault, readPersistence, vaultKeeper } = await import('./vault-parts.ts');
		const { lockMinutes, retentionDays } = readPreferences();
		this.lockAfterMinutes = lockMinutes ?? this.lockAfterMinutes;
		this.#retention = retentionDays;
		this.care.start();
		this.#tabs = new Tabs({
			onword: (word) => void this.#hear(word),
			ongiveway: () => this.#giveWay(),
			onwriter: () => this.#readAgain()
		});
		try {
			const deriveKey = deriveInWorker(trustedScriptUrl(kdfWorkerUrl));
			const vault = await openVault<SituationHeader, SituationBody>({ deriveKey, now: () => Date.now() });
			this.#vault = vault;
			this.#kept = vaultKeeper(vault, () => this.#tabs?.tell('saved'));
			vault.onChange(() => this.#look());
			// Also while it is locked: what is over is over.
			const purge = () => void vault.purge().catch(() => {});
			purge();
			setInterval(purge, PURGES_EVERY_MS);
		} catch (cause) {
			this.noVault = cause;
		}
		void readPersistence().then((persistence) => (this.persistence = persistence));
		this.#look();
		this.isStarted = true;
	}

	/** Begins a situation and makes it the open one. In the vault it must be open, or there must be none and a passphrase. */
	async begin(flow: FlowId, keep: 'memory' | 'vault', passphrase?: string): Promise<OpenSituation> {
		const { newSituationId } = await import('./vault-parts.ts');
		if (keep === 'vault' && this.#vaultState.kind === 'none' && passphrase !== undefined) await this.create(passphrase);
		const keeper = keep === 'memory' ? this.#memory : this.#kept;
		if (!keeper) throw new Error('there is no vault on this device');
		const edition = await loadShipped(flow);
		if (!edition) throw new EditionMissingError('this flow is not shipped');
		await keeper.saveEdition(edition);
		const { deviceWorld, OpenSituation, proposeCodeName, Situation, startSession } = await loadWalking();
		this.#screens = Situation;
		const codeName = proposeCodeName(this.#namesInUse(), Math.random);
		const session = startSession(edition, deviceWorld);
		const now = Date.now();
		const identity = { id: newSituationId(), codeName, begunAt: now, changedAt: now, at: 0, expiry: null };
		this.open = new OpenSituation(session, keeper, identity, () => retentionOf(edition, this.#retention));
		this.open.saveAgain();
		await this.open.settled();
		// Not before: a browser that asks its person must be asking about something.
		if (keep === 'vault') void this.#askPersistence();
		this.#look();
		return this.open;
	}

	/** Makes a vault and leaves it open; the recovery code is in `care` until it has been put away. */
	async create(passphrase: string): Promise<void> {
		const { recoveryCode } = await this.#vaultOrThrow().create(passphrase);
		this.care.showRecoveryCode(recoveryCode);
		await this.#tabs?.enter();
	}

	/** Opens a situation at the screen where it was left, on the edition it was begun on. */
	async reopen(listed: ListedSituation): Promise<OpenSituation> {
		const opened = await this.#read(listed);
		this.open = opened;
		// So that a reload comes back here, also when nothing was changed.
		if (this.canWrite || listed.keeper.kind === 'memory') opened.saveAgain();
		return opened;
	}

	async #read({ id, header, expiry, keeper }: ListedSituation): Promise<OpenSituation> {
		const { transcript, drafts } = await keeper.read(id);
		if (transcript.format > TRANSCRIPT_FORMAT) throw new TranscriptNewerError('the transcript is of a newer version');
		const edition =
			(await keeper.readEdition(transcript.hash)) ?? (await loadShipped(transcript.flow, transcript.hash));
		if (!edition || !header) throw new EditionMissingError('the edition of this situation is not on the device');
		const { deviceWorld, OpenSituation, replay, Situation } = await loadWalking();
		this.#screens = Situation;
		const session = replay(edition, transcript, deviceWorld);
		const { codeName, begunAt, changedAt, at = null } = header;
		const identity = { id, codeName, begunAt, changedAt, at, expiry };
		return new OpenSituation(session, keeper, identity, () => retentionOf(edition, this.#retention), drafts);
	}

	/** After a reload or a lock: the situation that was last worked in. Null when there is none that opens. */
	async reopenLast(): Promise<OpenSituation | null> {
		const whole = this.#situations.filter((situation) => situation.state === 'whole');
		const last = whole.toSorted((a, b) => (b.header?.openedAt ?? 0) - (a.header?.openedAt ?? 0))[0];
		return last ? this.reopen(last) : null;
	}

	async unlock(secret: Secret | string, onprogress?: (done: number, of: number) => void): Promise<void> {
		const vault = this.#vaultOrThrow();
		await vault.unlock(secret, onprogress);
		await this.#tabs?.enter();
		if (this.canWrite) await vault.purge();
	}

	/** Go on in this tab; the other one reads along from here on. */
	async takeOver(): Promise<void> {
		await this.#tabs?.takeOver();
	}

	/**
	 * Takes what is open off the screen and seals it, then drops the key. What cannot be sealed is not dropped: then this
	 * throws, and nothing is lost.
	 *
	 * @param keepsMemory - leaves what is only in memory where it is: behind the cover, for whoever comes back
	 */
	async lock({ keepsMemory = false, isToldElsewhere = false } = {}): Promise<void> {
		const { open } = this;
		const isKept = open?.keeper.kind === 'vault';
		this.signal = null;
		// Off the screen first: the form gives its draft away then.
		if (isKept || !keepsMemory) flushSync(() => (this.open = null));
		if (isKept && this.canWrite) {
			try {
				await open.close();
			} catch (cause) {
				this.open = open;
				// It is tried again when nobody was there for as long again.
				this.#look();
				throw cause;
			}
		}
		if (!keepsMemory) this.#forgetMemory();
		this.care.lock();
		await this.#vault?.lock();
		this.#tabs?.leave();
		if (!isToldElsewhere) this.#tabs?.tell('locked');
		this.#look();
	}

	/** At once and without waiting: for when the page is about to be put away. What was asked to be saved still is. */
	drop(): void {
		this.signal = null;
		// Off the screen first: the form gives its draft away to a vault that is still open.
		if (this.open?.keeper.kind === 'vault') flushSync(() => (this.open = null));
		this.care.lock();
		void this.#vault?.lock();
		this.#tabs?.leave();
		this.#look();
	}

	/** What is only in memory is behind the cover from now on, and goes when nobody comes back. */
	cover(): void {
		if (!this.holdsMemory || this.coveredUntil !== null) return;
		this.idle.end();
		this.coveredUntil = Date.now() + COVERED_AT_MOST_MS;
		this.#coverTimer = setTimeout(() => this.#look(), COVERED_AT_MOST_MS);
	}

	/** A person did something in this tab. */
	stay(): void {
		if (!this.idle.isRunning) return;
		this.idle.stay();
		this.#tabs?.tellOfWork(Date.now());
	}

	/** Somebody came back to it. */
	uncover(): void {
		clearTimeout(this.#coverTimer);
		// First what was over: a page that slept may come back too late.
		this.#look();
		this.coveredUntil = null;
		this.#look();
	}

	async remove({ id, keeper }: ListedSituation): Promise<void> {
		await keeper.remove(id);
		if (this.open?.id === id) this.open = null;
		this.#look();
	}

	/** Keeps a situation of the vault until another day than it had. */
	async keepUntil({ id, header, keeper }: ListedSituation, day: ExpiryDay): Promise<void> {
		if (header === null) return;
		await keeper.save(id, header, await keeper.read(id), day);
		if (this.open?.id === id) this.open.goesOn(day);
		this.#look();
	}

	/** Also for what is kept already, but for what a person chose to keep longer. The vault must be open. */
	async setRetention(days: number): Promise<void> {
		const before = this.#retention;
		this.#retention = days;
		remember({ retentionDays: days });
		for (const listed of this.#situations.filter(({ keeper, state }) => keeper.kind === 'vault' && state === 'whole')) {
			const edition = listed.header && (await listed.keeper.readEdition(listed.header.hash));
			if (!listed.header || !edition) continue;
			const was = retentionOf(edition, before);
			await this.keepUntil(listed, expiryAfterChange(listed.header.changedAt, was, days, listed.expiry));
		}
	}

	setLockAfter(minutes: number): void {
		this.lockAfterMinutes = minutes;
		remember({ lockMinutes: minutes });
	}

	/** Everything that was ever kept by this app on this device. */
	async destroy(): Promise<void> {
		this.open = null;
		this.signal = null;
		this.care.forgetRecoveryCode();
		this.#forgetMemory();
		this.#tabs?.tell('destroyed');
		await this.#vault?.destroy();
		this.#tabs?.leave();
		// What was chosen for what is gone.
		this.#retention = undefined;
		this.lockAfterMinutes = LOCK_AFTER_MINUTES.usual;
		this.care.backupOn = null;
		this.#look();
	}

	#vaultOrThrow(): SituationVault {
		if (!this.#vault) throw new Error('there is no vault on this device');
		return this.#vault;
	}

	/** Another tab goes on: what was typed here is sealed, and then read along. */
	async #giveWay(): Promise<void> {
		const { open } = this;
		if (open?.keeper.kind !== 'vault') return;
		// Off the screen first: the form gives its draft away then.
		flushSync(() => (this.open = null));
		await open.close().finally(() => (this.open = open));
	}

	/** The screen shows what is kept: after another tab saved, and before this one writes after another. */
	async #readAgain(): Promise<void> {
		const { open } = this;
		await this.#vault?.reload();
		// Without Web Locks two tabs can write. Whoever types is not interrupted: the vault refuses what would be lost.
		if (this.#tabs?.canWrite) return;
		if (open?.keeper.kind !== 'vault' || this.open !== open) return;
		const listed = this.#situations.find(({ id }) => id === open.id);
		const again = listed?.state === 'whole' ? await this.#read(listed) : null;
		if (this.open === open) this.open = again;
	}

	async #hear(word: 'saved' | 'locked' | 'active' | 'destroyed'): Promise<void> {
		if (word === 'active') this.idle.stay();
		else if (word === 'saved') await (this.#vaultState.kind === 'open' ? this.#readAgain() : this.#vault?.refresh());
		else if (this.#vaultState.kind === 'open') this.onlockedelsewhere();
		if (word === 'destroyed') await this.#vault?.refresh();
	}

	async #askPersistence(): Promise<void> {
		const { askPersistence } = await import('./vault-parts.ts');
		this.persistence = await askPersistence();
	}

	#namesInUse(): ReadonlySet<string> {
		const names = this.#situations.flatMap(({ header }) => (header ? [header.codeName] : []));
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew and read once
		return new Set(names);
	}

	#forgetMemory(): void {
		this.#memory = memoryKeeper(() => this.#look());
		this.#reading = null;
	}

	#look(): void {
		if (this.coveredUntil !== null && Date.now() >= this.coveredUntil) {
			this.coveredUntil = null;
			this.#forgetMemory();
			if (this.open?.keeper.kind === 'memory') this.open = null;
		}
		const vault = this.#vault;
		this.#vaultState = vault?.state ?? { kind: 'none' };
		this.#waitUntil = vault?.waitUntil ?? null;
		const isOpen = vault?.state.kind === 'open';
		const keepers = [this.#memory, ...(isOpen && this.#kept ? [this.#kept] : [])];
		this.#situations = keepers
			.flatMap((keeper) => keeper.list().map((listed) => ({ ...listed, keeper })))
			.sort((a, b) => (b.header?.changedAt ?? 0) - (a.header?.changedAt ?? 0));
		if (isOpen || (this.holdsMemory && this.coveredUntil === null)) this.idle.begin();
		else this.idle.end();
	}
}

export const [useApp, provideApp] = createContext<AppState>();
