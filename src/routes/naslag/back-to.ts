import { resolve } from '$app/paths';
import type { Reference } from '#naslag/card.ts';
import { messages as frameMessages } from '#ui/messages/frame.nl.ts';
import { messages } from '#ui/messages/naslag.nl.ts';
import { groupAddress, listAddress, referencePlaceOf, type ReferencePlace } from './addresses.ts';
import type { WayBack } from './way-back.svelte.ts';

/** The link back, in words. `label` is undefined where 'back' is all there is to say. */
export interface BackTo {
	readonly href: string;
	readonly label: string | undefined;
}

/** To where the person was; when that is not known, to what the page is part of. */
export function backTo(way: WayBack, place: ReferencePlace, reference: Reference): BackTo {
	const { back } = way;
	if (back?.to === 'situation') return { href: back.href, label: messages.back.toSituation };
	if (back?.to === 'elsewhere') return { href: back.href, label: undefined };
	const href = back?.to === 'reference' ? back.href : partOf(place);
	if (back?.to === 'start' || href === null) return { href: resolve('/'), label: frameMessages.backToStart };
	return { href, label: labelOf(referencePlaceOf(new URL(href, 'https://app.invalid').searchParams, reference)) };
}

function partOf(place: ReferencePlace): string | null {
	if (place.kind === 'list') return null;
	if (place.kind === 'card') return groupAddress(place.card.group);
	return place.kind === 'signal' ? groupAddress('signalen') : listAddress();
}

function labelOf(place: ReferencePlace): string {
	if (place.kind === 'group') return messages.back.to(messages.groups[place.group].name);
	if (place.kind === 'step') return messages.back.to(messages.step.title);
	return place.kind === 'list' || place.kind === 'missing' ? messages.back.toList : messages.back.toCard;
}
