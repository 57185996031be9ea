import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { ownObservations } from './own-observation-missing.ts';

/** At least one thing that was seen or heard has its day: without one nobody can see what came before what (HP-DOS). */
export function observationDateMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	const own = ownObservations(dossier);
	const [first] = own;
	if (first === undefined || own.some(({ on }) => on !== null)) return null;
	const screen = walk.records.find(({ id }) => id === first.entry)?.screen ?? null;
	return { code: 'observation-date-missing', screen, ahead: false };
}
