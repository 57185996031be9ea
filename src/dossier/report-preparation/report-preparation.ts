import type { ScreenId } from '#flow/ids.ts';
import type { Block } from '../paper/paper.ts';

/** Headings of a report form of Veilig Thuis, in its order. One region's form; others differ (domain/meldcode.md §3.5). */
export const REPORT_HEADINGS = ['reporter', 'persons', 'concern', 'steps', 'network', 'other'] as const;
export type ReportHeading = (typeof REPORT_HEADINGS)[number];

/** What is written on the form under one heading. */
export interface ReportPart {
	readonly id: ReportHeading;
	readonly title: string;
	/** What is said by voice, because this app does not have it. */
	readonly byVoice: readonly string[];
	/** Texts of the person, with a heading above each kind: `heading`, `text`, `list` and `facts` only. Empty when there are none. */
	readonly blocks: readonly Block[];
}

export type CallQuestionId =
	| 'danger-now'
	| 'tonight'
	| 'restore-safety'
	| 'ages'
	| 'seen'
	| 'words'
	| 'involved'
	| 'well'
	| 'consulted'
	| 'talked'
	| 'framework'
	| 'help'
	| 'lead'
	| 'ask';

/** Something that Veilig Thuis asks, and where the notes stand. */
export interface CallQuestion {
	readonly id: CallQuestionId;
	readonly text: string;
	/** `voice`: never written down in this app. */
	readonly state: 'noted' | 'open' | 'voice';
	/** Where the own words about it are; null for what is said by voice. */
	readonly under: ReportHeading | null;
	/** Where it can be filled in, when that screen is on the path. */
	readonly screen: ScreenId | null;
}

/** Everything of it, made new each time. */
export interface ReportPreparation {
	readonly parts: readonly ReportPart[];
	readonly questions: readonly CallQuestion[];
}
