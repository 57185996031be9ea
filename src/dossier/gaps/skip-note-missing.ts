import type { DossierSkip } from '../dossier-rows.ts';
import { REPORT_CALL, REPORT_TOLD, STAFF_PARENTS, TALK_WITH_PARENTS } from '../shared-ids.ts';
import { consultScreens } from './consult-missing.ts';
import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { reportedOn } from './reported-on.ts';
import { talkReason } from './talk-reason.ts';

/** Of what commissions ask after (parents, advice, report) the reason for leaving it out has its note (meldcode.md §1.4). */
export function skipNoteMissing(context: GapContext): Found<GapCode> | null {
	const bare = context.dossier.skipped.find((skip) => skip.note === null && isJudged(skip, context));
	return bare === undefined ? null : { code: 'skip-note-missing', screen: bare.screen, ahead: false };
}

export function isJudged({ screen, reasons }: DossierSkip, { walk, dossier }: GapContext): boolean {
	const spoken = dossier.talks.some((talk) => talk.with !== 'child');
	if (screen === TALK_WITH_PARENTS) return !spoken && talkReason(walk, dossier) === 'bare';
	if (screen === REPORT_TOLD) return !spoken && talkReason(walk, dossier) !== 'accepted';
	if (screen === STAFF_PARENTS) return !spoken;
	if (screen === REPORT_CALL) return reportedOn(dossier) === null;
	const advised = dossier.consults.some(({ about }) => about === 'advice');
	return !advised && reasons.length > 0 && consultScreens(walk).includes(screen);
}
