import type { Words } from '#flow/flow.ts';
import { wordsIn } from '#flow/words-in.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { adviceFile, askedIn, type Adviser, type AdvicePiece } from '#session/read-along/files.ts';
import { replay, type Session } from '#session/session.ts';
import type { EntryId, IsoDate } from '#session/transcript.ts';
import { language } from '#ui/language.svelte.ts';
import type { BackupWork } from '#vault/backup/backup.ts';
import type { OpenedQuestion } from './read-along/open-files.ts';

/**
 * Somebody else's situation, read along with here. It is in the memory of this page alone: what is not saved as a file is
 * gone when the page is closed. The passphrase of the file is kept with it, because the advice goes back under the same.
 */
export class ReadingAlong {
	readonly question: ReviewedText;
	/** Read only: nothing that is done here is done to it. */
	readonly session: Session;
	/** The flow came with this app, too: then it is known whose it is. */
	readonly isKnownFlow: boolean;
	/** What was chosen and typed in the form and not added yet, by field: it comes back after the cover. */
	draft: Readonly<Record<string, string>> = {};
	#pieces: readonly AdvicePiece[] = $state.raw([]);
	#isSaved = $state(true);
	readonly #passphrase: string;
	readonly #spoken: ReturnType<typeof wordsIn>;

	constructor({ question, transcript, edition, isKnownFlow }: OpenedQuestion, passphrase: string) {
		this.question = question;
		this.session = replay(edition, transcript);
		this.isKnownFlow = isKnownFlow;
		this.#passphrase = passphrase;
		this.#spoken = $derived(wordsIn(edition, language()));
	}

	get words(): Words {
		return this.#spoken.words;
	}

	/** Texts of the flow that are Dutch while English is spoken. */
	get dutch(): ReadonlySet<string> {
		return this.#spoken.dutch;
	}

	/** In the order in which they were written. */
	get pieces(): readonly AdvicePiece[] {
		return this.#pieces;
	}

	/** There is advice in no file yet: lost when this ends now. */
	get holdsUnsaved(): boolean {
		return !this.#isSaved || (this.draft['advice'] ?? '').trim() !== '';
	}

	add(piece: Omit<AdvicePiece, 'id'>): void {
		this.#pieces = [...this.#pieces, { ...piece, id: crypto.randomUUID() as EntryId }];
		this.#isSaved = false;
	}

	takeOut(id: EntryId): void {
		this.#pieces = this.#pieces.filter((piece) => piece.id !== id);
		this.#isSaved = this.#pieces.length === 0;
	}

	/** @returns the file that goes back to who asked */
	async seal(adviser: Adviser, made: { app: string; madeOn: IsoDate }, work: BackupWork) {
		const pieces = this.#pieces;
		const asked = askedIn(this.question, this.session.transcript);
		const bytes = await work.sealJson(adviceFile({ ...asked, ...adviser, pieces }, made), this.#passphrase);
		this.#isSaved = this.#pieces === pieces;
		return { bytes, fileName: `antwoord-${made.madeOn}.age` };
	}
}
