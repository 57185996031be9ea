import { resolve } from '$app/paths';
import { GROUPS, type Card, type Group, type Reference, type Signal } from '#naslag/card.ts';

/**
 * Addresses within the reference. They hold ids of our own lists only: what somebody searches for, and which signals they
 * look at by age or kind, never enters one (docs/decisions/0005).
 */
export const listAddress = () => resolve('/naslag/');
export const cardAddress = (id: string) => `${resolve('/naslag/')}?k=${id}`;
export const signalAddress = (id: string) => `${resolve('/naslag/')}?s=${id}`;
export const groupAddress = (group: Group) => `${resolve('/naslag/')}?g=${group}`;
/** The cards for a step of the meldcode. */
export const stepReferenceAddress = (step: string) => `${resolve('/naslag/')}?stap=${step}`;

export type ReferencePlace =
	| { readonly kind: 'list' }
	| { readonly kind: 'group'; readonly group: Group }
	| { readonly kind: 'card'; readonly card: Card }
	| { readonly kind: 'signal'; readonly signal: Signal }
	| { readonly kind: 'step'; readonly step: string }
	/** A card or signal that was there, in an older edition of the app. */
	| { readonly kind: 'missing' };

/** Anything that is not a place is the list. */
export function referencePlaceOf(search: URLSearchParams, { cards, signals }: Reference): ReferencePlace {
	if (search.has('k')) {
		const card = cards.find(({ id }) => id === search.get('k'));
		return card ? { kind: 'card', card } : { kind: 'missing' };
	}
	if (search.has('s')) {
		const signal = signals.find(({ id }) => id === search.get('s'));
		return signal ? { kind: 'signal', signal } : { kind: 'missing' };
	}
	const group = GROUPS.find((one) => one === search.get('g'));
	if (group) return { kind: 'group', group };
	const step = search.get('stap');
	return step === null ? { kind: 'list' } : { kind: 'step', step };
}
