import { PAIRED_PLACES, type BodyPlace, type PairedPlace, type SinglePlace } from '#session/body.ts';

/** A place without its side: what somebody looks for first. */
export type NamedPlace = SinglePlace | PairedPlace;
export type Side = 'left' | 'right';

/** In the order in which they are looked for, from top to bottom. Every place stands in one of them. */
export const BODY_PARTS = {
	head: [
		...(['crown', 'forehead', 'back-of-head', 'eye', 'ear', 'nose', 'cheek', 'mouth', 'chin'] as const),
		...(['neck-front', 'neck-back'] as const)
	],
	trunk: [
		...(['chest', 'belly', 'flank', 'shoulder-blade', 'upper-back', 'lower-back'] as const),
		...(['hip', 'buttock', 'genitals'] as const)
	],
	arms: ['shoulder', 'upper-arm', 'elbow', 'lower-arm', 'hand'],
	legs: ['thigh', 'knee', 'shin', 'calf', 'foot']
} as const satisfies Record<string, readonly NamedPlace[]>;
export type BodyPart = keyof typeof BODY_PARTS;

export function isPaired(name: string): name is PairedPlace {
	return (PAIRED_PLACES as readonly string[]).includes(name);
}

/** The place of that name and side; null while there is no name, or no side where one is needed. */
export function placeOf(name: string, side: string): BodyPlace | null {
	if (name === '') return null;
	if (!isPaired(name)) return name as SinglePlace;
	return side === 'left' || side === 'right' ? `${side}-${name}` : null;
}

/** What `placeOf` made the place of. */
export function partsOf(place: BodyPlace): { readonly name: NamedPlace; readonly side: Side | '' } {
	for (const side of ['left', 'right'] as const) {
		if (place.startsWith(`${side}-`)) return { name: place.slice(side.length + 1) as PairedPlace, side };
	}
	return { name: place as SinglePlace, side: '' };
}
