import { review, type Finding } from '#guard/review.ts';

/** A text with what the guard found in exactly that text. */
export interface Reviewed {
	readonly text: string;
	readonly findings: readonly Finding[];
}

const REVIEW_AFTER_MS = 400;
/** Leaving a field reviews it too, but not before the pointer that left it is up: what is found pushes down whatever was clicked. */
const LEFT_AFTER_MS = 200;
/** A longer text is reviewed beside this thread, where the app has said how. */
export const LONG_TEXT = 2_000;

type ReviewBeside = (text: string) => Promise<readonly Finding[]>;
let reviewBeside: ReviewBeside | null = null;

/** For the app to say, once, how a long text is reviewed without holding up who types. */
export function reviewLongTexts(beside: ReviewBeside): void {
	reviewBeside = beside;
}

/**
 * What the guard found in the text of one field, while a person types in it. Reviews when typing has stopped; in the
 * meantime a finding stands only where not a character of it has changed.
 */
export class FieldReview {
	#reviewed: Reviewed = $state.raw({ text: '', findings: [] });
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #text: () => string;
	/** At their places in the text of this moment. */
	readonly findings: readonly Finding[] = $derived.by(() => carried(this.#reviewed, this.#text()));

	/** @param text - reads the text of the field, its lines ended as a text field does */
	constructor(text: () => string) {
		this.#text = text;
	}

	/** Reviews at once, and waits for nothing any more. */
	look(): void {
		clearTimeout(this.#timer);
		const text = this.#text();
		this.#reviewed = { text, findings: findingsIn(text) };
	}

	/** Something was typed. */
	typed(): void {
		this.#lookAfter(REVIEW_AFTER_MS);
	}

	/** The field was left. */
	left(): void {
		this.#lookAfter(LEFT_AFTER_MS);
	}

	/** The field is gone. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	#lookAfter(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			if (reviewBeside && this.#text().length > LONG_TEXT)
				this.#lookBeside(reviewBeside).catch((cause: unknown) => {
					// A newer text is on its way there. Anything else: better here than not at all.
					if ((Object(cause) as Error).name !== 'ReviewOutdatedError') this.look();
				});
			else this.look();
		}, ms);
	}

	async #lookBeside(beside: ReviewBeside): Promise<void> {
		const text = this.#text();
		const findings = shifted(await beside(text.trim()), text.length - text.trimStart().length);
		// Typing on has set the timer again: what was found in an older text is not wanted.
		if (text === this.#text()) this.#reviewed = { text, findings };
	}
}

/** As the text will be kept, which is without the white space around it. Offsets are those of the text as given. */
export function findingsIn(text: string): readonly Finding[] {
	return shifted(review(text.trim()), text.length - text.trimStart().length);
}

/**
 * The findings of a reviewed text that still stand in a later one: those before or behind the stretch that changed. A
 * letter typed against one makes it another word.
 */
export function carried({ text: before, findings }: Reviewed, now: string): readonly Finding[] {
	if (before === now || findings.length === 0) return findings;
	const most = Math.min(before.length, now.length);
	let head = 0;
	while (head < most && before[head] === now[head]) head++;
	let tail = 0;
	while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
	const moved = now.length - before.length;
	return findings.flatMap((finding) => {
		if (finding.end <= head) return isInWord(now, finding.end) ? [] : [finding];
		if (finding.start < before.length - tail) return [];
		return isInWord(now, finding.start + moved - 1) ? [] : shifted([finding], moved);
	});
}

const isInWord = (text: string, place: number): boolean => /[\p{L}\p{N}]/u.test(text[place] ?? '');

function shifted(findings: readonly Finding[], by: number): readonly Finding[] {
	if (by === 0) return findings;
	return findings.map((finding) => ({ ...finding, start: finding.start + by, end: finding.end + by }));
}
