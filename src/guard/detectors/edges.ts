/** Where a number or code stands free, and is not a piece of a longer one. */

const WORD = /[\p{L}\p{N}]/u;
/** Characters that join two numbers into one: 1.234, 12-2026, 3,5, 10:30. */
const JOINT = /[.,:/-]/;
const DIGIT = /\d/;

/** Whether no letter or digit touches `start`. */
export function startsFree(text: string, start: number): boolean {
	return !WORD.test(text.charAt(start - 1));
}

/** Whether no letter or digit touches `end`. */
export function endsFree(text: string, end: number): boolean {
	return !WORD.test(text.charAt(end));
}

/** Whether a number from `start` to `end` goes on on neither side, not even behind a dot, hyphen or colon. */
export function isWholeNumber(text: string, start: number, end: number): boolean {
	if (!startsFree(text, start) || !endsFree(text, end)) return false;
	const goesOnBefore = JOINT.test(text.charAt(start - 1)) && DIGIT.test(text.charAt(start - 2));
	const goesOnAfter = JOINT.test(text.charAt(end)) && DIGIT.test(text.charAt(end + 1));
	return !goesOnBefore && !goesOnAfter;
}
