import type { FindingKind } from '#guard/finding.ts';

/** What a finding looks like, to be put behind «Dit». It says 'lijkt': the guard is never sure. */
export const LABELS: Readonly<Record<FindingKind, string>> = {
	NAME: 'lijkt een naam',
	INITIALS: 'lijkt op iemands initialen',
	BSN: 'lijkt een burgerservicenummer',
	DOB: 'lijkt een geboortedatum',
	ADDRESS: 'lijkt een adres',
	POSTCODE: 'lijkt een postcode',
	PHONE: 'lijkt een telefoonnummer',
	EMAIL: 'lijkt een e-mailadres',
	IBAN: 'lijkt een rekeningnummer',
	PLATE: 'lijkt een kenteken',
	ORG: 'lijkt de naam van een organisatie',
	URL: 'lijkt een webadres',
	HANDLE: 'lijkt een account',
	STUDENTNO: 'lijkt een leerling- of dossiernummer'
};
