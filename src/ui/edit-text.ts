/** A stretch of a text and what comes in its place. Offsets are UTF-16 code units, `end` exclusive. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The text after the edits; they are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
	let at = 0;
	let result = '';
	for (const edit of edits) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}

/** Where a place in the text is after the edits; inside an edited stretch it is the end of what came there. */
export function placeAfter(place: number, edits: readonly Edit[]): number {
	let moved = 0;
	for (const { start, end, text } of edits) {
		if (place <= start) break;
		if (place < end) return start + moved + text.length;
		moved += text.length - (end - start);
	}
	return place + moved;
}

/** Takes a stretch out with the space that would be left over, so that no two spaces or ' .' stay behind. */
export function withoutStretch(text: string, start: number, end: number): Edit {
	const before = start === 0 ? '\n' : text[start - 1]!;
	const after = end >= text.length ? '\n' : text[end]!;
	if (before === ' ' && /[\s.,;:!?)]/.test(after)) return { start: start - 1, end, text: '' };
	if (/\s/.test(before) && after === ' ') return { start, end: end + 1, text: '' };
	return { start, end, text: '' };
}

/** A word put in at a place, with spaces where it would touch another word. */
export function wordAt(text: string, start: number, end: number, word: string): Edit {
	const before = start > 0 && /[^\s([‘“'"/-]/.test(text[start - 1]!) ? ' ' : '';
	const after = end < text.length && /[^\s.,;:!?)\]’”'"/-]/.test(text[end]!) ? ' ' : '';
	return { start, end, text: `${before}${word}${after}` };
}

/**
 * Makes the edits in a field as if they were typed: the browser's own undo takes them back, all in one step. Leaves the
 * focus in the field.
 *
 * @param edits - in order, not overlapping; at least one
 * @param caret - where it goes in the edited text; left out, it stays at the same place of the text
 */
export function editField(
	area: HTMLTextAreaElement,
	edits: readonly Edit[],
	caret = placeAfter(area.selectionEnd, edits)
): void {
	const { value } = area;
	const [start, end] = [edits[0]!.start, edits.at(-1)!.end];
	const wanted = edited(value, edits);
	const stretch = wanted.slice(start, wanted.length - (value.length - end));
	area.focus({ preventScroll: true });
	area.setSelectionRange(start, end);
	// Deprecated, and the only way that keeps undo: `setRangeText` and `value` clear it in every browser.
	document.execCommand?.(stretch === '' ? 'delete' : 'insertText', false, stretch);
	if (area.value !== wanted) {
		area.setRangeText(stretch, start, end, 'end');
		area.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	area.setSelectionRange(caret, caret);
}
