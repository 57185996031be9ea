import type { ScreenId, StepId } from '#flow/ids.ts';
import type { EntryId, IsoDate } from '#session/transcript.ts';
import { dayOf } from '../calendar-day.ts';
import { daysBetween } from '../days-between.ts';
import type { Walk } from './walk.ts';

export interface StepBeginning {
	readonly step: StepId;
	/**
	 * The day of the first thing in it: what the person saw, a consult, a talk or a try on the day it was; everything else
	 * on the day it was written down. What others tell may be from long before anybody here worried.
	 */
	readonly on: IsoDate;
	/** What was written down first in it. */
	readonly first: EntryId;
	/** Days since the step before it began; null for the first. Negative where a later step was begun earlier. */
	readonly daysSince: number | null;
}

/** When each numbered step of the path began, in the order of the steps. A step in which nothing was done has no row. */
export function stepBeginnings({ session, edition, records }: Walk): readonly StepBeginning[] {
	const stepOf = new Map<ScreenId, StepId>();
	// Advice in between counts for the step that it goes back to, and that step has begun already.
	for (const { screen, step, returnTo } of session.path) if (returnTo === null) stepOf.set(screen, step);
	const held = new Map<EntryId, IsoDate>();
	for (const record of records) {
		if (record.kind === 'noted' && record.observation.knowledge === 'seen' && record.observation.on)
			held.set(record.id, record.observation.on);
		if (record.kind === 'consulted') held.set(record.id, record.consult.on);
		if (record.kind === 'talked') held.set(record.id, record.talk.on);
		if (record.kind === 'tried') held.set(record.id, record.attempt.on);
	}

	const begun = new Map<StepId, { on: IsoDate; first: EntryId }>();
	for (const { id, at, screen } of session.transcript.entries) {
		const step = stepOf.get(screen);
		if (step === undefined) continue;
		const day = held.get(id) ?? dayOf(at);
		const before = begun.get(step);
		if (!before) begun.set(step, { on: day, first: id });
		else if (day < before.on) before.on = day;
	}

	const found: StepBeginning[] = [];
	for (const { id, number } of edition.flow.steps) {
		const beginning = number === null ? undefined : begun.get(id);
		if (!beginning) continue;
		const before = found.at(-1);
		found.push({ step: id, ...beginning, daysSince: before ? daysBetween(before.on, beginning.on) : null });
	}
	return found;
}
