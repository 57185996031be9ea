/** What was found. The kinds are those of the evaluation set, so that scores compare (docs/contract.md). */
export type FindingKind =
	| 'NAME'
	| 'INITIALS'
	| 'BSN'
	| 'DOB'
	| 'ADDRESS'
	| 'POSTCODE'
	| 'PHONE'
	| 'EMAIL'
	| 'IBAN'
	| 'PLATE'
	| 'ORG'
	| 'URL'
	| 'HANDLE'
	| 'STUDENTNO';

/** What may stand in the text, between square brackets, in place of a finding. A closed list: it is shown as buttons. */
export type Replacement =
	| 'kind'
	| 'ander kind'
	| 'moeder'
	| 'vader'
	| 'ouder'
	| 'familielid'
	| 'collega'
	| 'iemand'
	| 'initialen'
	| 'bsn'
	| 'geboortedatum'
	| 'adres'
	| 'postcode'
	| 'telefoonnummer'
	| 'e-mailadres'
	| 'rekeningnummer'
	| 'kenteken'
	| 'organisatie'
	| 'webadres'
	| 'account'
	| 'nummer';

/** A stretch of the text. Offsets are UTF-16 code units of the text as given, `end` exclusive. */
export interface Stretch {
	readonly kind: FindingKind;
	readonly start: number;
	readonly end: number;
}

/** A stretch of the text that may lead to a person. */
export interface Finding extends Stretch {
	/** Words that could stand in its place, best first, without brackets; never empty. */
	readonly instead: readonly Replacement[];
}

/**
 * Finds one kind in any text; nothing is normalised. Time is linear in the length of the text: patterns repeat only a
 * bounded number of times, and none looks behind (a page with lookbehind does not load at all on older iPads).
 */
export type Detector = (text: string) => Iterable<Stretch>;
