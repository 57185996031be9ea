/**
 * Characters that a reader does not see, and that change what is read: control characters but tab and newline, halves of a
 * pair, marks that turn the direction of text, spaces without width, tag characters. The source of a regular expression.
 */
export const UNSEEN =
	'[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\p{Cs}\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\u{e0000}-\\u{e007f}]';
