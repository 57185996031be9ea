import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';

/** A decision that differs from the norm has its reason: one of the list, and why in one's own words. */
export function departureReasonMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	const bare = dossier.departures.find(({ reasons, why, decision }) => {
		return reasons.length === 0 || (why ?? decision.why) === null;
	});
	if (bare === undefined) return null;
	const asked = walk.screen(bare.decision.screen)?.departure ?? bare.decision.screen;
	return foundOn('departure-reason-missing', walk, asked, bare.decision.screen);
}
