import type { Walk } from '../collect/walk.ts';
import type { ComposedRecord } from '../dossier.ts';
import type { DossierTalk } from '../dossier-rows.ts';
import { PARENTS_INFORMED, REPORT_CALL, REPORT_TOLD, STAFF_PARENTS, TELL_FAMILY, WRITTEN_DOWN } from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import { foundOn } from './finding.ts';
import type { GapCode } from './gap.ts';
import { isLeftOut } from './left-out.ts';
import { reportedOn } from './reported-on.ts';
import { talkReason } from './talk-reason.ts';
import { isTicked } from './ticked.ts';

const NAMES_REPORT = /\b(\w*meld(t|en|ing)?|gemeld|veilig thuis|ingelicht|geïnformeerd)\b/i;

/**
 * The parents know of the report no later than the day on which it was made, or it says why not (GC-RECT, OG-KLACHT). Of
 * somebody who works there they are told, or it says why that waits (GC-2019).
 */
export function parentsNotInformed({ walk, dossier }: GapContext): Found<GapCode> | null {
	if (walk.screen(STAFF_PARENTS) !== null) return staffParents(walk, dossier);
	const decided = dossier.decision.report;
	const reported = reportedOn(dossier);
	const isBehind = walk.done.some(({ screen }) => screen.id === REPORT_CALL);
	if (!decided?.acts || (reported === null && !isBehind)) return null;
	if (isTicked(dossier, ...PARENTS_INFORMED)) return null;
	const told = dossier.talks.some((talk) => {
		return talk.with !== 'child' && tells(talk) && (reported === null || talk.on <= reported);
	});
	const reasoned = dossier.skipped.some(({ screen, reasons }) => screen === REPORT_TOLD && reasons.length > 0);
	if (told || reasoned || talkReason(walk, dossier) === 'accepted') return null;
	// Spoken with before, and the file says nothing at all about telling them: no sign that they did not know.
	const spoken = dossier.talks.filter((talk) => talk.with !== 'child');
	const before = spoken.some(({ about, on }) => about === 'concern' && (reported === null || on <= reported));
	const after = spoken.some(({ on }) => reported !== null && on > reported);
	if (before && !after && isLeftOut(walk, TELL_FAMILY) && isLeftOut(walk, REPORT_TOLD)) return null;
	// Once the report is made, telling comes late wherever the walk stands.
	if (reported !== null) return { code: 'parents-not-informed', screen: TELL_FAMILY, ahead: false };
	return foundOn('parents-not-informed', walk, REPORT_TOLD, TELL_FAMILY, WRITTEN_DOWN);
}

function tells({ about, said, agreed, reaction }: DossierTalk): boolean {
	return about === 'report' || [said, agreed, reaction].some((text) => text !== null && NAMES_REPORT.test(text));
}

function staffParents(walk: Walk, dossier: ComposedRecord): Found<GapCode> | null {
	const told = dossier.talks.some((talk) => talk.with !== 'child');
	const reasoned = dossier.skipped.some(({ screen, reasons }) => screen === STAFF_PARENTS && reasons.length > 0);
	return told || reasoned ? null : foundOn('parents-not-informed', walk, STAFF_PARENTS);
}
