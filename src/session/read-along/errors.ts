/**
 * Why a file about reading along is not taken. No error holds anything that stood in the file, and nothing was changed.
 */
abstract class ReadAlongError extends Error {
	abstract override readonly name: string;
}

/** Something else: a backup, or a file of another program. */
export class NotReadAlongError extends ReadAlongError {
	override readonly name = 'NotReadAlongError';
}

/** Advice that came back, where a question was expected. */
export class AdviceInsteadError extends ReadAlongError {
	override readonly name = 'AdviceInsteadError';
}

/** A question, where advice was expected. */
export class QuestionInsteadError extends ReadAlongError {
	override readonly name = 'QuestionInsteadError';
}

/** A newer version of the application made it. */
export class ReadAlongNewerError extends ReadAlongError {
	override readonly name = 'ReadAlongNewerError';
}

/** It says that it is one of ours and does not hold what it must. */
export class ReadAlongUnfitError extends ReadAlongError {
	override readonly name = 'ReadAlongUnfitError';
}

/** The advice is about another situation than the one that is open. */
export class OtherSituationError extends ReadAlongError {
	override readonly name = 'OtherSituationError';
}

/** The situation is larger than what is read back. */
export class ReadAlongTooLargeError extends ReadAlongError {
	override readonly name = 'ReadAlongTooLargeError';
}

/** Nothing was answered or passed yet, so there is nothing to read, nor to know the situation by. */
export class NothingToReadError extends ReadAlongError {
	override readonly name = 'NothingToReadError';
}
