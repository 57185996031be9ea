import { accept, review } from '#guard/review.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { keyOf } from './finding-key.ts';
import { messages } from './messages/forms.nl.ts';

/** Something to do before the form can go on. */
export interface Problem {
	/** The id of the field or fieldset. */
	readonly field: string;
	readonly message: string;
}

const DRAFT_AFTER_MS = 600;

/**
 * The raw values of one form, the findings a person chose to keep, and the problems found on submit. Values are strings:
 * a group of checkboxes is its ids with spaces in between. Every field of the form must be in `initial`.
 */
export class FormState {
	values: Record<string, string> = $state({});
	/** Per field the findings that were seen and left standing, as `keyOf` writes them. */
	kept: Record<string, string[]> = $state({});
	problems: readonly Problem[] = $state.raw([]);
	/** Counts failed submits, so that the summary takes focus each time. */
	attempts = $state(0);
	readonly #initial: Readonly<Record<string, string>>;
	readonly #ondraft: (draft: Record<string, string>) => void;
	#halfDates: readonly string[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		initial: Readonly<Record<string, string>>,
		draft: Readonly<Record<string, string>>,
		ondraft: (draft: Record<string, string>) => void
	) {
		this.#initial = initial;
		this.#ondraft = ondraft;
		for (const [field, value] of Object.entries(initial)) {
			this.values[field] = draft[field] ?? value;
			// What was kept before has been seen before.
			this.kept[field] = found(value.trim());
		}
	}

	raw(field: string): string {
		return (this.values[field] ?? '').trim();
	}

	ids<Id extends string>(field: string): Id[] {
		return this.raw(field).split(' ').filter(Boolean) as Id[];
	}

	/** True when one of the fields differs from what the form began with. */
	isTouched(...fields: string[]): boolean {
		return fields.some((field) => this.raw(field) !== (this.#initial[field] ?? ''));
	}

	/**
	 * The text as reviewed, undefined when there is none. Call it after `openFindings` found nothing.
	 *
	 * @throws Error, a bug of the caller, when something is found that nobody decided on
	 */
	text(field: string): ReviewedText | undefined {
		const text = asShown(this.raw(field));
		if (text === '') return undefined;
		const seen = review(text).filter((finding) => this.kept[field]?.includes(keyOf(text, finding)));
		return accept(text, seen);
	}

	/** Problems for the texts that hold findings nobody decided on yet. `labels` names the fields. */
	openFindings(labels: Readonly<Record<string, string>>): Problem[] {
		return Object.entries(labels).flatMap(([field, label]) => {
			const isOpen = found(this.raw(field)).some((key) => !this.kept[field]?.includes(key));
			return isOpen ? [{ field, message: messages.problems.findings(label) }] : [];
		});
	}

	/** Reads which date fields hold only part of a date: a browser gives those as empty. */
	readHalfDates(element: HTMLFormElement): void {
		const dates = [...element.querySelectorAll<HTMLInputElement>('input[type=date]')];
		this.#halfDates = dates.filter((date) => date.validity.badInput).map(({ id }) => id);
	}

	/** What is wrong with a date; `needed` is the message when it is empty, null when it may be. */
	dateProblems(field: string, needed: string | null, { from = '', to = '9999' } = {}): Problem[] {
		const date = this.raw(field);
		if (this.#halfDates.includes(field)) return [{ field, message: messages.problems.dateHalf }];
		if (date === '') return needed === null ? [] : [{ field, message: needed }];
		if (date < from) return [{ field, message: messages.problems.dateFuture }];
		return date > to ? [{ field, message: messages.problems.datePast }] : [];
	}

	/** The problem of each needed field that is empty. */
	missing(needed: Readonly<Record<string, string>>): Problem[] {
		return Object.entries(needed).flatMap(([field, message]) => (this.raw(field) === '' ? [{ field, message }] : []));
	}

	problem(field: string): string | undefined {
		return this.problems.find((problem) => problem.field === field)?.message;
	}

	/** Fills fields in at once, for a control that stands for several. What is found in them was written here before. */
	fill(values: Readonly<Record<string, string>>): void {
		for (const [field, value] of Object.entries(values)) {
			this.values[field] = value;
			this.kept[field] = found(value.trim());
		}
		this.touch();
	}

	/** Shows the problems; true when there are none. */
	passes(problems: readonly Problem[]): boolean {
		this.problems = problems;
		if (problems.length > 0) this.attempts += 1;
		return problems.length === 0;
	}

	/** Something changed: the draft is given away when it has been quiet for a moment. */
	touch(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), DRAFT_AFTER_MS);
	}

	/** Gives the draft away now, when one is waiting. */
	flush(): void {
		if (this.#timer === undefined) return;
		this.settle();
		this.#ondraft({ ...this.values });
	}

	/** Nothing is waiting any more: what was typed went on as a command. */
	settle(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	/** Empty fields for another one of the same; the draft is emptied too. */
	clear(): void {
		this.settle();
		this.problems = [];
		for (const [field, value] of Object.entries(this.#initial)) {
			this.values[field] = value;
			this.kept[field] = [];
		}
		this.#ondraft({});
	}
}

/** What is found in a text, by key. */
function found(text: string): string[] {
	const shown = asShown(text);
	return review(shown).map((finding) => keyOf(shown, finding));
}

/** Lines ended as a text field ends them, and as `NoteField` reviews them. */
const asShown = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** Leaves out what was not filled in, so that a command holds no empty keys. */
export function present<T extends object>(fields: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[Key in keyof T]?: NonNullable<T[Key]>;
	};
}
