import {
	ASK_ADVICE,
	CLOSE,
	DOUBT,
	ENOUGH_KNOWLEDGE,
	REPORT,
	REPORT_AGAIN,
	SUSPICION,
	VEILIG_THUIS_CONSULT,
	VEILIG_THUIS_ROLES
} from '../shared-ids.ts';
import type { Found, GapContext } from './finding.ts';
import type { GapCode } from './gap.ts';
import { hasAnswer } from './has-answer.ts';

/**
 * The advice of Veilig Thuis is there where doubt led to it (meldcode.md §2.1), and where it was decided not to report
 * though there was a suspicion that nobody could take away: a school that does not report should at least have asked
 * (OG-109475).
 */
export function veiligThuisNotAsked(context: GapContext): Found<GapCode> | null {
	const { dossier } = context;
	if (dossier.consults.some(({ about, role }) => about === 'advice' && VEILIG_THUIS_ROLES.has(role))) return null;
	return adviceLeftOut(context) ?? letGoWithoutAdvice(context);
}

function adviceLeftOut({ walk }: GapContext): Found<GapCode> | null {
	const advised = walk.session.path.findLast((stop) => walk.screen(stop.screen)?.outcome === ASK_ADVICE);
	if (advised === undefined) return null;
	const { move } = advised;
	if (move?.kind === 'skipped' && move.reasons.length > 0) return null;
	return { code: 'veilig-thuis-not-asked', screen: advised.screen, ahead: move === null };
}

function letGoWithoutAdvice({ walk, dossier }: GapContext): Found<GapCode> | null {
	const decided = dossier.decision.report;
	if (decided === null || decided.acts || walk.screen(VEILIG_THUIS_CONSULT) === null) return null;
	// Asked already, or nobody answered: the reason of any skip of this kind holds.
	const skip = dossier.skipped.find(({ screen }) => screen === VEILIG_THUIS_CONSULT);
	if (skip?.reasons.some((reason) => reason !== ENOUGH_KNOWLEDGE)) return null;
	const asksReport = dossier.outcome === REPORT || dossier.outcome === REPORT_AGAIN || decided.departs;
	const doubted = [...dossier.weighing].some(({ answer, before }) => {
		return answer === DOUBT || before.some((earlier) => earlier.answer === DOUBT);
	});
	const suspected = hasAnswer(dossier, ...SUSPICION) && dossier.outcome !== CLOSE && skip === undefined;
	if (!asksReport && !doubted && !suspected) return null;
	return { code: 'veilig-thuis-not-asked', screen: VEILIG_THUIS_CONSULT, ahead: false };
}
