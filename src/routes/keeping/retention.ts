import type { Edition } from '#flow/flow.ts';
import { expiryDayAfter, type ExpiryDay } from '#vault/ids.ts';

/** How long a situation is kept after its last step, in days: a week to a year. */
export const RETENTION_CHOICES = [7, 14, 28, 42, 91, 182, 364] as const;
/** Six weeks: long enough to look back with others, short enough not to become a file of its own. */
export const USUAL_RETENTION = 42;
/** The name of the term in a flow by which an organisation says how long. */
const TERM = 'bewaren';
const LEAST = RETENTION_CHOICES[0];
const MOST = 364;
const DAYS_IN = { days: 1, weeks: 7 } as const;

export function isRetention(days: unknown): days is number {
	return (RETENTION_CHOICES as readonly unknown[]).includes(days);
}

/**
 * In days. What a person chose goes before what the organisation says in its edition, and that before the usual. A term
 * of less than a week or more than a year is brought within those: nobody loses notes overnight, or keeps a file.
 *
 * @param chosen - out of `RETENTION_CHOICES`; undefined when nobody chose
 */
export function retentionOf(edition: Edition, chosen: number | undefined): number {
	if (isRetention(chosen)) return chosen;
	const term = edition.flow.terms[TERM];
	if (!term || term.unit === 'working-days' || !(term.amount > 0)) return USUAL_RETENTION;
	return Math.min(MOST, Math.max(LEAST, Math.round(term.amount * DAYS_IN[term.unit])));
}

/**
 * The day in clear on the disk for a situation that was changed at this moment. Never before the day it had: who keeps
 * one longer keeps it, whatever is written in it after.
 *
 * @param changedAt - milliseconds since 1970
 * @param before - the day it had; null when it had none
 */
export function expiryFor(changedAt: number, days: number, before: ExpiryDay | null): ExpiryDay {
	const day = expiryDayAfter(changedAt, days);
	return before !== null && before > day ? before : day;
}

/**
 * What 'keep longer' makes of a day: as long again from today, at least a week more than it was, and no more than a year
 * from today. Null when that is no later than it was.
 */
export function laterDay(before: ExpiryDay, now: number, days: number): ExpiryDay | null {
	const wanted = [expiryDayAfter(now, days), expiryDayAfter(Date.parse(before), LEAST)].sort()[1]!;
	const latest = expiryDayAfter(now, MOST);
	const day = wanted < latest ? wanted : latest;
	return day > before ? day : null;
}

/**
 * The day after another term was chosen for everything. One that was kept longer on purpose stays as long as it was; the
 * others move with the term, also to an earlier day.
 *
 * @param was - the term that its day was reckoned with, in days
 */
export function expiryAfterChange(changedAt: number, was: number, days: number, before: ExpiryDay | null): ExpiryDay {
	const wasKeptLonger = before !== null && before > expiryDayAfter(changedAt, was);
	return expiryFor(changedAt, days, wasKeptLonger ? before : null);
}
