import { readStamped } from '#training/stage/stage-message.ts';
import type { StageState } from '#training/stage/stage-state.ts';
import { sessionMemory } from './session-memory.ts';

/** The session of this tab; null when there is none, or what is there cannot be read. */
export function readRunning(): StageState | null {
	try {
		return readStamped(JSON.parse(sessionMemory.read() ?? 'null'))?.state ?? null;
	} catch {
		return null;
	}
}
