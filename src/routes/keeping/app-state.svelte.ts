import { createContext } from 'svelte';
import { loadFlow } from 'virtual:flows';
import type { Edition } from '#flow/flow.ts';
import type { EditionHash, FlowId } from '#flow/ids.ts';
import { TRANSCRIPT_FORMAT } from '#session/transcript.ts';
import type { Listed, VaultState } from '#vault/vault.ts';
import type SituationComponent from '../situatie/Situation.svelte';
import { trustedScriptUrl } from '../trusted-scripts.ts';
import { EditionMissingError, TranscriptNewerError } from './errors.ts';
import type { Keeper } from './keeper.ts';
import { memoryKeeper } from './memory-keeper.ts';
import type { OpenSituation } from './open-situation.svelte.ts';
import type { SituationBody, SituationHeader } from './situation.ts';
import type { SituationVault } from './vault-keeper.ts';

export type ListedSituation = Listed<SituationHeader> & { readonly keeper: Keeper };

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
	/** Why there is no vault to be had, as the error it gave; null when there can be one. */
	noVault: unknown = $state.raw(null);
	#screens: typeof SituationComponent | null = $state.raw(null);
	#vaultState: VaultState = $state.raw({ kind: 'none' });
	#situations: readonly ListedSituation[] = $state.raw([]);
	#waitUntil: number | null = $state(null);
	#vault: SituationVault | null = null;
	#kept: Keeper | null = null;
	#starting: Promise<void> | null = null;
	#memory: Keeper = memoryKeeper(() => this.#look());

	/** The component that shows the open situation: there as soon as one is, so that a page never waits for it. */
	get screens(): typeof SituationComponent | null {
		return this.#screens;
	}

	get vault(): VaultState {
		return this.#vaultState;
	}

	/** No passphrase is tried before this moment (milliseconds since 1970). */
	get waitUntil(): number | null {
		return this.#waitUntil;
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
		const { deriveInWorker, kdfWorkerUrl, openVault, vaultKeeper } = await import('./vault-parts.ts');
		try {
			const deriveKey = deriveInWorker(trustedScriptUrl(kdfWorkerUrl));
			this.#vault = await openVault<SituationHeader, SituationBody>({ deriveKey, now: () => Date.now() });
			this.#kept = vaultKeeper(this.#vault);
			this.#vault.onChange(() => this.#look());
		} catch (cause) {
			this.noVault = cause;
		}
		this.#look();
		this.isStarted = true;
	}

	/** Begins a situation and makes it the open one. In the vault it must be open, or there must be none and a passphrase. */
	async begin(flow: FlowId, keep: 'memory' | 'vault', passphrase?: string): Promise<OpenSituation> {
		const { askPersistence, newSituationId } = await import('./vault-parts.ts');
		if (keep === 'vault' && this.#vaultState.kind === 'none' && passphrase !== undefined) {
			await this.#vaultOrThrow().create(passphrase);
			void askPersistence();
		}
		const keeper = keep === 'memory' ? this.#memory : this.#kept;
		if (!keeper) throw new Error('there is no vault on this device');
		const edition = await loadShipped(flow);
		if (!edition) throw new EditionMissingError('this flow is not shipped');
		await keeper.saveEdition(edition);
		const { deviceWorld, OpenSituation, proposeCodeName, Situation, startSession } = await import('./walking.ts');
		this.#screens = Situation;
		const codeName = proposeCodeName(this.#namesInUse(), Math.random);
		const session = startSession(edition, deviceWorld);
		const now = Date.now();
		const identity = { id: newSituationId(), codeName, begunAt: now, changedAt: now };
		this.open = new OpenSituation(session, keeper, identity);
		this.open.saveAgain();
		await this.open.settled();
		this.#look();
		return this.open;
	}

	/** Opens a situation at the screen where it was left, on the edition it was begun on. */
	async reopen({ id, header, keeper }: ListedSituation): Promise<OpenSituation> {
		const { transcript, drafts } = await keeper.read(id);
		if (transcript.format > TRANSCRIPT_FORMAT) throw new TranscriptNewerError('the transcript is of a newer version');
		const edition =
			(await keeper.readEdition(transcript.hash)) ?? (await loadShipped(transcript.flow, transcript.hash));
		if (!edition || !header) throw new EditionMissingError('the edition of this situation is not on the device');
		const { deviceWorld, OpenSituation, replay, Situation } = await import('./walking.ts');
		this.#screens = Situation;
		const session = replay(edition, transcript, deviceWorld);
		const { codeName, begunAt, changedAt } = header;
		this.open = new OpenSituation(session, keeper, { id, codeName, begunAt, changedAt }, drafts);
		// So that a reload comes back here, also when nothing was changed.
		this.open.saveAgain();
		return this.open;
	}

	/** After a reload or a lock: the situation that was last worked in. Null when there is none that opens. */
	async reopenLast(): Promise<OpenSituation | null> {
		const whole = this.#situations.filter((situation) => situation.state === 'whole');
		const last = whole.toSorted((a, b) => (b.header?.openedAt ?? 0) - (a.header?.openedAt ?? 0))[0];
		return last ? this.reopen(last) : null;
	}

	async unlock(passphrase: string): Promise<void> {
		await this.#vaultOrThrow().unlock(passphrase);
	}

	/** Drops everything that is open: the key, what is in memory, the situation on the screen. Drafts are sealed first. */
	async lock(): Promise<void> {
		await this.open?.settled().catch(() => {});
		this.open = null;
		this.#memory = memoryKeeper(() => this.#look());
		await this.#vault?.lock();
		this.#look();
	}

	async remove({ id, keeper }: ListedSituation): Promise<void> {
		await keeper.remove(id);
		if (this.open?.id === id) this.open = null;
		this.#look();
	}

	/** Everything that was ever kept by this app on this device. */
	async destroy(): Promise<void> {
		this.open = null;
		this.#memory = memoryKeeper(() => this.#look());
		await this.#vault?.destroy();
		this.#look();
	}

	#namesInUse(): ReadonlySet<string> {
		const names = this.#situations.flatMap(({ header }) => (header ? [header.codeName] : []));
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew and read once
		return new Set(names);
	}

	#vaultOrThrow(): SituationVault {
		if (!this.#vault) throw new Error('there is no vault on this device');
		return this.#vault;
	}

	#look(): void {
		const vault = this.#vault;
		this.#vaultState = vault?.state ?? { kind: 'none' };
		this.#waitUntil = vault?.waitUntil ?? null;
		const keepers = [this.#memory, ...(vault?.state.kind === 'open' && this.#kept ? [this.#kept] : [])];
		this.#situations = keepers
			.flatMap((keeper) => keeper.list().map((listed) => ({ ...listed, keeper })))
			.sort((a, b) => (b.header?.changedAt ?? 0) - (a.header?.changedAt ?? 0));
	}
}

/** The edition of a flow that came with the app; null when there is none, or not with this hash. */
async function loadShipped(flow: FlowId, hash?: EditionHash): Promise<Edition | null> {
	const edition = (await loadFlow[flow]?.()) ?? null;
	return edition && (hash === undefined || edition.hash === hash) ? edition : null;
}

export const [useApp, provideApp] = createContext<AppState>();
