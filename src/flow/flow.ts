/**
 * What a checked flow is. Everything here is data: no function, no expression, no HTML. A `Flow` only comes out of
 * `readFlow` (src/flow/index.ts), which has run every rule of `3-check`; so consumers trust it and do not check again.
 */
import type {
	AnswerId,
	ContactId,
	EditionHash,
	FlowId,
	FlowVersion,
	ItemId,
	NormId,
	OutcomeId,
	ParameterId,
	ReasonId,
	RoleId,
	RuleId,
	ScreenId,
	SourceKey,
	StepId
} from './ids.ts';

export const FLOW_FORMAT = 1;

export const SCREEN_KINDS = [
	'question', // one answer out of a fixed list
	'checklist', // things to tick, none of them obligatory
	'notes', // observations, each with its kind of knowledge
	'consult', // who was asked for advice, what, what was advised
	'talk', // a talk held, with whom, what was said
	'voice', // does the child know, who tells, what does it want
	'prompts', // short questions with room to write under each; none has to be filled in
	'information', // something to read
	'contact', // whom to call now
	'agreement', // who does what by when
	'outcome', // what the norm says, and why
	'decision', // what the professional decides
	'departure', // why the decision differs from the norm
	'skip', // why something is not done (now)
	'end'
] as const;
export type ScreenKind = (typeof SCREEN_KINDS)[number];

/** With whom a talk is: the parents, the child, both, or the adult it is about. */
export const TALK_PARTNERS = ['parents', 'child', 'both', 'client'] as const;
export type TalkPartner = (typeof TALK_PARTNERS)[number];

/** What an agreement is for: help has a goal and somebody who keeps the reins; looking again has a day. */
export const AGREEMENT_PURPOSES = ['help', 'look-again'] as const;
export type AgreementPurpose = (typeof AGREEMENT_PURPOSES)[number];

export type ParameterValue = string | number | boolean;

/** Closed list of what a condition can say. There is no string to evaluate. */
export type Condition =
	| { readonly answer: ScreenId; readonly is: AnswerId }
	| { readonly answer: ScreenId; readonly isNot: AnswerId }
	| { readonly answer: ScreenId; readonly in: readonly AnswerId[] }
	/** The question was answered, whatever was said. */
	| { readonly answered: ScreenId }
	/** An item of a checklist is ticked. */
	| { readonly ticked: ScreenId; readonly is: ItemId }
	/** At least so many of these hold: the general form of `any` (1) and `all` (every one). */
	| { readonly atLeast: number; readonly of: readonly Condition[] }
	| { readonly parameter: ParameterId; readonly is: ParameterValue }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

/** `back` as target: to where the branch said that led here (`returnTo`). */
export interface Branch {
	/** Absent on the last branch: it always applies. The first branch whose condition holds is taken. */
	readonly when?: Condition;
	readonly to: ScreenId | 'back';
	/**
	 * The target is an aside (advice in between): its own `next: back` leads to this screen. `then: back` in the file is
	 * the screen that has the branch itself. Null when the target is no aside.
	 */
	readonly returnTo: ScreenId | null;
}
export type Route = readonly Branch[];

export interface Answer {
	readonly id: AnswerId;
	readonly route: Route;
}

export interface Skip {
	readonly reasons: readonly ReasonId[];
	readonly note: 'required' | 'optional';
	readonly route: Route;
}

export interface Screen {
	readonly id: ScreenId;
	readonly step: StepId;
	readonly kind: ScreenKind;
	/** Number of the weighing question (1 to 5), or null. */
	readonly weighing: number | null;
	/** The professional standard that stands above the answers. */
	readonly norm: NormId | null;
	/** What the norm says once this screen is reached, and the norms it rests on. */
	readonly outcome: OutcomeId | null;
	readonly norms: readonly NormId[];
	readonly role: RoleId | null;
	/** Roles that can be chosen on a consult, talk, agreement, departure, or as who tells the child. */
	readonly roles: readonly RoleId[];
	/** Talks: with whom; null: the person says so. Voices: whose; null is the child's, `client` that of the adult it is about. */
	readonly with: TalkPartner | null;
	/** Agreements only; null for any other agreement. */
	readonly purpose: AgreementPurpose | null;
	/** Agreements only: terms that propose a day, by name. */
	readonly terms: readonly string[];
	readonly contacts: readonly ContactId[];
	/** What can be ticked on a checklist, and what is asked on `prompts`. */
	readonly items: readonly ItemId[];
	/** Questions and decisions only, in the order in which they are shown. */
	readonly answers: readonly Answer[];
	/** Every other kind but `end`. */
	readonly next: Route | null;
	readonly skip: Skip | null;
	/** Decisions: what each outcome advises. An outcome that is absent advises nothing. */
	readonly advised: Readonly<Partial<Record<OutcomeId, AnswerId>>>;
	/** Decisions: where an answer leads that differs from what was advised. It goes on by its own `next`. */
	readonly departure: ScreenId | null;
	/** Closed list on `skip` and `departure`. */
	readonly reasons: readonly ReasonId[];
	/** `skip` only: the screen that is passed over. */
	readonly skips: ScreenId | null;
	/** An organisation may switch this screen off. It then goes on where `next` leads. */
	readonly optional: boolean;
	/** `end` only: other flows to go on with. */
	readonly continues: readonly FlowId[];
}

