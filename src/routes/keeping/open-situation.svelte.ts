import { createSubscriber } from 'svelte/reactivity';
import type { Edition, Words } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import { wordsIn } from '#flow/words-in.ts';
import { asDraft } from '#guard/review.ts';
import type { CodeName } from '#session/code-name.ts';
import { firstOpenDue } from '#session/dues.ts';
import { isPractice, PracticeRefusedError } from '#session/practice.ts';
import type { Session } from '#session/session.ts';
import type { Command } from '#session/view.ts';
import { language } from '#ui/language.svelte.ts';
import type { Saved } from '#ui/SavedLine.svelte';
import type { ExpiryDay, SituationId } from '#vault/ids.ts';
import { failureWords } from './failure-words.ts';
import type { Keeper } from './keeper.ts';
import { expiryFor } from './retention.ts';
import type { Draft, FieldName, SituationHeader } from './situation.ts';

/** What a situation is besides its session. */
export type Identity = Pick<SituationHeader, 'codeName' | 'begunAt' | 'changedAt' | 'at'> & {
	readonly id: SituationId;
	/** The day on which it goes; null when it has none, as in memory. */
	readonly expiry: ExpiryDay | null;
};

/**
 * The situation a person is working in: its session, its drafts and where they are kept. Reads the session, never copies
 * it. Saving never stands before the next screen: it runs behind, the newest state only, and says when it is really done.
 */
export class OpenSituation {
	readonly id: SituationId;
	readonly codeName: CodeName;
	readonly keeper: Keeper;
	readonly #session: Session;
	readonly #begunAt: number;
	readonly #openedAt = Date.now();
	/** Where the person was when it was kept last: after a lock they go on there. */
	readonly leftAt: number | null;
	/** Where the person is: the position of a screen, null for the overview. Kept with the next save. */
	#at: number | null;
	readonly #spoken: ReturnType<typeof wordsIn>;
	#changedAt: number;
	#expiry: ExpiryDay | null;
	/** Days after the last step that it is kept, as it is set at the moment of a save. */
	readonly #keepDays: () => number;
	readonly #subscribe: () => void;
	#drafts: readonly Draft[];
	#saved: Saved = $state.raw({ kind: 'none' });
	#changes = 0;
	#kept = 0;
	#saving: Promise<void> | null = null;

	constructor(
		session: Session,
		keeper: Keeper,
		{ id, codeName, begunAt, changedAt, at, expiry }: Identity,
		keepDays: () => number,
		drafts: readonly Draft[] = []
	) {
		if (isPractice(session.transcript)) throw new PracticeRefusedError();
		this.id = id;
		this.codeName = codeName;
		this.keeper = keeper;
		this.#session = session;
		this.#begunAt = begunAt;
		this.#changedAt = changedAt;
		this.leftAt = at;
		this.#at = at;
		this.#expiry = expiry;
		this.#keepDays = keepDays;
		this.#drafts = drafts;
		this.#spoken = $derived(wordsIn(session.edition, language()));
		this.#subscribe = createSubscriber((update) => session.onChange(update));
		if (keeper.kind === 'memory') this.#saved = { kind: 'memory' };
	}

	get session(): Session {
		this.#subscribe();
		return this.#session;
	}

	/** What the situation was begun on; it never changes. */
	get edition(): Edition {
		return this.#session.edition;
	}

	/** The words of its edition, in the language of the interface. */
	get words(): Words {
		return this.#spoken.words;
	}

	/** Which of them are Dutch where the language is another. */
	get dutch(): ReadonlySet<string> {
		return this.#spoken.dutch;
	}

	/** Position of the screen that a person sees, null for the overview. */
	get at(): number | null {
		return this.#at;
	}

	/** The person sees this screen now. Written with what is saved next: looking around is no reason to write. */
	show(index: number | null): void {
		this.#at = index;
	}

