import type { Sentences } from '../sentences/sentences.ts';
import { consultMissing } from './consult-missing.ts';
import { decisionMissing } from './decision-missing.ts';
import { departureNotDiscussed } from './departure-not-discussed.ts';
import { departureReasonMissing } from './departure-reason-missing.ts';
import type { GapContext } from './finding.ts';
import { findings } from './finding.ts';
import type { Gap, GapRule } from './gap.ts';
import { homeLinkMissing } from './home-link-missing.ts';
import { inspectorNotAsked } from './inspector-not-asked.ts';
import { lookAgainMissing } from './look-again-missing.ts';
import { nobodyLeads } from './nobody-leads.ts';
import { observationDateMissing } from './observation-date-missing.ts';
import { ownObservationMissing } from './own-observation-missing.ts';
import { parentsNotInformed } from './parents-not-informed.ts';
import { parentsTalkMissing } from './parents-talk-missing.ts';
import { policeReportNotMade } from './police-report-not-made.ts';
import { reportLate } from './report-late.ts';
import { reportNotMade } from './report-not-made.ts';
import { signalNotPassedOn } from './signal-not-passed-on.ts';
import { skipNoteMissing } from './skip-note-missing.ts';
import { talkReasonUnsupported } from './talk-reason-unsupported.ts';
import { veiligThuisNotAsked } from './veilig-thuis-not-asked.ts';
import { wrongRoute } from './wrong-route.ts';

/** In the order of the steps. */
const RULES: readonly GapRule[] = [
	ownObservationMissing,
	observationDateMissing,
	homeLinkMissing,
	wrongRoute,
	consultMissing,
	veiligThuisNotAsked,
	signalNotPassedOn,
	inspectorNotAsked,
	parentsTalkMissing,
	talkReasonUnsupported,
	skipNoteMissing,
	decisionMissing,
	departureReasonMissing,
	departureNotDiscussed,
	reportNotMade,
	reportLate,
	policeReportNotMade,
	parentsNotInformed,
	nobodyLeads,
	lookAgainMissing
];

/** Everything a complaints commission would look for and not find, in the order of the steps; each code at most once. */
export function findGaps(context: GapContext, { gaps }: Sentences): readonly Gap[] {
	return findings(RULES, context, gaps);
}
