/** What a dossier is made of. Ids and the words that belong to them stand beside each other; what is absent is null. */
import type { AgreementPurpose, Term } from '#flow/flow.ts';
import type { AnswerId, ItemId, NormId, OutcomeId, ReasonId, RoleId, ScreenId, StepId } from '#flow/ids.ts';
import type { BodyPlace, InjuryKind, InjuryShape } from '#session/body.ts';
import type { Agreement, EntryId, Estimate, FollowUp, IsoDate, Partner, Talk, Voice } from '#session/transcript.ts';

export interface NormSource {
	/** Each with the day on which it was read for this flow. */
	readonly documents: readonly { readonly title: string; readonly read: string | null }[];
	/** Article, page or section. */
	readonly where: string;
	/** False: no expert has reviewed this text yet. */
	readonly reviewed: boolean;
}

export interface NormText {
	readonly norm: NormId;
	readonly title: string;
	readonly text: string;
	/** Null when the edition names none. */
	readonly source: NormSource | null;
}

export interface GivenAnswer {
	readonly screen: ScreenId;
	readonly answer: AnswerId;
	readonly question: string;
	readonly text: string;
}

export interface AnswerRow extends GivenAnswer {
	/** Number of the weighing question, null for every other question. */
	readonly number: number | null;
	readonly step: StepId;
	readonly why: string | null;
	readonly norm: NormText | null;
	readonly on: IsoDate;
	/** What was answered here before: doubt that led to advice first, or an answer that was changed. Oldest first. */
	readonly before: readonly { readonly answer: AnswerId; readonly text: string; readonly on: IsoDate }[];
}

export interface DossierDecision extends GivenAnswer {
	readonly subject: 'report' | 'help' | 'other';
	/** True: the answer that the norm advises when it says that a report is needed, or that help is to be organised. */
	readonly acts: boolean;
	readonly advised: AnswerId | null;
	readonly advisedText: string | null;
	readonly departs: boolean;
	readonly why: string | null;
	readonly on: IsoDate;
	readonly role: RoleId | null;
	readonly roleText: string | null;
}

export interface DossierDeparture {
	readonly decision: DossierDecision;
	readonly reasons: readonly ReasonId[];
	readonly reasonTexts: readonly string[];
	readonly why: string | null;
	readonly discussedWith: readonly RoleId[];
	readonly discussedWithTexts: readonly string[];
	readonly lookAgain: IsoDate | null;
	/** How looking again went, oldest first. */
	readonly followed: readonly DossierFollowUp[];
}

export interface DossierSkip {
	readonly step: StepId;
	readonly stepText: string;
	/** What was not done. */
	readonly screen: ScreenId;
	readonly title: string;
	readonly reasons: readonly ReasonId[];
	readonly reasonTexts: readonly string[];
	readonly note: string | null;
	readonly noteRequired: boolean;
	readonly on: IsoDate;
}

export interface DossierObservation {
	readonly entry: EntryId;
	readonly what: string;
	readonly words: string | null;
	readonly toldBy: string | null;
	/** The day of the observation itself, or the first day of a period; null when none was written down. */
	readonly on: IsoDate | null;
	/** The last day of the period; null when it is one day. */
	readonly until: IsoDate | null;
	readonly writtenOn: IsoDate;
	readonly context: string | null;
	readonly otherwise: string | null;
	readonly well: string | null;
	readonly injuries: readonly DossierInjury[];
	/** Written down after the weighing, and not weighed since. */
	readonly isSinceWeighing: boolean;
}

/** Where something was seen on the body. Left and right are the child's. */
export interface DossierInjury {
	readonly place: BodyPlace;
	readonly placeText: string;
	readonly kind: InjuryKind;
	readonly kindText: string;
	/** Millimetres. */
	readonly length: number | null;
	readonly width: number | null;
	readonly shape: InjuryShape | null;
	readonly shapeText: string | null;
	readonly note: string | null;
}

/** What was agreed in a consult or a talk. */
interface DossierArranged {
	readonly agreed: string | null;
	/** Who does it. */
	readonly agreedRole: RoleId | null;
	readonly agreedRoleText: string | null;
	readonly due: IsoDate | null;
	/** How it went, oldest first. */
	readonly followed: readonly DossierFollowUp[];
}

export interface DossierConsult extends DossierArranged {
	readonly screen: ScreenId;
	/** `report`: the call in which the report was made. */
	readonly about: 'advice' | 'report';
	readonly role: RoleId;
	readonly roleText: string;
	readonly on: IsoDate;
	readonly asked: string | null;
	readonly advice: string;
	/** The adviser read along and wrote this: the second pair of eyes. */
	readonly readAlong: boolean;
}

