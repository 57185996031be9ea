/**
 * Every detector. A new kind of finding is one file here, one line in this list, its kind in finding.ts and its label
 * in labels.ts. Names, initials, addresses and organisations come here with the lexicon (a later issue).
 */
import { bsn } from '#guard/detectors/bsn.ts';
import { dateOfBirth } from '#guard/detectors/date-of-birth.ts';
import { email } from '#guard/detectors/email.ts';
import { iban } from '#guard/detectors/iban.ts';
import { phone } from '#guard/detectors/phone.ts';
import { plate } from '#guard/detectors/plate.ts';
import { postcode } from '#guard/detectors/postcode.ts';
import { url } from '#guard/detectors/url.ts';
import type { Detector } from '#guard/finding.ts';

/** In order of precedence: of two findings on the same stretch the first detector's is kept. */
export const DETECTORS: readonly Detector[] = [email, iban, dateOfBirth, bsn, phone, url, plate, postcode];
