import { REPORT_CALL } from '../shared-ids.ts';
import type { Walk } from '../collect/walk.ts';
import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { placeOf } from './screen-place.ts';

/**
 * The flow sent this situation to another route (somebody who works there, children among themselves), and it was weighed
 * or reported here all the same (GC-2019; content.md §5.4).
 */
export function wrongRoute({ walk, dossier }: GapContext): Found<GapCode> | null {
	const { session, edition } = walk;
	if (dossier.decisions.length > 0 || !leadsElsewhere(walk)) return null;
	const weighed = session.stale.some(({ screen }) => {
		const asked = walk.screen(screen);
		return asked !== null && (asked.weighing !== null || asked.kind === 'decision');
	});
	const reported = dossier.consults.some(({ screen }) => screen === REPORT_CALL);
	if (!weighed && !reported) return null;
	// A change of mind is no wrong route: then the answer that led here came last.
	const chosen = session.path.findLast(({ move }) => move !== null && 'answer' in move)?.move;
	const { entries } = session.transcript;
	const at = (id: string | undefined) => entries.findIndex((entry) => entry.id === id);
	const after = entries.slice(at(chosen?.id) + 1);
	const since = after.some(({ screen }) => {
		const step = walk.screen(screen)?.step;
		return edition.flow.steps.some((one) => one.id === step && one.number !== null);
	});
	return since ? { code: 'wrong-route', screen: chosen?.screen ?? null, ahead: false } : null;
}

/** All that can still come is the screen that names the other route. */
function leadsElsewhere(walk: Walk): boolean {
	const ahead = Object.values(walk.edition.flow.screens).filter(({ id }) => placeOf(walk, id) === 'ahead');
	if (ahead.some(({ weighing, kind }) => weighing !== null || kind === 'decision')) return false;
	return ahead.some(({ kind, continues }) => kind === 'end' && continues.length > 0);
}
