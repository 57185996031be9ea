import type { FollowUp, Partner, Voice } from '#session/transcript.ts';
import type { BodyWords } from '../sentences/body-words.ts';
import type { Language } from '../sentences/sentences.ts';
import type { CallQuestionId, ReportHeading } from './report-preparation.ts';

/** The fixed sentences among the own texts. What a flow says stands in its own words, what a person typed in theirs. */
export interface ReportWords {
	readonly language: Language;
	readonly body: BodyWords;
	readonly headings: Readonly<Record<ReportHeading, string>>;
	readonly byVoice: Readonly<Partial<Record<ReportHeading, readonly string[]>>>;
	readonly questions: Readonly<Record<CallQuestionId, string>>;
	readonly kinds: {
		readonly seen: string;
		readonly told: string;
		readonly impressions: string;
		readonly home: string;
		readonly safety: string;
		readonly against: string;
		readonly unknown: string;
		readonly childCheck: string;
		readonly consults: string;
		readonly talks: string;
		readonly tried: string;
		readonly notDone: string;
		readonly weighing: string;
		readonly norm: string;
		readonly well: string;
		readonly support: string;
		readonly help: string;
		readonly child: string;
		readonly informed: string;
		readonly agreements: string;
		readonly notes: string;
	};
	readonly labels: {
		readonly words: string;
		readonly context: string;
		readonly toldBy: string;
		readonly asked: string;
		readonly advice: string;
		readonly agreed: string;
		readonly said: string;
		readonly present: string;
		readonly reaction: string;
		readonly by: string;
		readonly why: string;
		readonly because: string;
		readonly goal: string;
		readonly lead: string;
		readonly due: string;
		readonly went: string;
		readonly wants: string;
		readonly safeAdult: string;
		readonly teller: string;
		readonly norm: string;
		readonly decision: string;
		readonly other: string;
	};
	readonly noDate: string;
	readonly period: (from: string, until: string) => string;
	readonly millimetres: (length: number | undefined, width: number | undefined) => string;
	readonly question: (number: number) => string;
	readonly partners: Readonly<Record<Partner, string>>;
	readonly knows: Readonly<Record<Voice['knows'], string>>;
	readonly went: Readonly<Record<FollowUp['went'], string>>;
	readonly doubt: string;
}
