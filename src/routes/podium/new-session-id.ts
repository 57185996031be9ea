/** A name that no other session has, for the windows of one browser (`SESSION_PATTERN`). */
export const newSessionId = (): string => crypto.randomUUID();
