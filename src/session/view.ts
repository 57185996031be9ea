/**
 * What can be on the screen, exactly. The UI is given these values and decides nothing.
 */
import type { Screen } from '#flow/flow.ts';
import type { AnswerId, ItemId, NormId, OutcomeId, ReasonId, ScreenId, StepId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import type { ReadAlongConsult } from './read-along/merge.ts';
import type {
	Agreement,
	Attempt,
	Consult,
	Departure,
	EntryId,
	Estimate,
	FollowUp,
	Move,
	Observation,
	Recorded,
	Talk,
	Voice
} from './transcript.ts';

/** One screen on the way that was walked. The last stop of a path is where the person is: its `move` is null. */
export interface PathStop {
	/** Position on the path, from 0. The address of a screen is this number: it names where, never what. */
	readonly index: number;
	readonly screen: ScreenId;
	/** The step a person sees: an aside (advice in between) counts as the step of the screen it returns to. */
	readonly step: StepId;
	readonly move: Move | null;
	/** Where an aside goes back to. */
	readonly returnTo: ScreenId | null;
}

/** What the norm says at this point of the path, and the answers that lead to it, in the order they were given. */
export interface NormSays {
	readonly outcome: OutcomeId;
	readonly norms: readonly NormId[];
	readonly because: readonly { readonly screen: ScreenId; readonly answer: AnswerId }[];
}

export interface ScreenView {
	readonly index: number;
	readonly screen: Screen;
	readonly step: StepId;
	/** Number of the weighing question shown in the caption; an aside shows that of the question it returns to. */
	readonly weighing: number | null;
	/** True at the end of the path; false while an earlier screen is looked at again. */
	readonly isCurrent: boolean;
	/** What was answered here before, on an earlier visit or before a change elsewhere; for filling in the form again. */
	readonly given: Move | null;
	/** The same question is asked again after advice. */
	readonly askedAgain: boolean;
	/** Records made on this screen that were not withdrawn, oldest first. */
	readonly records: readonly Exclude<Recorded, { kind: 'withdrawn' }>[];
	readonly norm: NormSays | null;
	/** Decisions: what the norm advises here, null when it advises nothing. */
	readonly advised: AnswerId | null;
	/** Departures: the decision this one explains. */
	readonly departsFrom: { readonly screen: ScreenId; readonly answer: AnswerId; readonly advised: AnswerId } | null;
}

export type StepState = 'not-begun' | 'busy' | 'done' | 'skipped';

export interface StepStatus {
	readonly step: StepId;
	readonly number: number | null;
	readonly state: StepState;
	/** Path index of the first stop in this step, null when it was not reached. */
	readonly firstIndex: number | null;
}

/** What a person can do on a screen. Every text has been through the guard. */
export type Command =
	| { readonly kind: 'answer'; readonly answer: AnswerId; readonly why?: ReviewedText }
	| {
			readonly kind: 'pass';
			readonly items?: readonly ItemId[];
			readonly note?: ReviewedText;
			readonly texts?: readonly { readonly item: ItemId; readonly text: ReviewedText }[];
	  }
	| { readonly kind: 'skip'; readonly reasons: readonly ReasonId[]; readonly note?: ReviewedText }
	| { readonly kind: 'note'; readonly observation: Observation }
	| { readonly kind: 'consult'; readonly consult: Consult }
	| { readonly kind: 'talk'; readonly talk: Talk }
	| { readonly kind: 'try'; readonly attempt: Attempt }
	| { readonly kind: 'hear'; readonly voice: Voice }
	| { readonly kind: 'estimate'; readonly estimate: Estimate }
	| { readonly kind: 'agree'; readonly agreement: Agreement }
	| { readonly kind: 'follow'; readonly followUp: FollowUp }
	| { readonly kind: 'reweigh'; readonly note?: ReviewedText }
	| { readonly kind: 'depart'; readonly departure: Departure }
	/** Advice of somebody who read along, out of a file. What is there already is not added again. */
	| { readonly kind: 'merge'; readonly consults: readonly ReadAlongConsult[] }
	| { readonly kind: 'withdraw'; readonly entry: EntryId };
