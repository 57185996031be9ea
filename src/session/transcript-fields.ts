import { idProblem } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import type { EntryId, IsoDate } from './transcript.ts';

export const TEXT_MAX_LENGTH = 20_000;
const LIST_MAX_LENGTH = 100;
const ENTRY_ID = /^[A-Za-z0-9_-]{1,64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The last moment a `Date` can hold. */
const LAST_MOMENT = 8.64e15;

/** Something in a transcript is not what the format says. Carries where, and what stands in the format; never what stood there. */
export class UnfitTranscriptError extends Error {
	override readonly name = 'UnfitTranscriptError';
	readonly at: string;
	readonly expected: string;

	constructor(at: string, expected: string) {
		super(`${at}: ${expected}`);
		this.at = at;
		this.expected = expected;
	}
}

/** One object of a transcript. Every method reads one field and throws `UnfitTranscriptError` when it does not fit. */
export class TranscriptFields {
	readonly at: string;
	readonly #values: ReadonlyMap<string, unknown>;

	constructor(value: unknown, at: string) {
		if (typeof value !== 'object' || value === null || Array.isArray(value))
			throw new UnfitTranscriptError(at, 'een object');
		this.at = at;
		// A map, so that a key such as `__proto__` is a key like any other. Null counts as absent.
		this.#values = new Map(Object.entries(value).filter(([, held]) => held !== null && held !== undefined));
	}

	has(key: string): boolean {
		return this.#values.has(key);
	}

	/** A name of the flow language: of a screen, an answer, a role. */
	id<Id extends string>(key: string): Id {
		return asId(this.#values.get(key), this.#place(key));
	}

	ids<Id extends string>(key: string): readonly Id[] {
		return this.list(key, LIST_MAX_LENGTH).map((value, index) => asId<Id>(value, `${this.#place(key)}[${index}]`));
	}

	entryId(key: string): EntryId {
		const value = this.#values.get(key);
		if (typeof value !== 'string' || !ENTRY_ID.test(value)) this.#fail(key, '1 tot 64 letters, cijfers, - of _');
		return value as EntryId;
	}

	moment(key: string): number {
		const value = this.#values.get(key);
		const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LAST_MOMENT;
		if (!fits) this.#fail(key, 'milliseconden sinds 1970, als geheel getal');
		return value;
	}

	/** A small number that counts, from 0. */
	count(key: string, below: number): number {
		const value = this.#values.get(key);
		if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= below)
			this.#fail(key, `een geheel getal van 0 tot ${below}`);
		return value;
	}

	/** A mark that is there or not: `false` is not a value of it. */
	yes(key: string): true {
		return this.#values.get(key) === true ? true : this.#fail(key, 'true, of niets');
	}

	day(key: string): IsoDate {
		const value = this.#values.get(key);
		// The second half refuses 30 February, which a Date would quietly make a day in March.
		const isDay = typeof value === 'string' && DAY.test(value) && toIso(value) === value;
		if (!isDay) this.#fail(key, 'een datum als 2026-11-22');
		return value as IsoDate;
	}

	line(key: string, maxLength: number): string {
		const value = this.#values.get(key);
		if (typeof value !== 'string' || value.length > maxLength)
			this.#fail(key, `tekst van hoogstens ${maxLength} tekens`);
		return value;
	}

	/** What a person typed. Here the text of a file becomes text of a transcript: see `readTranscript`. */
	text(key: string): ReviewedText {
		return this.line(key, TEXT_MAX_LENGTH) as ReviewedText;
	}

	/** Those of the keys that are there, to be spread in the object that has them as optional texts. */
	texts<Key extends string>(...keys: readonly Key[]): { [K in Key]?: ReviewedText } {
		const found: { [K in Key]?: ReviewedText } = {};
		for (const key of keys) if (this.has(key)) found[key] = this.text(key);
		return found;
	}

	oneOf<Value extends string>(key: string, values: readonly Value[]): Value {
		const found = values.find((value) => value === this.#values.get(key));
		return found ?? this.#fail(key, values.map((value) => `'${value}'`).join(' of '));
	}

	list(key: string, maxLength: number): readonly unknown[] {
		const value = this.#values.get(key);
		if (!Array.isArray(value) || value.length > maxLength) this.#fail(key, `een lijst van hoogstens ${maxLength}`);
		return value;
	}

	/** Each object of a list, with its own place. */
	objects(key: string, maxLength: number): readonly TranscriptFields[] {
		const place = this.#place(key);
		return this.list(key, maxLength).map((value, index) => new TranscriptFields(value, `${place}[${index}]`));
	}

	object(key: string): TranscriptFields {
		return new TranscriptFields(this.#values.get(key), this.#place(key));
	}

	#place(key: string): string {
		return this.at === '' ? key : `${this.at}.${key}`;
	}

	#fail(key: string, expected: string): never {
		throw new UnfitTranscriptError(this.#place(key), expected);
	}
}

function asId<Id extends string>(value: unknown, at: string): Id {
	if (typeof value === 'string' && idProblem(value) === null) return value as Id;
	throw new UnfitTranscriptError(at, 'een naam uit de flow: kleine letters, cijfers en streepjes');
}

function toIso(day: string): string | null {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
