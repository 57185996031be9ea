/** A name that nothing else has: for a session, and for a window of it (`SESSION_PATTERN`, `WINDOW_PATTERN`). */
export const newId = (): string => crypto.randomUUID();
