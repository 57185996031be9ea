import type { Edition } from '#flow/flow.ts';
import { PRACTICE_HASH } from '#session/practice.ts';
import { startSession, type Session, type World } from '#session/session.ts';

/**
 * A session for practice: the real machine and the real screens, on an edition that says of itself that it is practice. Its
 * transcript is refused wherever a situation is read, kept or printed.
 */
export const startPractice = (edition: Edition, world: World): Session =>
	startSession({ ...edition, hash: PRACTICE_HASH }, world);
