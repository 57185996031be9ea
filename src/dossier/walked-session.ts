import type { Move, Recorded, Transcript } from '#session/transcript.ts';
import type { NormSays, PathStop, StepStatus } from '#session/view.ts';

/**
 * What a dossier needs to know of a walk, and no more: a `Session` satisfies it, and so does a walk built in a test.
 * `path` is in the order of walking and its last stop is where the person is. `records` holds no withdrawn record.
 */
export interface WalkedSession {
	readonly path: readonly PathStop[];
	readonly transcript: Transcript;
	readonly records: readonly Recorded[];
	readonly norm: NormSays | null;
	/** Moves that no longer count, because an earlier answer was changed. */
	readonly stale: readonly Move[];
	steps(): readonly StepStatus[];
}
