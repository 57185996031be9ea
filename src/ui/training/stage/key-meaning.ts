import { actionOfKey, type KeyMeaning } from '#training/stage/keys.ts';

/** What a number field does nothing with: a clicker goes on while somebody is counting. */
const FREE_IN_NUMBER = ['PageDown', 'PageUp', 'Escape'];
/** Checkboxes and buttons take the space bar only. */
const PRESSED = 'button, a[href], summary, input[type=checkbox]';
const FIELDS = 'input, select, textarea, [contenteditable]';

/** Whether a key belongs to what has the focus, so that it may do nothing else. Everything in a dialog is the dialog's. */
export function usesKey(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest('dialog')) return true;
	if (target.matches(PRESSED)) return key === ' ';
	if (target.matches('input[type=number]')) return !FREE_IN_NUMBER.includes(key);
	return target.closest(FIELDS) !== null;
}

/** What a press means for the session; null where it is nobody's, or belongs to what has the focus. */
export function meaningOf(event: KeyboardEvent, hasLetters: boolean): KeyMeaning | null {
	if (event.defaultPrevented || usesKey(event.target, event.key)) return null;
	const meaning = actionOfKey(event, hasLetters);
	// The browser would scroll by it, or go to a link.
	if (meaning !== null) event.preventDefault();
	return meaning;
}
