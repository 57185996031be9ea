import type { EditionHash, FlowId, FlowVersion } from '#flow/ids.ts';
import type {
	Agreement,
	Attempt,
	Consult,
	Departure,
	Entry,
	EntryId,
	Estimate,
	FollowUp,
	Observation,
	Talk,
	Transcript,
	Voice
} from '#session/transcript.ts';
import { TRANSCRIPT_FORMAT } from '#session/transcript.ts';

/** Strings where the record has ids, days and reviewed text: a test writes what it means. */
type Plain<Value> = Value extends string
	? string
	: Value extends number | true
		? Value
		: Value extends readonly (infer Item)[]
			? readonly Plain<Item>[]
			: { readonly [Key in keyof Value]: Plain<Value[Key]> };

export interface Decided {
	readonly outcome?: string;
	readonly advised?: string;
	readonly why?: string;
}

export interface Passed {
	readonly items?: readonly string[];
	readonly note?: string;
	/** By prompt. */
	readonly texts?: Readonly<Record<string, string>>;
}

/** Ten in the morning of 2 November 2026, in the Netherlands. Every entry is a minute after the one before. */
const BEGUN = Date.UTC(2026, 10, 2, 9);
const MINUTE_MS = 60_000;

/**
 * Builds a transcript, an entry per call, in order: `aTranscript().answered('vermoeden', 'ja').build()`. Ids are `e1`, `e2`, …
 * Every text is invented. Nothing is checked: a transcript from outside can say anything.
 */
export class TranscriptBuilder {
	readonly #flow: string;
	readonly #hash: string;
	readonly #entries: Entry[] = [];
	#count = 0;

	constructor(flow: string, hash: string) {
		this.#flow = flow;
		this.#hash = hash;
	}

	answered(screen: string, answer: string, why?: string): this {
		return this.#add(screen, { kind: 'answered', answer, ...optional({ why }) });
	}
	revised(screen: string, answer: string, why?: string): this {
		return this.#add(screen, { kind: 'revised', answer, ...optional({ why }) });
	}
	decided(screen: string, answer: string, { outcome, advised, why }: Decided = {}): this {
		return this.#add(screen, {
			kind: 'decided',
			answer,
			outcome: outcome ?? null,
			advised: advised ?? null,
			...optional({ why })
		});
	}
	passed(screen: string, { items, note, texts }: Passed = {}): this {
		const written = texts && Object.entries(texts).map(([item, text]) => ({ item, text }));
		return this.#add(screen, { kind: 'passed', ...optional({ items, note, texts: written }) });
	}
	skipped(screen: string, reasons: readonly string[], note?: string): this {
		return this.#add(screen, { kind: 'skipped', reasons, ...optional({ note }) });
	}
	noted(screen: string, observation: Plain<Observation>): this {
		return this.#add(screen, { kind: 'noted', observation });
	}
	consulted(screen: string, consult: Plain<Consult>): this {
		return this.#add(screen, { kind: 'consulted', consult });
	}
	talked(screen: string, talk: Plain<Talk>): this {
		return this.#add(screen, { kind: 'talked', talk });
	}
	tried(screen: string, attempt: Plain<Attempt>): this {
		return this.#add(screen, { kind: 'tried', attempt });
	}
	heard(screen: string, voice: Plain<Voice>): this {
		return this.#add(screen, { kind: 'heard', voice });
	}
	estimated(screen: string, estimate: Plain<Estimate>): this {
		return this.#add(screen, { kind: 'estimated', estimate });
	}
	/** `agreement`: the id of the record it was made in; ids count from `e1`. */
	followed(screen: string, followUp: Plain<FollowUp>): this {
		return this.#add(screen, { kind: 'followed', followUp });
	}
	reweighed(screen: string, note?: string): this {
		return this.#add(screen, { kind: 'reweighed', ...optional({ note }) });
	}
	agreed(screen: string, agreement: Plain<Agreement>): this {
		return this.#add(screen, { kind: 'agreed', agreement });
	}
	departed(screen: string, departure: Plain<Departure>): this {
		return this.#add(screen, { kind: 'departed', departure });
	}
	/** Takes back the last record, as a session does: its entry goes, a `withdrawn` comes. */
	withdrawn(): this {
		const last = this.#entries.pop();
		if (last === undefined) throw new Error('there is nothing to withdraw yet');
		return this.#add(last.screen, { kind: 'withdrawn', entry: last.id });
	}

	build(): Transcript {
		return {
			format: TRANSCRIPT_FORMAT,
			flow: this.#flow as FlowId,
			version: '2026.11.0' as FlowVersion,
			hash: this.#hash as EditionHash,
			entries: [...this.#entries]
		};
	}

	#add(screen: string, body: { readonly kind: Entry['kind'] } & Record<string, unknown>): this {
		this.#count += 1;
		const stamp = { id: `e${this.#count}` as EntryId, at: BEGUN + this.#count * MINUTE_MS, screen };
		this.#entries.push({ ...stamp, ...body } as Entry);
		return this;
	}
}

export function aTranscript(flow = 'klein', hash = 'small'): TranscriptBuilder {
	return new TranscriptBuilder(flow, hash);
}

function optional(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