export interface Step {
	readonly id: StepId;
	/** Shown number; null for what comes before the first step. */
	readonly number: number | null;
	readonly role: RoleId | null;
	readonly screens: readonly ScreenId[];
}

export interface Contact {
	readonly id: ContactId;
	/** As shown and as dialled; null where no number may be given (reached through another contact). */
	readonly number: string | null;
	readonly tel: string | null;
	/** The contact through which one without a number is reached. */
	readonly through: ContactId | null;
	readonly kind: 'emergency' | 'advice' | 'other';
	/** Shown on the help sheet of every page. */
	readonly always: boolean;
}

export interface Flow {
	readonly format: typeof FLOW_FORMAT;
	readonly id: FlowId;
	readonly version: FlowVersion;
	readonly sector: string;
	readonly route: string;
	/** Ids of the flows it extends, nearest first. */
	readonly extends: readonly FlowId[];
	/** Where the people work to whom this flow is offered. */
	readonly workplaces: readonly string[];
	/** False for a flow that is only built upon. */
	readonly offered: boolean;
	/** Calendar date before which somebody has to look at the content again; null when nobody set one. */
	readonly reviewBy: string | null;
	readonly start: ScreenId;
	readonly parameters: Readonly<Record<ParameterId, ParameterValue>>;
	readonly roles: readonly RoleId[];
	readonly norms: readonly NormId[];
	readonly outcomes: readonly OutcomeId[];
	readonly reasons: readonly ReasonId[];
	readonly contacts: readonly Contact[];
	/** Working days or weeks, by name; each with its source. */
	readonly terms: Readonly<Record<string, Term>>;
	readonly steps: readonly Step[];
	readonly screens: Readonly<Record<ScreenId, Screen>>;
	/** What holds on every path: its own rules and those of every flow it extends. */
	readonly rules: readonly PathRule[];
}

// --- rules over all paths ----------------------------------------------------------------------------------

/**
 * Something that happens on a walk. Several keys, and several members of one key, mean: any of these. `done` and `skipped`
 * happen on leaving a screen, `answered` on answering it; the others on arriving.
 */
export interface Moment {
	readonly answered?: Readonly<Record<ScreenId, readonly AnswerId[] | 'any'>>;
	readonly done?: readonly ScreenId[];
	readonly skipped?: readonly ScreenId[];
	readonly screen?: readonly ScreenId[];
	readonly kind?: readonly ScreenKind[];
	/** Arriving at any of the weighing questions. */
	readonly weighing?: 'any';
	readonly step?: readonly StepId[];
	readonly contact?: readonly ContactId[];
	readonly outcome?: readonly OutcomeId[];
	readonly end?: true;
}

/** One rule over every path. Its sentence stands in the words, its ground in the sources. */
export type PathRule = { readonly id: RuleId } & (
	| { readonly always: Moment; readonly leadsTo: Moment; readonly before: Moment | null }
	| { readonly never: Moment; readonly after: Moment | null; readonly without: Moment | null }
	| { readonly first: Moment; readonly before: Moment }
	/** Every member can happen. `everywhere`: contacts only, and then on every screen. */
	| { readonly reachable: Moment; readonly everywhere: boolean }
	/** Every path that ends has one of these as the last outcome that was given. */
	| { readonly ends: readonly OutcomeId[] }
);

export interface Term {
	readonly amount: number;
	readonly unit: 'days' | 'working-days' | 'weeks';
}

