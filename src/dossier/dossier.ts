import type { EditionHash, FlowId, FlowVersion, NormId, OutcomeId, StepId } from '#flow/ids.ts';
import type { IsoDate } from '#session/transcript.ts';
import type { StepState } from '#session/view.ts';
import type {
	NormText,
	GivenAnswer,
	AnswerRow,
	DossierDecision,
	DossierDeparture,
	DossierSkip,
	DossierObservation,
	DossierConsult,
	DossierTalk,
	DossierAttempt,
	DossierVoice,
	DossierEstimate,
	DossierAgreement,
	DossierPrompts,
	DossierReweighing,
	DossierTerm,
	DossierNote,
	DossierChecklist,
	Unknown,
	TimelineRow
} from './dossier-rows.ts';
import type { Attention } from './attention/attention.ts';
import type { Gap } from './gaps/gap.ts';

export const DOSSIER_FORMAT = 1;

/**
 * The record of one walk as data: what `npm run -s dossier -- --format json` prints and what every document is written
 * from. Ids stand under the names of docs/contract.md; the words that belong to them stand beside them. What is absent is
 * null, never an empty text. Typed text is exactly as it was typed: whoever shows it makes it `harmless` first.
 */
export interface Dossier {
	/** Of this data, for whoever reads it elsewhere. A key that goes or means something else makes it 2. */
	readonly format: typeof DOSSIER_FORMAT;
	/** Two words, chosen by the app; never a name. */
	readonly codeName: string | null;
	/** The day on which this dossier was composed. */
	readonly today: IsoDate;
	readonly begun: IsoDate | null;
	readonly changed: IsoDate | null;
	readonly finished: boolean;
	readonly steps: readonly {
		readonly step: StepId;
		readonly number: number | null;
		readonly text: string;
		readonly state: StepState;
	}[];

	/** What the norm says at the end of the path, or last said on it. */
	readonly outcome: OutcomeId | null;
	readonly outcomeTitle: string | null;
	readonly outcomeText: string | null;
	readonly norms: readonly NormId[];
	readonly normTexts: readonly NormText[];
	readonly because: readonly GivenAnswer[];
	/** Two decisions, because they stay two: report, and help. */
	readonly decision: { readonly report: DossierDecision | null; readonly help: DossierDecision | null };
	/** Every decision on the path, oldest first. */
	readonly decisions: readonly DossierDecision[];
	/** The departure of the report decision, else of another; null when every decision follows the norm. */
	readonly departure: DossierDeparture | null;
	readonly departures: readonly DossierDeparture[];
	readonly skipped: readonly DossierSkip[];

	/** Oldest first, those without a date last. The three are never mixed. */
	readonly facts: readonly DossierObservation[];
	readonly told: readonly DossierObservation[];
	readonly impressions: readonly DossierObservation[];
	/** What points to the situation at home. */
	readonly home: string | null;
	readonly childCheck: DossierChecklist | null;
	readonly well: readonly string[];
	readonly otherwise: readonly string[];
	/** What pleads against the suspicion, written before the weighing. */
	readonly against: readonly string[];
	/** What was written under the questions of a screen, in the order of walking. */
	readonly prompts: readonly DossierPrompts[];

	readonly consults: readonly DossierConsult[];
	readonly talks: readonly DossierTalk[];
	/** Tries to reach parents, child or client, oldest first. */
	readonly attempts: readonly DossierAttempt[];
	/** What the child knows and wants, in the order of the record. */
	readonly voices: readonly DossierVoice[];
	readonly estimates: readonly DossierEstimate[];
	readonly agreements: readonly DossierAgreement[];
	readonly terms: readonly DossierTerm[];
	/** Days on which somebody looks again, earliest first. */
	readonly lookAgain: readonly IsoDate[];
	readonly weighing: readonly AnswerRow[];
	/** The other questions on the path. */
	readonly answers: readonly AnswerRow[];
	readonly reweighed: readonly DossierReweighing[];
	/** Answers that stopped counting when an earlier one was changed. */
	readonly noLonger: readonly GivenAnswer[];
	readonly checklists: readonly DossierChecklist[];
	readonly notes: readonly DossierNote[];
	/** How many records were taken back. Their text is gone; that they existed is not. */
	readonly withdrawn: number;
	readonly timeline: readonly TimelineRow[];
	readonly unknown: readonly Unknown[];
	/** What a complaints commission found missing in a case like this. */
	readonly gaps: readonly Gap[];
	/** What helps a record, and was not judged. */
	readonly attention: readonly Attention[];
	readonly edition: {
		readonly flow: FlowId;
		readonly title: string;
		readonly version: FlowVersion;
		readonly hash: EditionHash;
		/** The edition the walk was begun on, when that is another one. */
		readonly begunOn: { readonly version: FlowVersion; readonly hash: EditionHash } | null;
	};
}

/** The dossier before anybody looked for what is missing in it. */
export type ComposedRecord = Omit<Dossier, 'gaps' | 'attention'>;
