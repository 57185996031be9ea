/**
 * Characters that a reader cannot see, and that can turn a line around, hide a part of it or steer a terminal: controls
 * (line feed and tab stay), direction marks, line separators, byte order mark, invisible tag characters and halves of a
 * character. The zero width joiner stays: emoji and several scripts need it.
 */
const UNSEEN =
	// eslint-disable-next-line no-control-regex -- these are the characters to find
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/**
 * The same text with every unseen character made visible as its number, such as `[U+202E]`, and every line ended by a
 * line feed. Nothing else changes, and nothing is silently left out.
 */
export function harmless(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (character) => {
		const number = character.codePointAt(0) ?? 0;
		return `[U+${number.toString(16).toUpperCase().padStart(4, '0')}]`;
	});
}