// --- words -------------------------------------------------------------------------------------------------

/** A piece of running text. A bare string is a paragraph. */
export type Block =
	| string
	| { readonly heading: string }
	| { readonly list: readonly string[] }
	| { readonly do: readonly string[] }
	| { readonly dont: readonly string[] }
	| { readonly say: readonly string[] } // example sentences to speak
	| { readonly details: { readonly title: string; readonly body: readonly Block[] } }
	/** Shown from and until these calendar dates, both included. */
	| { readonly dated: { readonly from?: string; readonly until?: string; readonly body: readonly Block[] } };

export interface Label {
	readonly label: string;
	readonly hint?: string;
}

export interface ScreenWords {
	/** The h1. */
	readonly title: string;
	/** A few words for lists and summaries; falls back to `title`. */
	readonly short?: string;
	/** At most two short sentences under the h1. */
	readonly intro?: string;
	/** Folded explanations inside the norm box, definitions for instance. */
	readonly explain?: readonly { readonly title: string; readonly body: readonly Block[] }[];
	/** Before the form. */
	readonly body?: readonly Block[];
	/** After the form. */
	readonly after?: readonly Block[];
	readonly answers?: Readonly<Record<string, Label>>;
	readonly items?: Readonly<Record<string, Label>>;
	/** Label of the submit button where the next screen is certain. */
	readonly submit?: string;
	/** Label of the action that skips. */
	readonly skip?: string;
	/** Label above the note field of this screen. */
	readonly note?: string;
}

export interface Words {
	readonly flow: { readonly title: string; readonly short: string; readonly summary: string };
	readonly steps: Readonly<
		Record<string, { readonly name: string; readonly title: string; readonly summary?: string }>
	>;
	readonly screens: Readonly<Record<string, ScreenWords>>;
	readonly norms: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
	readonly outcomes: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
	readonly reasons: Readonly<Record<string, Label>>;
	readonly roles: Readonly<Record<string, Label>>;
	readonly contacts: Readonly<
		Record<string, { readonly name: string; readonly when: string; readonly hours?: string; readonly note?: string }>
	>;
	readonly terms: Readonly<Record<string, Label>>;
	readonly parameters: Readonly<Record<string, Label>>;
	/** What a rule asks, in one sentence. */
	readonly rules: Readonly<Record<string, Label>>;
	readonly workplaces: Readonly<Record<string, Label>>;
}

/** Every part may be absent: a text that is not translated is shown in Dutch. */
export type Translation = PartOf<Words>;
type PartOf<T> = T extends string | readonly unknown[] ? T : { readonly [Key in keyof T]?: PartOf<T[Key]> };

/** Languages that words may be translated into. */
export const TRANSLATED = ['en'] as const;
export type TranslatedLanguage = (typeof TRANSLATED)[number];

// --- sources -----------------------------------------------------------------------------------------------

export type Confidence = 'high' | 'medium' | 'low';

export interface Claim {
	readonly sources: readonly SourceKey[];
	/** Article, page or section, or why there is no document. */
	readonly where: string;
	readonly confidence: Confidence;
	/** Who reviewed this text as an expert, and when; null until somebody has. */
	readonly reviewed: { readonly by: string; readonly on: string } | null;
}

export interface Sources {
	readonly documents: Readonly<Record<string, { readonly title: string; readonly url: string; readonly read: string }>>;
	readonly norms: Readonly<Record<string, Claim>>;
	readonly outcomes: Readonly<Record<string, Claim>>;
	readonly parameters: Readonly<Record<string, Claim>>;
	readonly contacts: Readonly<Record<string, Claim>>;
	readonly terms: Readonly<Record<string, Claim>>;
	readonly steps: Readonly<Record<string, Claim>>;
	readonly rules: Readonly<Record<string, Claim>>;
	/** Screens whose text rests on a source of its own. */
	readonly screens: Readonly<Record<string, Claim>>;
}

/**
 * One edition of a flow: what a situation is walked on, and what is kept with it. `hash` is the SHA-256 of the canonical
 * JSON of the rest (keys sorted), first 16 hexadecimal digits; two editions with the same hash are the same text.
 */
export interface Edition {
	readonly flow: Flow;
	/** Dutch, and complete. */
	readonly words: Words;
	readonly translations: Readonly<Partial<Record<TranslatedLanguage, Translation>>>;
	readonly sources: Sources;
	readonly hash: EditionHash;
}
