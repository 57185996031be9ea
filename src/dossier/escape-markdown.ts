/** Has a meaning in CommonMark or GitHub's flavour anywhere in a line; escaped, an address is no longer made a link. */
const SPECIAL = /[\\`*_{}[\]<>#|~&!@^$]|:(?=\/\/)|(?<=\bwww)\./gi;
/** Only at the start of a line: list, heading underline, numbered list. */
const STARTING = /^([-+=]|\d{1,9}(?=[.)]))/;

/**
 * Text that Markdown shows exactly as it was typed: no emphasis, link, picture, list, heading, quotation or HTML comes of it.
 * One line in, one line out. White space at the start is kept as hard spaces, or four of them would be code.
 */
export function escapeMarkdown(line: string): string {
	const start = line.length - line.trimStart().length;
	const rest = line.slice(start).replace(SPECIAL, '\\$&');
	const begun = rest.replace(STARTING, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
	return '\u00a0'.repeat(start) + begun;
}
