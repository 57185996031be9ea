/**
 * The transcript: the append-only record of one walk, and all that is ever kept of it. A session is a fold over it.
 *
 * Two kinds of entries: *moves* (`answered`, `revised`, `decided`, `passed`, `skipped`) take the walk further;
 * *records* (every other kind) say what was done. Most are made on the screen that asks for them; some at any moment.
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
import type { BodyPlace, InjuryKind, InjuryShape } from './body.ts';

/** 2: periods, injuries, more of consults, talks and agreements, and the records from `tried` to `reweighed`. 1 is still read. */
export const TRANSCRIPT_FORMAT = 2;

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
	/** The day, or the first day of a period. */
	readonly on?: IsoDate;
	/** Last day of the period; never without `on`, never before it. */
	readonly until?: IsoDate;
	readonly context?: ReviewedText;
	/** Another possible explanation. */
	readonly otherwise?: ReviewedText;
	/** What goes well, who supports the child. */
	readonly well?: ReviewedText;
	/** What was seen on the body, place by place. Only with `seen` and `told`. */
	readonly injuries?: readonly Injury[];
}

/** What was seen on the body. No colour: it does not tell how old a bruise is (NVK). No cause: that is for a doctor. */
export interface Injury {
	readonly place: BodyPlace;
	readonly kind: InjuryKind;
	/** Largest length and width, in whole millimetres. */
	readonly length?: number;
	readonly width?: number;
	readonly shape?: InjuryShape;
	readonly note?: ReviewedText;
}

/** What was agreed in a consult or a talk: who does it, and by when. */
interface Arranged {
	readonly agreed?: ReviewedText;
	readonly agreedRole?: RoleId;
	readonly due?: IsoDate;
}

export interface Consult extends Arranged {
	readonly role: RoleId;
	readonly on: IsoDate;
	readonly asked?: ReviewedText;
	readonly advice: ReviewedText;
	/** The adviser read along in their own app and wrote this there: the second pair of eyes. */
	readonly readAlong?: true;
}

/** With whom: the parents, the child, both, or the adult it is about. */
export type Partner = 'parents' | 'child' | 'both' | 'client';

export interface Talk extends Arranged {
	readonly with: Partner;
	readonly role: RoleId;
	readonly on: IsoDate;
	/** Who else was there: roles. */
	readonly present?: ReviewedText;
	readonly said: ReviewedText;
	/** How they reacted, what they think of it themselves. */
	readonly reaction?: ReviewedText;
}

/** A try to reach somebody that did not succeed. */
export interface Attempt {
	readonly with: Partner;
	readonly role: RoleId;
	readonly on: IsoDate;
	readonly note?: ReviewedText;
}

/** The child's voice. `knows` says whether the child knows what happens now. */
export interface Voice {
	readonly knows: 'yes' | 'partly' | 'not-yet';
	/** Who tells, or told, the child. */
	readonly teller?: RoleId;
	/** What the child wants, in its own words where possible. */
	readonly wants?: ReviewedText;
	/** The child's safe adult: a role. */
	readonly safeAdult?: ReviewedText;
	/** Why not yet; always there when `knows` is `not-yet`. */
	readonly because?: ReviewedText;
}

/** What the professional would do, written before the norm is shown. */
export interface Estimate {
	readonly estimate: 'report' | 'help' | 'report-and-help' | 'close' | 'unsure';
	readonly why?: ReviewedText;
}

export interface Agreement {
	/** What is done; of help, what it is. */
	readonly what: ReviewedText;
	readonly role: RoleId;
	readonly due: IsoDate;
	/** How it can be seen that it worked: measurable. Help. */
	readonly goal?: ReviewedText;
	/** Safety now and the weeks after are two lists. */
	readonly horizon?: 'today' | 'weeks';
	/** Who keeps the reins until `due`. Help. */
	readonly lead?: RoleId;
}

/** How an agreement went. */
export interface FollowUp {
	readonly agreement: EntryId;
	readonly on: IsoDate;
	readonly went: 'done' | 'partly' | 'not';
	readonly note?: ReviewedText;
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
		| {
				readonly kind: 'passed';
				readonly items?: readonly ItemId[];
				readonly note?: ReviewedText;
				/** What was written under the prompts of a screen of kind `prompts`; those left empty are not here. */
				readonly texts?: readonly { readonly item: ItemId; readonly text: ReviewedText }[];
		  }
		| { readonly kind: 'skipped'; readonly reasons: readonly ReasonId[]; readonly note?: ReviewedText }
	);

export type Recorded = Stamp &
	(
		| { readonly kind: 'noted'; readonly observation: Observation }
		| { readonly kind: 'consulted'; readonly consult: Consult }
		| { readonly kind: 'talked'; readonly talk: Talk }
		| { readonly kind: 'tried'; readonly attempt: Attempt }
		| { readonly kind: 'heard'; readonly voice: Voice }
		| { readonly kind: 'estimated'; readonly estimate: Estimate }
		| { readonly kind: 'agreed'; readonly agreement: Agreement }
		| { readonly kind: 'followed'; readonly followUp: FollowUp }
		| { readonly kind: 'departed'; readonly departure: Departure }
		/** New facts came after the weighing; it was looked at again and the answers stand. */
		| { readonly kind: 'reweighed'; readonly note?: ReviewedText }
		/** The record `entry` was taken back. Its text is gone from the transcript; that it existed is not. */
		| { readonly kind: 'withdrawn'; readonly entry: EntryId }
	);

export type Entry = Move | Recorded;

export interface Transcript {
	/** Of what was read from outside too: reading makes the newest format of it. */
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
