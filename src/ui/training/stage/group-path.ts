import type { VoteId } from '#training/practice-case.ts';

/** What one group went on with, beside the way of the experts. Words, so that the stage looks nothing up. */
export interface GroupPath {
	/** Number of the group, from 1. */
	readonly group: number;
	/** Per vote the words of the answer it went on with; a vote that is not there was not held, or ended even. */
	readonly chosen: Readonly<Record<VoteId, string>>;
	/** The same in short: `B, D, A`. Empty when nothing was chosen. */
	readonly letters: string;
	/** Where that leads; null where nothing was chosen. */
	readonly outcome: string | null;
}
