/** Typed text as it was typed, or null when there is none or nothing but white space. */
export function written(text: string | undefined): string | null {
	return text === undefined || text.trim() === '' ? null : text;
}
