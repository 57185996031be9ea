/**
 * The body, for writing down where something was seen. Coarse enough to say in words, fine enough to tell a shin from an
 * ear. Left and right are those of the child. The list is closed: a place is an id in a transcript, never a drawing.
 */

/** Places that there are two of, and whether they are on the front, the back or both sides of the body. */
export const PAIRED_PLACES = [
	'eye',
	'ear',
	'cheek',
	'shoulder',
	'upper-arm',
	'elbow',
	'lower-arm',
	'hand',
	'chest',
	'flank',
	'shoulder-blade',
	'buttock',
	'hip',
	'thigh',
	'knee',
	'calf',
	'shin',
	'foot'
] as const;

/** Places in the middle of the body. */
export const SINGLE_PLACES = [
	'crown',
	'forehead',
	'back-of-head',
	'nose',
	'mouth',
	'chin',
	'neck-front',
	'neck-back',
	'belly',
	'upper-back',
	'lower-back',
	'genitals'
] as const;

export type PairedPlace = (typeof PAIRED_PLACES)[number];
export type SinglePlace = (typeof SINGLE_PLACES)[number];
export type BodyPlace = SinglePlace | `${'left' | 'right'}-${PairedPlace}`;

/** Every place, from top to bottom as the lists above have them, left before right. */
export const BODY_PLACES: readonly BodyPlace[] = [
	...SINGLE_PLACES,
	...PAIRED_PLACES.flatMap((place): readonly BodyPlace[] => [`left-${place}`, `right-${place}`])
];

export const INJURY_KINDS = ['bruise', 'scratch', 'wound', 'burn', 'bite', 'swelling', 'other'] as const;
export type InjuryKind = (typeof INJURY_KINDS)[number];

export const INJURY_SHAPES = ['round', 'oval', 'line', 'spots', 'hand', 'object', 'irregular'] as const;
export type InjuryShape = (typeof INJURY_SHAPES)[number];

/** Longest length or width that can be written down, in millimetres. */
export const INJURY_MOST_MM = 1_000;
export const INJURIES_MOST = 50;
