import type { IsoDate } from '#session/transcript.ts';

const DAY_MS = 86_400_000;

/** Whole calendar days from one day to another; negative when the other comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
	// Both in Greenwich, where no day has 23 hours.
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
