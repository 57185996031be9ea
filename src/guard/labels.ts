import type { FindingKind } from '#guard/finding.ts';

/** What a finding looks like, to be put behind «Dit». It says 'lijkt': the guard is never sure. */
export const LABELS: Readonly<Record<FindingKind, string>> = {
	BSN: 'lijkt een burgerservicenummer',
	IBAN: 'lijkt een rekeningnummer',
	EMAIL: 'lijkt een e-mailadres',
	PHONE: 'lijkt een telefoonnummer',
	POSTCODE: 'lijkt een postcode',
	URL: 'lijkt een webadres',
	PLATE: 'lijkt een kenteken',
	DOB: 'lijkt een geboortedatum'
};
