import { resolve } from '$app/paths';

/**
 * Addresses within a situation. They say where on the path a person is, never what was answered: the browser writes
 * every address to the disk (docs/decisions/0005).
 */
export const hubAddress = () => resolve('/situatie/');

/** Instead of a step: the person came from the overview and goes back to it. */
export const OVERVIEW = 'overzicht';

/** @param backTo - step whose review the person came from and goes back to, or `OVERVIEW` */
export const screenAddress = (index: number, backTo?: string) =>
	`${resolve('/situatie/')}?n=${index}${backTo === undefined ? '' : `&terug=${backTo}`}`;

export const reviewAddress = (step: string) => `${resolve('/situatie/')}?stap=${step}`;

/** Where a step that somebody came from is looked over. */
export const backAddress = (backTo: string) => (backTo === OVERVIEW ? hubAddress() : reviewAddress(backTo));

const WHOLE = { timeline: 'tijdlijn', 'what-if': 'wat-als' } as const;

/** @param from - position of the screen that the person came from and goes back to */
export const wholeAddress = (kind: keyof typeof WHOLE, from?: number) =>
	`${resolve('/situatie/')}?toon=${WHOLE[kind]}${from === undefined ? '' : `&van=${from}`}`;

/** Pages of their own, with the situation that is open. */
export const reportAddress = () => resolve('/melding/');
export const readAlongAddress = () => resolve('/meelezen/');

export type Place =
	| { readonly kind: 'hub' }
	| { readonly kind: 'screen'; readonly index: number; readonly backTo: string | undefined }
	| { readonly kind: 'review'; readonly step: string }
	| { readonly kind: keyof typeof WHOLE; readonly from: number | undefined };

/** Anything that is not a place is the hub. */
export function placeOf(search: URLSearchParams): Place {
	const shown = search.get('toon');
	for (const kind of ['timeline', 'what-if'] as const)
		if (shown === WHOLE[kind]) return { kind, from: positionOf(search.get('van')) };
	const index = positionOf(search.get('n'));
	if (index !== undefined) return { kind: 'screen', index, backTo: search.get('terug') ?? undefined };
	const step = search.get('stap');
	return step === null ? { kind: 'hub' } : { kind: 'review', step };
}

function positionOf(text: string | null): number | undefined {
	return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}
