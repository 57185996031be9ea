import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '#flow/flow.ts';
import { dayAfterTerm } from '#session/term-day.ts';
import type { IsoDate } from '#session/transcript.ts';

const on = (day: string) => day as IsoDate;
const days = fc
	.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => on(date.toISOString().slice(0, 10)));
const weekday = (day: IsoDate) => new Date(`${day}T00:00:00Z`).getUTCDay();
const daysBetween = (from: IsoDate, until: IsoDate) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

describe('the day on which a term is over', () => {
	it.each<[Term, string, string]>([
		[{ amount: 5, unit: 'working-days' }, '2026-11-20', '2026-11-27'], // a Friday
		[{ amount: 1, unit: 'working-days' }, '2026-11-21', '2026-11-23'], // a Saturday
		[{ amount: 5, unit: 'working-days' }, '2026-12-30', '2027-01-06'], // New Year's Day counts: holidays are not known
		[{ amount: 10, unit: 'weeks' }, '2026-11-22', '2027-01-31'],
		[{ amount: 3, unit: 'days' }, '2028-02-27', '2028-03-01'],
		[{ amount: 1, unit: 'days' }, '2026-03-28', '2026-03-29'] // the night in which the clock goes forward
	])('%o from %s is %s', (term, from, until) => {
		expect(dayAfterTerm(term, on(from))).toBe(until);
	});

	it('never ends working days in a weekend, and counts each of them once', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 60 }), (from, amount) => {
				const until = dayAfterTerm({ amount, unit: 'working-days' }, from);
				let counted = 0;
				for (let passed = 1; passed <= daysBetween(from, until); passed++)
					if (![0, 6].includes(weekday(dayAfterTerm({ amount: passed, unit: 'days' }, from)))) counted++;
				expect([0, 6]).not.toContain(weekday(until));
				expect(counted).toBe(amount);
			})
		);
	});

	it('is so many days further, and a week is seven', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 60 }), (from, amount) => {
				expect(daysBetween(from, dayAfterTerm({ amount, unit: 'days' }, from))).toBe(amount);
				expect(daysBetween(from, dayAfterTerm({ amount, unit: 'weeks' }, from))).toBe(amount * 7);
			})
		);
	});
});
