import type { Walk } from '../collect/walk.ts';
import { REPORT_CALL } from '../shared-ids.ts';
import type { GapContext, GapFound } from './gap.ts';
import { gapOn } from './gap.ts';
import { screensOfKind } from './screens-of-kind.ts';

/** Somebody was asked for advice, or it says why not (MCNU-REG). The call in which a report is made is no advice. */
export function consultMissing({ walk, dossier }: GapContext): GapFound | null {
	if (dossier.consults.some(({ about }) => about === 'advice')) return null;
	const asking = consultScreens(walk);
	const reasoned = new Set(dossier.skipped.filter(({ reasons }) => reasons.length > 0).map(({ screen }) => screen));
	const open = asking.filter((screen) => !reasoned.has(screen));
	const found = gapOn('consult-missing', walk, ...open);
	// One consult was skipped with a reason: the next one may come, but need not.
	return found?.ahead && open.length < asking.length ? null : found;
}

/** Asides are left out: advice in between can come at every question, so it would be ahead until the very end. */
function consultScreens(walk: Walk) {
	return screensOfKind(walk, 'consult').filter((id) => {
		return id !== REPORT_CALL && !walk.screen(id)?.next?.some(({ to }) => to === 'back');
	});
}
