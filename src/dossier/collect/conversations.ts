import type { DossierConsult, DossierTalk } from '../dossier-rows.ts';
import { REPORT_CALL } from '../shared-ids.ts';
import { byDay } from './by-day.ts';
import type { Walk } from './walk.ts';
import { written } from './written.ts';

/** Who was asked for advice, and the call in which a report was made; oldest first. */
export function consults({ records, labels }: Walk): readonly DossierConsult[] {
	const found = records.flatMap((record): readonly DossierConsult[] => {
		if (record.kind !== 'consulted') return [];
		const { role, on, asked, advice } = record.consult;
		const about = record.screen === REPORT_CALL ? 'report' : 'advice';
		return [{ screen: record.screen, about, role, roleText: labels.role(role), on, asked: written(asked), advice }];
	});
	return byDay(found);
}

/** Talks with parents and child, oldest first. */
export function talks({ records, labels }: Walk): readonly DossierTalk[] {
	const found = records.flatMap((record): readonly DossierTalk[] => {
		if (record.kind !== 'talked') return [];
		const { role, on, said, agreed } = record.talk;
		return [{ with: record.talk.with, role, roleText: labels.role(role), on, said, agreed: written(agreed) }];
	});
	return byDay(found);
}
