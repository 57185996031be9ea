import type { Sentences } from '../sentences/sentences.ts';
import { childNotInformed } from './child-not-informed.ts';
import { childNotSpoken } from './child-not-spoken.ts';
import { consultMissing } from './consult-missing.ts';
import { decisionMissing } from './decision-missing.ts';
import { departureNotDiscussed } from './departure-not-discussed.ts';
import { departureReasonMissing } from './departure-reason-missing.ts';
import type { Gap, GapContext, GapRule } from './gap.ts';
import { homeLinkMissing } from './home-link-missing.ts';
import { lookAgainMissing } from './look-again-missing.ts';
import { observationDateMissing } from './observation-date-missing.ts';
import { officialFileMissing } from './official-file-missing.ts';
import { otherwiseMissing } from './otherwise-missing.ts';
import { ownObservationMissing } from './own-observation-missing.ts';
import { parentsNotInformed } from './parents-not-informed.ts';
import { parentsTalkMissing } from './parents-talk-missing.ts';
import { reportNotMade } from './report-not-made.ts';
import { skipNoteMissing } from './skip-note-missing.ts';
import { veiligThuisNotAsked } from './veilig-thuis-not-asked.ts';
import { wellMissing } from './well-missing.ts';

/** In the order of the steps. */
const RULES: readonly GapRule[] = [
	ownObservationMissing,
	observationDateMissing,
	wellMissing,
	otherwiseMissing,
	homeLinkMissing,
	consultMissing,
	veiligThuisNotAsked,
	parentsTalkMissing,
	childNotSpoken,
	skipNoteMissing,
	decisionMissing,
	departureReasonMissing,
	departureNotDiscussed,
	reportNotMade,
	parentsNotInformed,
	childNotInformed,
	lookAgainMissing,
	officialFileMissing
];

/** Everything a complaints commission would look for and not find, in the order of the steps; each code at most once. */
export function findGaps(context: GapContext, sentences: Sentences): readonly Gap[] {
	return RULES.flatMap((rule): readonly Gap[] => {
		const found = rule(context);
		if (found === null) return [];
		const step = found.screen === null ? null : (context.walk.screen(found.screen)?.step ?? null);
		return [{ ...found, message: sentences.gaps[found.code], step }];
	});
}
