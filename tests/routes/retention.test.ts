import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadEdition } from '#build/load-edition.ts';
import type { Edition } from '#flow/flow.ts';
import { backupAge, isBackupDue } from '#routes/keeping/backup-age.ts';
import { expiryAfterChange, expiryFor, laterDay, retentionOf } from '#routes/keeping/retention.ts';
import type { IsoDate } from '#session/transcript.ts';
import type { ExpiryDay } from '#vault/ids.ts';

/** A Sunday. */
const NOW = Date.UTC(2026, 10, 22, 12);
const day = (text: string) => text as ExpiryDay;

const editionWith = (term: object | undefined) =>
	({ flow: { terms: term ? { bewaren: term } : {} } }) as unknown as Edition;

describe('how long a situation is kept', () => {
	it.each([
		['six weeks, when nobody says anything', undefined, undefined, 42],
		['what the organisation says', { amount: 8, unit: 'weeks' }, undefined, 56],
		['also in days', { amount: 30, unit: 'days' }, undefined, 30],
		['what a person chose, before what the organisation says', { amount: 8, unit: 'weeks' }, 7, 7],
		['never less than a week', { amount: 1, unit: 'days' }, undefined, 7],
		['never more than a year', { amount: 400, unit: 'weeks' }, undefined, 364],
		['six weeks, when the term counts working days', { amount: 3, unit: 'working-days' }, undefined, 42],
		['six weeks, when the choice is none of ours', undefined, 9999, 42]
	])('is %s', (_, term, chosen, days) => {
		expect(retentionOf(editionWith(term), chosen)).toBe(days);
	});

	it('is what an organisation says in its file over a flow that ships', async () => {
		const text = stringify({
			format: 1,
			overlay: 'de-linde',
			extends: 'kinderopvang-thuis',
			'made-on': (await loadEdition('flows', 'kinderopvang-thuis')).edition!.flow.version,
			version: '2026.11.0',
			terms: { bewaren: { amount: 2, unit: 'weeks' } }
		});
		const loaded = await loadEdition('flows', 'kinderopvang-thuis', { overlay: { file: 'overlay.yaml', text } });
		expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(retentionOf(loaded.edition!, undefined)).toBe(14);
	}, 30_000);

	it('ends on a Monday, on or after the term', () => {
		expect(expiryFor(NOW, 7, null)).toBe('2026-11-30');
		expect(expiryFor(NOW, 42, null)).toBe('2027-01-04');
	});

	it('does not get shorter by working in it', () => {
		expect(expiryFor(NOW, 7, day('2027-03-01'))).toBe('2027-03-01');
		expect(expiryFor(NOW, 42, day('2026-11-30'))).toBe('2027-01-04');
	});
});

describe('keeping one longer', () => {
	it('is as long again from today, and at least a week more', () => {
		expect(laterDay(day('2026-12-07'), NOW, 42)).toBe('2027-01-04');
		expect(laterDay(day('2027-01-04'), NOW, 42)).toBe('2027-01-11');
	});

	it('ends a year from today: then there is nothing to offer', () => {
		const latest = laterDay(day('2027-11-15'), NOW, 364);
		expect(latest).toBe('2027-11-22');
		expect(laterDay(latest!, NOW, 364)).toBeNull();
	});
});

describe('another term for everything', () => {
	it('moves what is kept already, also to an earlier day', () => {
		expect(expiryAfterChange(NOW, 42, 7, day('2027-01-04'))).toBe('2026-11-30');
		expect(expiryAfterChange(NOW, 7, 42, day('2026-11-30'))).toBe('2027-01-04');
	});

	it('leaves what a person chose to keep longer', () => {
		expect(expiryAfterChange(NOW, 42, 7, day('2027-01-11'))).toBe('2027-01-11');
	});
});

describe('a backup', () => {
	const [today, weekAgo, longAgo] = ['2026-11-22', '2026-11-15', '2026-11-14'] as IsoDate[];

	it('is due when there is none, or when it is older than a week', () => {
		expect([null, today, weekAgo, longAgo].map((on) => isBackupDue(on!, today!))).toEqual([true, false, false, true]);
	});

	it('has an age in days, also over a change of the clock, and none below zero', () => {
		expect(backupAge('2026-10-24' as IsoDate, '2026-10-26' as IsoDate)).toBe(2);
		expect(backupAge(today!, longAgo!)).toBe(0);
	});
});