	/** Another day was chosen on which it goes. What is saved from here on does not bring the old one back. */
	goesOn(day: ExpiryDay): void {
		this.#expiry = day;
	}

	get saved(): Saved {
		return this.#saved;
	}

	/** There is something that would be lost when the page is closed now. */
	get holdsUnsaved(): boolean {
		return this.keeper.kind === 'memory' || this.#kept < this.#changes;
	}

	/**
	 * @param typedOn - where it was typed, when that is not the screen at `index`: only that draft is done with
	 * @returns the position of the path to show next
	 */
	act(commands: readonly Command[], index: number, typedOn?: ScreenId): number {
		const done = typedOn ?? this.#session.view(index).screen.id;
		this.#drafts = this.#drafts.filter((draft) => draft.screen !== done);
		const next = this.#session.act(commands, index);
		this.#changedAt = Date.now();
		this.#save();
		return next;
	}

	draftOf(screen: ScreenId): Record<string, string> {
		return Object.fromEntries(
			(this.#drafts.find((draft) => draft.screen === screen)?.fields ?? []).map(({ name, text }) => [name, text])
		);
	}

	/** Seals what was typed so far on a screen, so that a crash or a lock does not lose it. */
	keepDraft(screen: ScreenId, values: Readonly<Record<string, string>>): void {
		const fields = Object.entries(values)
			.filter(([, text]) => text !== '')
			.map(([name, text]) => ({ name: name as FieldName, text: asDraft(text) }));
		const others = this.#drafts.filter((draft) => draft.screen !== screen);
		this.#drafts = fields.length > 0 ? [...others, { screen, fields }] : others;
		this.#changedAt = Date.now();
		this.#save();
	}

	/** Resolves when everything up to now is kept; rejects when the last try failed. */
	async settled(): Promise<void> {
		await this.#saving;
	}

	/**
	 * The last save of this one, with where the person is. Resolves when it is kept; after that it is not used again.
	 *
	 * @throws what the keeper threw: then what was typed is only here
	 */
	async close(): Promise<void> {
		this.#save();
		await this.settled();
	}

	/** Tries again what could not be kept. */
	saveAgain(): void {
		this.#save();
	}

	#save(): void {
		this.#changes++;
		if (this.#saving) return;
		this.#saving = this.#saveNewest().finally(() => (this.#saving = null));
		this.#saving.catch(() => {}); // shown through `saved`
	}

	async #saveNewest(): Promise<void> {
		while (this.#kept < this.#changes) {
			const change = this.#changes;
			// A failure stays in view until something is really kept.
			if (this.keeper.kind === 'vault' && this.#saved.kind !== 'failed') this.#saved = { kind: 'saving' };
			try {
				const { transcript } = this.#session;
				const body = { transcript, drafts: this.#drafts };
				if (this.keeper.kind === 'memory') await this.keeper.save(this.id, this.#header(), body);
				else {
					this.#expiry = expiryFor(this.#changedAt, this.#keepDays(), this.#expiry);
					await this.keeper.save(this.id, this.#header(), body, this.#expiry);
				}
			} catch (cause) {
				this.#saved = { kind: 'failed', message: failureWords(cause) };
				throw cause;
			}
			this.#kept = change;
		}
		if (this.keeper.kind === 'vault') this.#saved = { kind: 'saved', at: Date.now() };
	}

	#header(): SituationHeader {
		const { transcript, edition, path, isEnded, records } = this.#session;
		const { step } = path.at(-1)!;
		return {
			codeName: this.codeName,
			flow: transcript.flow,
			hash: edition.hash,
			step,
			stepNumber: edition.flow.steps.find(({ id }) => id === step)?.number ?? null,
			ended: isEnded,
			begunAt: this.#begunAt,
			changedAt: this.#changedAt,
			openedAt: this.#openedAt,
			at: this.#at,
			lookAgain: firstOpenDue(records)
		};
	}
}
