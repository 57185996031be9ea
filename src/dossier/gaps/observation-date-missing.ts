import type { GapContext, GapFound } from './gap.ts';

/**
 * Every fact, and everything told, has a day: entries are never summed up (HP-DOS). An impression may be without, it
 * often grew over weeks.
 */
export function observationDateMissing({ walk, dossier }: GapContext): GapFound | null {
	const undated = [...dossier.facts, ...dossier.told].find(({ on }) => on === null);
	if (undated === undefined) return null;
	const screen = walk.records.find(({ id }) => id === undated.entry)?.screen ?? null;
	return { code: 'observation-date-missing', screen, ahead: false };
}
