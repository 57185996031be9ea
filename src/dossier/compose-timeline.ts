import type { Edition } from '#flow/flow.ts';
import { timeline } from './collect/timeline.ts';
import { readWalk } from './collect/walk.ts';
import type { TimelineRow } from './dossier-rows.ts';
import type { WalkedSession } from './walked-session.ts';

/** The timeline alone, for a screen: the same rows as in the dossier, without the work that the rest of it takes. */
export function composeTimeline(session: WalkedSession, edition: Edition): readonly TimelineRow[] {
	return timeline(readWalk(session, edition));
}
