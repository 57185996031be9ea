import type { CaseRef } from '#training/practice-case.ts';
import { practiceAddress } from '../addresses.ts';

/** Where somebody is in a case: before it, on a screen of the path, at its overview, or looking back. */
export type PracticePlace =
	{ readonly kind: 'start' | 'overview' | 'debrief' } | { readonly kind: 'screen'; readonly index: number };

const PAGES = { overview: 'overzicht', debrief: 'terugkijken' } as const;

export const overviewAddress = (ref: CaseRef) => `${practiceAddress(ref)}&toon=${PAGES.overview}`;
export const debriefAddress = (ref: CaseRef) => `${practiceAddress(ref)}&toon=${PAGES.debrief}`;

/** Anything that is not a place is the page before the case. */
export function practicePlaceOf(search: URLSearchParams): PracticePlace {
	const shown = search.get('toon');
	for (const kind of ['overview', 'debrief'] as const) if (shown === PAGES[kind]) return { kind };
	const index = search.get('n');
	return index !== null && /^\d{1,4}$/.test(index) ? { kind: 'screen', index: Number(index) } : { kind: 'start' };
}
