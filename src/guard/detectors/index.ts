/**
 * Every detector of something that has a form of its own. A new kind of finding is one file here, one line in a list, its
 * kind in finding.ts, its label in labels.ts and its replacement in instead.ts. Names come last, from what these leave.
 */
import { address } from '#guard/detectors/address.ts';
import { bsn } from '#guard/detectors/bsn.ts';
import { caseNumber } from '#guard/detectors/case-number.ts';
import { dateOfBirth } from '#guard/detectors/date-of-birth.ts';
import { email } from '#guard/detectors/email.ts';
import { handle } from '#guard/detectors/handle.ts';
import { iban } from '#guard/detectors/iban.ts';
import { initials } from '#guard/detectors/initials.ts';
import { organisation } from '#guard/detectors/organisation.ts';
import { phone } from '#guard/detectors/phone.ts';
import { plate } from '#guard/detectors/plate.ts';
import { postcode } from '#guard/detectors/postcode.ts';
import { spokenNumber } from '#guard/detectors/spoken-number.ts';
import { url } from '#guard/detectors/url.ts';
import type { Detector } from '#guard/finding.ts';

/** Codes and numbers, in order of precedence: of two findings on the same stretch the first detector's is kept. */
export const CODES: readonly Detector[] = [
	email,
	iban,
	dateOfBirth,
	bsn,
	phone,
	spokenNumber,
	handle,
	url,
	plate,
	postcode,
	caseNumber
];

/** What is told by words: looked for in what the codes leave. */
export const PLACES_AND_INITIALS: readonly Detector[] = [address, organisation, initials];
