import type { DossierDecision, DossierDeparture } from '../dossier-rows.ts';
import { followUps } from './follow-ups.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** Decisions that differ from what the norm advised, each with the reason that was last written down for it. */
export function departures(walk: Walk, decisions: readonly DossierDecision[]): readonly DossierDeparture[] {
	return decisions.filter(({ departs }) => departs).map((decision) => departure(walk, decision));
}

function departure(walk: Walk, decision: DossierDecision): DossierDeparture {
	const { records, labels, screen } = walk;
	const asked = screen(decision.screen)?.departure ?? null;
	const given = records.findLast((record) => record.kind === 'departed' && record.screen === asked);
	if (given?.kind !== 'departed') {
		const nothing = { reasons: [], reasonTexts: [], discussedWith: [], discussedWithTexts: [] };
		return { decision, ...nothing, why: null, lookAgain: null, followed: [] };
	}
	const { reasons, why, discussedWith, lookAgain } = given.departure;
	return {
		decision,
		reasons,
		reasonTexts: reasons.map((reason) => labels.reason(reason)),
		why: written(why),
		discussedWith,
		discussedWithTexts: discussedWith.map((role) => labels.role(role)),
		lookAgain,
		followed: followUps(walk).get(given.id) ?? []
	};
}
