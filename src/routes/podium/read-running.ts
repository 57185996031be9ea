import { readStage } from '#training/stage/read-stage.ts';
import type { StageState } from '#training/stage/stage-state.ts';
import { sessionMemory } from './session-memory.ts';

/** The session of this tab; null when there is none, or what is there cannot be read. */
export function readRunning(): StageState | null {
	try {
		return readStage(JSON.parse(sessionMemory.read() ?? 'null'));
	} catch {
		return null;
	}
}
