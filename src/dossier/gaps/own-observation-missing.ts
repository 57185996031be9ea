import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { screensOfKind } from './screens-of-kind.ts';

/** Something was seen or heard at first hand. Source: recording form, content.md §1.5 (HP-DOS, JGZ-REG). */
export function ownObservationMissing({ walk, dossier }: GapContext): GapFound | null {
	if (dossier.facts.length > 0) return null;
	return gapOn('own-observation-missing', walk, ...screensOfKind(walk, 'notes'));
}
