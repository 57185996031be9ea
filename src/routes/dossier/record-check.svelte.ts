import type { WalkedSession } from '#dossier/index.ts';
import { accept, review, type Replacement } from '#guard/review.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { edited } from '#ui/edit-text.ts';
import { foundWords, type FoundWords } from '#ui/finding-key.ts';
import type { CheckedText } from '../copy-text.ts';
import { typedTexts, withTexts, type TypedText } from './typed-texts.ts';

/** A word in its place on this paper, or left standing. */
export type Choice = Replacement | 'kept';

/** Something found in one text of the record. */
export interface FoundInRecord extends FoundWords {
	readonly id: string;
	readonly where: TypedText;
}

/**
 * The review that a record goes through once more before it goes on paper or elsewhere: all its texts, also those with
 * something in it that was left standing while typing. It is begun anew each time the record is opened, and what it
 * changes is changed in the document alone.
 */
export class RecordCheck {
	readonly #walk: () => WalkedSession;
	#choices: Readonly<Record<string, Choice>> = $state.raw({});
	readonly found: readonly FoundInRecord[] = $derived.by(() => typedTexts(this.#walk()).flatMap(findIn));
	/** How many are waiting for a choice. */
	readonly open: number = $derived.by(() => this.found.filter(({ id }) => this.#choices[id] === undefined).length);
	/** The walk as it goes on paper. */
	readonly shown: WalkedSession = $derived.by(() => withTexts(this.#walk(), (text, key) => this.#onPaper(text, key)));

	constructor(walk: () => WalkedSession) {
		this.#walk = walk;
	}

	/** Null as long as nothing was chosen. */
	choiceOf({ id }: FoundInRecord): Choice | null {
		return this.#choices[id] ?? null;
	}

	choose({ id }: FoundInRecord, choice: Choice): void {
		this.#choices = { ...this.#choices, [id]: choice };
	}

	/** What says the same in other texts and waits for a choice. */
	sameAs(found: FoundInRecord): readonly FoundInRecord[] {
		return this.found.filter((other) => other.key === found.key && other !== found && this.choiceOf(other) === null);
	}

	/**
	 * A document made of `shown`, as one that may leave the app.
	 *
	 * @throws Error, a bug of the caller, as long as something found waits for a choice
	 */
	asChecked(text: string): CheckedText {
		if (this.open > 0) throw new Error('the record has findings that nobody decided on');
		return text as CheckedText;
	}

	#onPaper(text: ReviewedText, key: string): ReviewedText {
		const replaced = this.found.flatMap((found) => {
			const choice = found.where.key === key ? this.choiceOf(found) : null;
			if (choice === null || choice === 'kept') return [];
			return found.places.map(({ start, end }) => ({ start, end, text: `[${choice}]` }));
		});
		if (replaced.length === 0) return text;
		replaced.sort((a, b) => a.start - b.start);
		// Two findings may overlap in part: the second one then takes what the first one left of it.
		let at = 0;
		const edits = replaced.map((edit) => {
			const start = Math.max(edit.start, at);
			at = Math.max(edit.end, start);
			return { ...edit, start, end: at };
		});
		const changed = edited(text, edits);
		return accept(changed, review(changed));
	}
}

function findIn(where: TypedText): readonly FoundInRecord[] {
	return foundWords(where.text, review(where.text)).map((found) => ({
		...found,
		id: `${where.key} ${found.key}`,
		where
	}));
}
