import { describe, expect, it } from 'vitest';
import { duesOf, firstOpenDue } from '#session/dues.ts';
import type { LastingRecord } from '#session/session.ts';
import { aTranscript } from '../support/a-transcript.ts';

const records = (build: ReturnType<typeof aTranscript>) => build.build().entries as readonly LastingRecord[];
const made = () =>
	aTranscript()
		.agreed('terugkijken', { what: 'verzonnen terugblik', role: 'leidinggevende', due: '2026-12-01' })
		.consulted('overleg', { role: 'veilig-thuis', on: '2026-11-02', advice: 'verzonnen advies' })
		.talked('gesprek', {
			with: 'parents',
			role: 'leidinggevende',
			on: '2026-11-03',
			said: 'verzonnen gesprek',
			agreed: 'verzonnen afspraak',
			agreedRole: 'ouder',
			due: '2026-11-20'
		});

describe('days on which something is due', () => {
	it('come from agreements, talks, consults and departures alike, earliest first', () => {
		expect(duesOf(records(made())).map(({ kind, due, role }) => [kind, due, role])).toEqual([
			['talked', '2026-11-20', 'ouder'],
			['agreed', '2026-12-01', 'leidinggevende']
		]);
	});

	it('are not open any more once it was written down how it went, well or not', () => {
		const followed = made().followed('gesprek', { agreement: 'e3', on: '2026-11-21', went: 'not' });
		expect(firstOpenDue(records(made()))).toBe('2026-11-20');
		expect(firstOpenDue(records(followed))).toBe('2026-12-01');
		expect(duesOf(records(followed))[0]?.followUp).toMatchObject({ went: 'not' });
	});

	it('are none where nothing was agreed', () => {
		expect(
			firstOpenDue(records(aTranscript().noted('observaties', { knowledge: 'seen', what: 'verzonnen' })))
		).toBeNull();
	});
});
