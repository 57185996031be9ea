import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { screensOfKind } from './screens-of-kind.ts';

/** What goes well, or who supports the child, is written down too (JGZ-SIG, NJI-INH). */
export function wellMissing({ walk, dossier }: GapContext): GapFound | null {
	return dossier.well.length > 0 ? null : gapOn('well-missing', walk, ...screensOfKind(walk, 'notes'));
}
