import type { StepId } from '#flow/ids.ts';
import type { IsoDate } from '#session/transcript.ts';
import { dayOf } from '../calendar-day.ts';
import type { Walk } from '../collect/walk.ts';
import type { Elapsed } from './figures.ts';

const DAY_MS = 86_400_000;

/** The day on which the first thing was done in each step of a walk; steps in which nothing was done are not in it. */
export function stepBeginnings({ session, records }: Walk): ReadonlyMap<StepId, IsoDate> {
	const begun = new Map<StepId, number>();
	const stepOf = new Map(session.path.map(({ screen, step }) => [screen, step]));
	const see = (step: StepId | undefined, at: number) => {
		if (step !== undefined) begun.set(step, Math.min(at, begun.get(step) ?? at));
	};
	for (const { step, move } of session.path) if (move !== null) see(step, move.at);
	for (const { screen, at } of records) see(stepOf.get(screen), at);
	return new Map([...begun].map(([step, at]) => [step, dayOf(at)]));
}

/** For every two steps that follow each other. A walk in which the second was begun before the first does not count. */
export function elapsedBetween(
	steps: readonly { readonly id: StepId; readonly label: string }[],
	walks: readonly ReadonlyMap<StepId, IsoDate>[]
): readonly Elapsed[] {
	return steps.slice(1).flatMap((to, index): readonly Elapsed[] => {
		const from = steps[index]!;
		const days = walks
			.flatMap((begun) => daysBetween(begun.get(from.id), begun.get(to.id)))
			.filter((passed) => passed >= 0)
			.sort((a, b) => a - b);
		if (days.length === 0) return [];
		const ends = { smallest: days[0]!, largest: days.at(-1)! };
		const labels = { fromLabel: from.label, toLabel: to.label };
		return [{ from: from.id, to: to.id, ...labels, n: days.length, median: medianOf(days), ...ends }];
	});
}

function daysBetween(from: IsoDate | undefined, to: IsoDate | undefined): readonly number[] {
	// Rounded: whole days apart, whatever a clock did between them.
	return from === undefined || to === undefined ? [] : [Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)];
}

/** Of sorted numbers; of an even many, half-way between the two in the middle. */
function medianOf(sorted: readonly number[]): number {
	const middle = sorted.length / 2;
	return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}
