import type { ScreenId, StepId } from '#flow/ids.ts';
import type { Walk } from '../collect/walk.ts';
import type { Dossier } from '../dossier.ts';
import { placeOf } from './screen-place.ts';

export const GAP_CODES = [
	'own-observation-missing',
	'observation-date-missing',
	'well-missing',
	'otherwise-missing',
	'home-link-missing',
	'consult-missing',
	'veilig-thuis-not-asked',
	'parents-talk-missing',
	'child-not-spoken',
	'skip-note-missing',
	'decision-missing',
	'departure-reason-missing',
	'departure-not-discussed',
	'report-not-made',
	'parents-not-informed',
	'child-not-informed',
	'look-again-missing',
	'official-file-missing'
] as const;
/** A code is public: never renamed. */
export type GapCode = (typeof GAP_CODES)[number];

/** Something that who reads the dossier would look for and not find. */
export interface Gap {
	readonly code: GapCode;
	/** What to do about it. Says nothing about whose fault it is. */
	readonly message: string;
	/** Where it can be filled in; null when that is not one screen. */
	readonly screen: ScreenId | null;
	readonly step: StepId | null;
	/** The walk has not come this far: it is still to be done, rather than missing. */
	readonly ahead: boolean;
}

export type GapFound = Pick<Gap, 'code' | 'screen' | 'ahead'>;

export interface GapContext {
	readonly walk: Walk;
	readonly dossier: Omit<Dossier, 'gaps'>;
}

/** Looks for one thing. Null when it is there, or when this walk does not ask for it. */
export type GapRule = (context: GapContext) => GapFound | null;

/**
 * The gap that is to be filled in on one of `screens`, in the order in which they are preferred. Ahead while one of them
 * can still come, missing when they are all behind, and no gap when the walk never asks for any of them.
 */
export function gapOn(code: GapCode, walk: Walk, ...screens: readonly ScreenId[]): GapFound | null {
	const placed = screens.map((screen) => ({ screen, place: placeOf(walk, screen) }));
	const found = placed.find(({ place }) => place === 'ahead') ?? placed.find(({ place }) => place === 'behind');
	return found === undefined ? null : { code, screen: found.screen, ahead: found.place === 'ahead' };
}
