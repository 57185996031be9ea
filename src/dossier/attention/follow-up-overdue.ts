import type { Found, GapContext } from '../gaps/finding.ts';
import type { AttentionCode } from './attention.ts';

/** The day of an agreement passed and nothing says how it went. Who reads a record years later still sees that. */
export function followUpOverdue({ dossier }: GapContext): Found<AttentionCode> | null {
	const { agreements, consults, talks, today } = dossier;
	const overdue = [...agreements, ...consults, ...talks].find(({ due, followed }) => {
		return due !== null && due < today && followed.length === 0;
	});
	return overdue === undefined ? null : { code: 'follow-up-overdue', screen: overdue.screen, ahead: false };
}
