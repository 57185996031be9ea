import type { Finding, Rule } from './finding.ts';

export const GAP_CODES = [
	'own-observation-missing',
	'observation-date-missing',
	'home-link-missing',
	'wrong-route',
	'consult-missing',
	'veilig-thuis-not-asked',
	'signal-not-passed-on',
	'inspector-not-asked',
	'parents-talk-missing',
	'talk-reason-unsupported',
	'skip-note-missing',
	'decision-missing',
	'departure-reason-missing',
	'departure-not-discussed',
	'report-not-made',
	'report-late',
	'police-report-not-made',
	'parents-not-informed',
	'nobody-leads',
	'look-again-missing'
] as const;
/** A code is public: never renamed. */
export type GapCode = (typeof GAP_CODES)[number];

/** What complaints commissions looked for and did not find (docs/decisions/0025). */
export type Gap = Finding<GapCode>;
export type GapRule = Rule<GapCode>;
