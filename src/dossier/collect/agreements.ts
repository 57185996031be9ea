import type { IsoDate } from '#session/transcript.ts';
import type { DossierAgreement, DossierDeparture } from '../dossier-rows.ts';
import { LOOK_AGAIN } from '../shared-ids.ts';
import { followUps } from './follow-ups.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** Who does what by when, earliest first. An agreement stays an agreement when an answer changes: somebody counts on it. */
export function agreements(walk: Walk): readonly DossierAgreement[] {
	const { records, labels, screen } = walk;
	const followed = followUps(walk);
	const found = records.flatMap((record): readonly DossierAgreement[] => {
		if (record.kind !== 'agreed') return [];
		const { what, role, due, goal, horizon, lead } = record.agreement;
		const purpose = screen(record.screen)?.purpose ?? null;
		const agreement = {
			entry: record.id,
			screen: record.screen,
			what,
			role,
			roleText: labels.role(role),
			due,
			isLookAgain: purpose === 'look-again' || record.screen === LOOK_AGAIN,
			purpose,
			goal: written(goal),
			horizon: horizon ?? null,
			lead: lead ?? null,
			leadText: lead === undefined ? null : labels.role(lead),
			followed: followed.get(record.id) ?? []
		};
		return [agreement];
	});
	return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** The days on which somebody looks again: as agreed, and as promised with a departure. Earliest first, each once. */
export function lookAgainDays(
	agreed: readonly DossierAgreement[],
	departures: readonly DossierDeparture[]
): readonly IsoDate[] {
	const days = new Set<IsoDate>();
	for (const { isLookAgain, due } of agreed) if (isLookAgain) days.add(due);
	for (const { lookAgain } of departures) if (lookAgain !== null) days.add(lookAgain);
	return [...days].sort();
}
