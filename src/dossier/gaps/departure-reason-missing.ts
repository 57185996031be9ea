import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';

/** A decision that differs from the norm has its reason: one of the list, and why in one's own words. */
export function departureReasonMissing({ walk, dossier }: GapContext): GapFound | null {
	const bare = dossier.departures.find(({ reasons, why }) => reasons.length === 0 || why === null);
	if (bare === undefined) return null;
	const asked = walk.screen(bare.decision.screen)?.departure ?? bare.decision.screen;
	return gapOn('departure-reason-missing', walk, asked, bare.decision.screen);
}