export interface DossierTalk extends DossierArranged {
	readonly screen: ScreenId;
	/** `report`: parents or child were told of the report. */
	readonly about: 'concern' | 'report';
	readonly with: Talk['with'];
	readonly role: RoleId;
	readonly roleText: string;
	readonly on: IsoDate;
	/** Who else was there. */
	readonly present: string | null;
	readonly said: string;
	readonly reaction: string | null;
}

/** A try to reach somebody that did not succeed. */
export interface DossierAttempt {
	readonly screen: ScreenId;
	readonly with: Partner;
	readonly role: RoleId;
	readonly roleText: string;
	readonly on: IsoDate;
	readonly note: string | null;
}

/** What the child knows and wants, at one of the moments at which that is asked. */
export interface DossierVoice {
	readonly screen: ScreenId;
	readonly title: string;
	readonly knows: Voice['knows'];
	readonly teller: RoleId | null;
	readonly tellerText: string | null;
	readonly wants: string | null;
	readonly safeAdult: string | null;
	readonly because: string | null;
	readonly on: IsoDate;
}

/** What somebody would do, written before the norm was shown; with what the norm said there. */
export interface DossierEstimate {
	readonly screen: ScreenId;
	readonly estimate: Estimate['estimate'];
	readonly why: string | null;
	readonly on: IsoDate;
	readonly outcome: OutcomeId | null;
	readonly outcomeTitle: string | null;
}

export interface DossierAgreement {
	readonly entry: EntryId;
	readonly screen: ScreenId;
	readonly what: string;
	readonly role: RoleId;
	readonly roleText: string;
	readonly due: IsoDate;
	/** An agreement to look again, rather than to do something. */
	readonly isLookAgain: boolean;
	readonly purpose: AgreementPurpose | null;
	/** How it can be seen that it worked. */
	readonly goal: string | null;
	readonly horizon: Agreement['horizon'] | null;
	/** Who keeps the reins until then. */
	readonly lead: RoleId | null;
	readonly leadText: string | null;
	/** How it went, oldest first. */
	readonly followed: readonly DossierFollowUp[];
}

export interface DossierFollowUp {
	readonly on: IsoDate;
	readonly went: FollowUp['went'];
	readonly note: string | null;
}

/** What was written under the questions of one screen; those left empty are not here. */
export interface DossierPrompts {
	readonly screen: ScreenId;
	readonly title: string;
	readonly on: IsoDate;
	readonly texts: readonly { readonly item: ItemId; readonly question: string; readonly text: string }[];
}

/** A term of the flow that belongs to the agreements of this way. */
export type DossierTerm = { readonly term: string; readonly text: string } & Term;

/** The weighing was looked at again after new facts, and the answers stand. */
export interface DossierReweighing {
	readonly on: IsoDate;
	readonly note: string | null;
}

export interface DossierNote {
	readonly screen: ScreenId;
	readonly title: string;
	readonly text: string;
	readonly on: IsoDate;
}

export interface DossierChecklist {
	readonly screen: ScreenId;
	readonly title: string;
	readonly items: readonly { readonly item: ItemId; readonly text: string; readonly ticked: boolean }[];
	readonly note: string | null;
}

export interface Unknown {
	/** `doubt`: answered with doubt; `open`: not answered yet; `written`: a note about what is not known. */
	readonly kind: 'doubt' | 'open' | 'written';
	readonly screen: ScreenId;
	readonly about: string;
	readonly text: string | null;
}

/** What a row of the timeline is about. `due` is the day that was agreed, `step` the beginning of a step. */
export type TimelineKind =
	| 'seen'
	| 'told'
	| 'impression'
	| 'consult'
	| 'report'
	| 'talk'
	| 'tried'
	| 'voice'
	| 'estimate'
	| 'decision'
	| 'departure'
	| 'skip'
	| 'note'
	| 'agreement'
	| 'due'
	| 'followed'
	| 'reweighed'
	| 'step';

export interface TimelineRow {
	/** Null for an observation without a date; those come last. */
	readonly on: IsoDate | null;
	/** Last day of a period. */
	readonly until: IsoDate | null;
	readonly kind: TimelineKind;
	/** In words of the flow: whose advice, what was decided, what was skipped, which step. */
	readonly about: string | null;
	/** Talks, and tries to have one. */
	readonly with: Talk['with'] | null;
	/** What was chosen out of a closed list: estimates, the child's voice, and how an agreement went. */
	readonly choice: Estimate['estimate'] | Voice['knows'] | FollowUp['went'] | null;
	/** The text that says most, as typed. */
	readonly typed: string | null;
	/** The step in which it was written down. */
	readonly step: StepId | null;
	/** Agreements, and what a consult, talk or departure agreed: the day for it. */
	readonly due: IsoDate | null;
	/** Beginnings of steps: calendar days since the step before it began. */
	readonly daysSince: number | null;
	/** The entry it is written in; null for the beginning of a step. */
	readonly entry: EntryId | null;
}
