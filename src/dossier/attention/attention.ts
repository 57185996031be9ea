import type { Finding, Rule } from '../gaps/finding.ts';

export const ATTENTION_CODES = [
	'observation-undated',
	'well-missing',
	'otherwise-missing',
	'child-not-spoken',
	'child-voice-open',
	'attempts-missing',
	'skip-unexplained',
	'new-since-weighing',
	'estimate-missing',
	'parents-told-later',
	'child-not-informed',
	'help-without-goal',
	'follow-up-overdue',
	'official-file-missing',
	'answers-off-the-way'
] as const;
/** A code is public: never renamed. */
export type AttentionCode = (typeof ATTENTION_CODES)[number];

/** What helps whoever reads the record, and no commission found anybody at fault for (docs/decisions/0025). */
export type Attention = Finding<AttentionCode>;
export type AttentionRule = Rule<AttentionCode>;
