import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';

/** Nobody departs from the norm alone. */
export function departureNotDiscussed({ walk, dossier }: GapContext): GapFound | null {
	const alone = dossier.departures.find(({ discussedWith }) => discussedWith.length === 0);
	if (alone === undefined) return null;
	const asked = walk.screen(alone.decision.screen)?.departure ?? alone.decision.screen;
	return gapOn('departure-not-discussed', walk, asked, alone.decision.screen);
}
