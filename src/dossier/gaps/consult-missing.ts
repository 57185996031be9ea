import type { Walk } from '../collect/walk.ts';
import { INSPECTOR_CONSULT, REPORT_CALL } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { reportedOn } from './reported-on.ts';
import { screensOfKind } from './screens-of-kind.ts';

/**
 * Somebody was asked for advice, or it says why not (MCNU-REG, OG-109475). The call in which a report is made is no
 * advice. About somebody who works there the inspector is asked, which is a gap of its own.
 */
export function consultMissing({ walk, dossier }: GapContext): Found<GapCode> | null {
	if (walk.screen(INSPECTOR_CONSULT) !== null) return null;
	if (dossier.consults.some(({ about }) => about === 'advice')) return null;
	const asking = consultScreens(walk);
	const reasoned = new Set(dossier.skipped.filter(({ reasons }) => reasons.length > 0).map(({ screen }) => screen));
	const open = asking.filter((screen) => !reasoned.has(screen));
	const found = foundOn('consult-missing', walk, ...open);
	// One consult was left out with a reason: another may come, but need not; and who reported has spoken to Veilig Thuis.
	const isReasoned = open.length < asking.length;
	return isReasoned && (found?.ahead || reportedOn(dossier) !== null) ? null : found;
}

/** Asides are left out: advice in between can come at every question, so it would be ahead until the very end. */
export function consultScreens(walk: Walk) {
	return screensOfKind(walk, 'consult').filter((id) => {
		return id !== REPORT_CALL && !walk.screen(id)?.next?.some(({ to }) => to === 'back');
	});
}
