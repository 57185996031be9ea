import type { GroupPath } from '#training/deck/compare-paths.ts';

/** The way of one group, and which group that was, from 1. */
export interface NumberedPath extends GroupPath {
	readonly group: number;
}
