/** The edition of a situation is neither kept nor shipped. */
export class EditionMissingError extends Error {
	override name = 'EditionMissingError';
}

/** Written by a newer version of the app: refused and left as it is. */
export class TranscriptNewerError extends Error {
	override name = 'TranscriptNewerError';
}
