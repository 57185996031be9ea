import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { screensOfKind } from './screens-of-kind.ts';

/**
 * Another explanation was thought of: with an observation, or before the weighing, where a note is asked for what
 * speaks against the suspicion (HP-DOS).
 */
export function otherwiseMissing({ walk, dossier }: GapContext): GapFound | null {
	if (dossier.otherwise.length > 0 || dossier.unknown.some(({ kind }) => kind === 'written')) return null;
	return gapOn('otherwise-missing', walk, ...screensOfKind(walk, 'notes'));
}
