/**
 * The transcript: the append-only record of one walk, and all that is ever kept of it. A session is a fold over it.
 *
 * Two kinds of entries: *moves* (`answered`, `revised`, `decided`, `passed`, `skipped`) take the walk further;
 * *records* (`noted`, `consulted`, `talked`, `agreed`, `departed`, `withdrawn`) say what was done on a screen.
 * Every text a person typed is `ReviewedText`.
 */
import type {
	AnswerId,
	EditionHash,
	FlowId,
	FlowVersion,
	ItemId,
	OutcomeId,
	ReasonId,
	RoleId,
	ScreenId
} from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';

export const TRANSCRIPT_FORMAT = 1;

declare const entry: unique symbol;
declare const isoDate: unique symbol;
export type EntryId = string & { readonly [entry]: true };
/** Calendar date as `2026-11-22`, in the person's own time zone. */
export type IsoDate = string & { readonly [isoDate]: true };

/** How the person knows it. Facts, hearsay and impressions are never mixed. */
export type Knowledge = 'seen' | 'told' | 'impression';

export interface Observation {
	readonly knowledge: Knowledge;
	/** What was seen, heard, told or thought. */
	readonly what: ReviewedText;
	/** Literal words, of the child first of all. */
	readonly words?: ReviewedText;
	/** Whose observation it is when `knowledge` is `told`: a role, not a name. */
	readonly toldBy?: ReviewedText;
	readonly on?: IsoDate;
	readonly context?: ReviewedText;
	/** Another possible explanation. */
	readonly otherwise?: ReviewedText;
	/** What goes well, who supports the child. */
	readonly well?: ReviewedText;
}

export interface Consult {
	readonly role: RoleId;
	readonly on: IsoDate;
	readonly asked?: ReviewedText;
	readonly advice: ReviewedText;
}

export interface Talk {
	readonly with: 'parents' | 'child' | 'both';
	readonly role: RoleId;
	readonly on: IsoDate;
	readonly said: ReviewedText;
	readonly agreed?: ReviewedText;
}

export interface Agreement {
	readonly what: ReviewedText;
	readonly role: RoleId;
	readonly due: IsoDate;
}

export interface Departure {
	readonly reasons: readonly ReasonId[];
	readonly why: ReviewedText;
	readonly discussedWith: readonly RoleId[];
	readonly lookAgain: IsoDate;
}

interface Stamp {
	readonly id: EntryId;
	/** Milliseconds since 1970, by the device's clock. */
	readonly at: number;
	readonly screen: ScreenId;
}

export type Move = Stamp &
	(
		| { readonly kind: 'answered'; readonly answer: AnswerId; readonly why?: ReviewedText }
		/** An earlier answer was changed. `visit` counts from 0 when a question was passed more than once (after advice). */
		| { readonly kind: 'revised'; readonly answer: AnswerId; readonly visit?: number; readonly why?: ReviewedText }
		/** `advised` is what the norm advised at that moment; a different answer is a departure. */
		| {
				readonly kind: 'decided';
				readonly answer: AnswerId;
				readonly outcome: OutcomeId | null;
				readonly advised: AnswerId | null;
				readonly why?: ReviewedText;
		  }
		/** Read, filled in or ticked, and gone on from. */
		| { readonly kind: 'passed'; readonly items?: readonly ItemId[]; readonly note?: ReviewedText }
		| { readonly kind: 'skipped'; readonly reasons: readonly ReasonId[]; readonly note?: ReviewedText }
	);

export type Recorded = Stamp &
	(
		| { readonly kind: 'noted'; readonly observation: Observation }
		| { readonly kind: 'consulted'; readonly consult: Consult }
		| { readonly kind: 'talked'; readonly talk: Talk }
		| { readonly kind: 'agreed'; readonly agreement: Agreement }
		| { readonly kind: 'departed'; readonly departure: Departure }
		/** The record `entry` was taken back. Its text is gone from the transcript; that it existed is not. */
		| { readonly kind: 'withdrawn'; readonly entry: EntryId }
	);

export type Entry = Move | Recorded;

export interface Transcript {
	readonly format: typeof TRANSCRIPT_FORMAT;
	readonly flow: FlowId;
	readonly version: FlowVersion;
	/** Hash of the edition it was begun on. */
	readonly hash: EditionHash;
	readonly entries: readonly Entry[];
}

export function isMove(entry: Entry): entry is Move {
	return (
		entry.kind === 'answered' ||
		entry.kind === 'revised' ||
		entry.kind === 'decided' ||
		entry.kind === 'passed' ||
		entry.kind === 'skipped'
	);
}
