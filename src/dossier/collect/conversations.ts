import type { RoleId } from '#flow/ids.ts';
import type { IsoDate } from '#session/transcript.ts';
import type { DossierAttempt, DossierConsult, DossierTalk } from '../dossier-rows.ts';
import { REPORT_CALL, REPORT_TOLD } from '../shared-ids.ts';
import { byDay } from './by-day.ts';
import { followUps } from './follow-ups.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** Who was asked for advice, and the call in which a report was made; oldest first. */
export function consults(walk: Walk): readonly DossierConsult[] {
	const { records, labels } = walk;
	const followed = followUps(walk);
	const found = records.flatMap((record): readonly DossierConsult[] => {
		if (record.kind !== 'consulted') return [];
		const { consult, screen } = record;
		const { role, on, asked, advice, readAlong } = consult;
		const row = {
			screen,
			about: screen === REPORT_CALL ? ('report' as const) : ('advice' as const),
			role,
			roleText: labels.role(role),
			on,
			asked: written(asked),
			advice,
			readAlong: readAlong === true,
			...arranged(consult, labels),
			followed: followed.get(record.id) ?? []
		};
		return [row];
	});
	return byDay(found);
}

/** Talks with parents and child, oldest first. */
export function talks(walk: Walk): readonly DossierTalk[] {
	const { records, labels } = walk;
	const followed = followUps(walk);
	const found = records.flatMap((record): readonly DossierTalk[] => {
		if (record.kind !== 'talked') return [];
		const { talk, screen } = record;
		const { role, on, present, said, reaction } = talk;
		const row = {
			screen,
			about: screen === REPORT_TOLD ? ('report' as const) : ('concern' as const),
			with: talk.with,
			role,
			roleText: labels.role(role),
			on,
			present: written(present),
			said,
			reaction: written(reaction),
			...arranged(talk, labels),
			followed: followed.get(record.id) ?? []
		};
		return [row];
	});
	return byDay(found);
}

/** Tries that did not succeed, oldest first. */
export function attempts({ records, labels }: Walk): readonly DossierAttempt[] {
	const found = records.flatMap((record): readonly DossierAttempt[] => {
		if (record.kind !== 'tried') return [];
		const { role, on, note } = record.attempt;
		const whom = record.attempt.with;
		return [{ screen: record.screen, with: whom, role, roleText: labels.role(role), on, note: written(note) }];
	});
	return byDay(found);
}

interface Arranged {
	readonly agreed?: string;
	readonly agreedRole?: RoleId;
	readonly due?: IsoDate;
}

function arranged({ agreed, agreedRole, due }: Arranged, labels: Walk['labels']) {
	return {
		agreed: written(agreed),
		agreedRole: agreedRole ?? null,
		agreedRoleText: agreedRole === undefined ? null : labels.role(agreedRole),
		due: due ?? null
	};
}
