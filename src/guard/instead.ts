import type { FindingKind, Replacement, Stretch } from '#guard/finding.ts';
import { replacementFor } from '#guard/names/roles.ts';
import { fold } from '#guard/lexicon/fold.ts';

const ONLY: Readonly<Record<Exclude<FindingKind, 'NAME'>, readonly [Replacement, ...Replacement[]]>> = {
	INITIALS: ['initialen', 'kind', 'iemand'],
	BSN: ['bsn'],
	DOB: ['geboortedatum'],
	ADDRESS: ['adres'],
	POSTCODE: ['postcode'],
	PHONE: ['telefoonnummer'],
	EMAIL: ['e-mailadres'],
	IBAN: ['rekeningnummer'],
	PLATE: ['kenteken'],
	ORG: ['organisatie'],
	URL: ['webadres'],
	HANDLE: ['account'],
	STUDENTNO: ['nummer']
};
const FOR_NAMES: readonly Replacement[] = [
	'kind',
	'ander kind',
	'moeder',
	'vader',
	'ouder',
	'familielid',
	'collega',
	'iemand'
];

/** What is already replaced: `[kind]`, also numbered by hand (`[kind 2]`, `[ouder B]`). It is never a finding. */
export const REPLACED = new RegExp(
	String.raw`\[(?:${[...FOR_NAMES, ...Object.values(ONLY).flat()].join('|')})(?: [A-Za-z\d])?\]`,
	'giu'
);

/** Words that could stand in the place of a finding, best first. Who is meant is told by the word before a name. */
export function insteadOf({ kind, start }: Stretch, text: string): readonly Replacement[] {
	if (kind !== 'NAME') return ONLY[kind];
	const [, role = '', owner = ''] =
		/(\p{L}[\p{L}'’-]{0,30})[.:]?( van)? ?[("'‘“]?$/u.exec(text.slice(Math.max(0, start - 48), start)) ?? [];
	// 'moeder van Sem': Sem is the child.
	const told = owner === '' ? replacementFor(fold(role)) : 'kind';
	const best: Replacement = told ?? 'kind';
	return [best, ...FOR_NAMES.filter((other) => other !== best)];
}
