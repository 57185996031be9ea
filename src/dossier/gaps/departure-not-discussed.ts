import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { foundOn } from './finding.ts';

/** Nobody departs from the norm alone. */
export function departureNotDiscussed({ walk, dossier }: GapContext): Found<GapCode> | null {
	const alone = dossier.departures.find(({ discussedWith }) => discussedWith.length === 0);
	if (alone === undefined) return null;
	const asked = walk.screen(alone.decision.screen)?.departure ?? alone.decision.screen;
	return foundOn('departure-not-discussed', walk, asked, alone.decision.screen);
}
