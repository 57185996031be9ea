import { resolve } from '$app/paths';

/**
 * Addresses within a situation. They say where on the path a person is, never what was answered: the browser writes
 * every address to the disk (docs/decisions/0005).
 */
export const hubAddress = () => resolve('/situatie/');

/** @param backTo - step whose review the person came from and goes back to */
export const screenAddress = (index: number, backTo?: string) =>
	`${resolve('/situatie/')}?n=${index}${backTo === undefined ? '' : `&terug=${backTo}`}`;

export const reviewAddress = (step: string) => `${resolve('/situatie/')}?stap=${step}`;

export type Place =
	| { readonly kind: 'hub' }
	| { readonly kind: 'screen'; readonly index: number; readonly backTo: string | undefined }
	| { readonly kind: 'review'; readonly step: string };

/** Anything that is not a place is the hub. */
export function placeOf(search: URLSearchParams): Place {
	const index = search.get('n');
	if (index !== null && /^\d{1,4}$/.test(index))
		return { kind: 'screen', index: Number(index), backTo: search.get('terug') ?? undefined };
	const step = search.get('stap');
	return step === null ? { kind: 'hub' } : { kind: 'review', step };
}
