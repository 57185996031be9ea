import type { BodyPlace } from '#session/body.ts';
import { isPaired, type NamedPlace, type Side } from './places.ts';

/**
 * The figure: an outline without face, hair, clothes or gender, our own drawing. Paths stand around x = 0; what there are
 * two of is drawn on the right of the picture and mirrored. Coordinates are units of the drawing and mean nothing else.
 */
export const BODY_VIEWS = ['front', 'back', 'face'] as const;
export type BodyView = (typeof BODY_VIEWS)[number];

/** One shape that can be chosen. `head` is not a place: it opens the drawing of the face. */
export interface Region {
	readonly place: BodyPlace | 'head';
	readonly path: string;
	readonly isMirrored: boolean;
}

interface Drawing {
	readonly box: string;
	/** Which side of the child is on the right of the picture: who faces us has the left hand there. */
	readonly right: Side;
	readonly paths: Partial<Record<NamedPlace | 'head', string>>;
}

/** The same in front and behind. */
const LIMBS = {
	shoulder: 'M15 93 L35 96 Q56 100 61 122 L42 130 L36 109 Z',
	'upper-arm': 'M42 130 L61 122 L69 172 L50 177 Z',
	elbow: 'M50 177 L69 172 L74 196 L55 201 Z',
	'lower-arm': 'M55 201 L74 196 L84 246 L67 250 Z',
	hand: 'M67 250 L84 246 Q95 258 93 280 Q88 294 78 286 Q68 274 67 250 Z',
	flank: 'M22 148 L39 148 L37 170 L39 192 L22 192 Z'
} as const;

const DRAWINGS: Record<BodyView, Drawing> = {
	front: {
		box: '-100 -4 200 428',
		right: 'left',
		paths: {
			...LIMBS,
			head: 'M0 0 Q33 0 34 38 Q33 78 0 80 Q-33 78 -34 38 Q-33 0 0 0 Z',
			'neck-front': 'M-13 79 Q0 83 13 79 L15 93 Q0 98 -15 93 Z',
			chest: 'M0 95 Q8 95 15 93 L36 109 L42 130 L39 148 L0 148 Z',
			belly: 'M-22 148 L22 148 L22 198 L-22 198 Z',
			hip: 'M22 192 L39 192 L45 216 L22 216 Z',
			genitals: 'M-22 198 L22 198 L22 216 L6 231 L-6 231 L-22 216 Z',
			thigh: 'M22 216 L45 216 L41 292 L14 292 L6 231 Z',
			knee: 'M14 292 L41 292 L39 320 L15 320 Z',
			shin: 'M15 320 L39 320 L34 390 L17 390 Z',
			foot: 'M17 390 L34 390 L46 410 Q48 419 38 419 L18 419 Q13 419 14 410 Z'
		}
	},
	back: {
		box: '-100 -4 200 428',
		right: 'right',
		paths: {
			...LIMBS,
			crown: 'M0 0 Q30 0 33.5 30 L-33.5 30 Q-30 0 0 0 Z',
			'back-of-head': 'M-33.5 30 L33.5 30 Q36 76 0 80 Q-36 76 -33.5 30 Z',
			ear: 'M34 34 Q43 30 43 42 Q42 54 33 54 Z',
			'neck-back': 'M-13 79 Q0 83 13 79 L15 93 Q0 98 -15 93 Z',
			'upper-back': 'M-14 94 Q0 97 14 94 L14 148 L-14 148 Z',
			'shoulder-blade': 'M14 94 L15 93 L36 109 L42 130 L39 148 L14 148 Z',
			'lower-back': 'M-22 148 L22 148 L22 194 L-22 194 Z',
			buttock: 'M0 194 L22 194 L22 192 L39 192 L45 216 Q42 238 22 239 Q6 239 0 230 Z',
			thigh: 'M45 216 Q42 238 22 239 Q12 239 6 235 L14 292 L41 292 Z',
			knee: 'M14 292 L41 292 L39 318 L15 318 Z',
			calf: 'M15 318 L39 318 L34 390 L17 390 Z',
			foot: 'M17 390 L34 390 L40 410 Q41 419 34 419 L18 419 Q12 419 13 410 Z'
		}
	},
	face: {
		box: '-100 -4 200 236',
		right: 'left',
		paths: {
			crown: 'M0 0 Q52 0 68 44 L-68 44 Q-52 0 0 0 Z',
			forehead: 'M-68 44 L68 44 Q74 60 74 76 L-74 76 Q-74 60 -68 44 Z',
			// Behind what is drawn on it.
			cheek: 'M0 76 L74 76 Q75 124 53 160 L0 160 Z',
			eye: 'M15 95 Q36 74 57 95 Q36 116 15 95 Z',
			nose: 'M-6 83 Q0 79 6 83 L15 115 Q17 128 0 128 Q-17 128 -15 115 Z',
			mouth: 'M-31 146 Q0 126 31 146 Q0 166 -31 146 Z',
			chin: 'M-53 160 L53 160 Q33 188 0 190 Q-33 188 -53 160 Z',
			ear: 'M74 76 Q92 68 93 90 Q92 116 71 118 Q75 100 74 76 Z',
			'neck-front': 'M-36 183 Q0 198 36 183 L40 222 Q0 232 -40 222 Z'
		}
	}
};

export const boxOf = (view: BodyView): string => DRAWINGS[view].box;
export const rightOf = (view: BodyView): Side => DRAWINGS[view].right;

export function regionsOf(view: BodyView): Region[] {
	const { right, paths } = DRAWINGS[view];
	const left = right === 'left' ? 'right' : 'left';
	return Object.entries(paths).flatMap(([name, path]): Region[] =>
		isPaired(name)
			? [
					{ place: `${right}-${name}`, path, isMirrored: false },
					{ place: `${left}-${name}`, path, isMirrored: true }
				]
			: [{ place: name as Region['place'], path, isMirrored: false }]
	);
}

/** The view in which a place can be seen: the one that is shown when it is in it, else where it is drawn largest. */
export function viewWith(place: BodyPlace, shown: BodyView): BodyView {
	const has = (view: BodyView) => regionsOf(view).some((region) => region.place === place);
	return [shown, 'front' as const, 'face' as const].find(has) ?? 'back';
}
