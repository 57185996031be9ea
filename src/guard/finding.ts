/** What was found. The kinds are those of the evaluation set (design/security.md, D), so that scores compare. */
export type FindingKind = 'BSN' | 'IBAN' | 'EMAIL' | 'PHONE' | 'POSTCODE' | 'URL' | 'PLATE' | 'DOB';

/** A stretch of the text that may lead to a person. Offsets are UTF-16 code units, `end` exclusive. */
export interface Finding {
	readonly kind: FindingKind;
	readonly start: number;
	readonly end: number;
}

/**
 * Finds one kind in any text; nothing is normalised. Time is linear in the length of the text: patterns repeat only a
 * bounded number of times, and none looks behind (a page with lookbehind does not load at all on older iPads).
 */
export type Detector = (text: string) => Iterable<Finding>;
