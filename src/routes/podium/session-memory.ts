/* eslint-disable no-restricted-globals -- the one module that may; what it may hold is said below */

/**
 * Where a session stands, for F5 and for a window that is opened again: ids and numbers, in this tab's own memory, gone
 * when the tab is closed. Never anything that was typed but counts of cards; what is read back is held against a shape by
 * whoever reads it (`read-stage.ts`). A browser that refuses it only forgets the place.
 */
const KEY = 'zorgvuldig-bijeenkomst';

export const sessionMemory = {
	read(): string | null {
		try {
			return sessionStorage.getItem(KEY);
		} catch {
			return null;
		}
	},
	write(text: string): void {
		try {
			sessionStorage.setItem(KEY, text);
		} catch {
			// The other windows still have it.
		}
	},
	forget(): void {
		try {
			sessionStorage.removeItem(KEY);
		} catch {
			// Where storage is refused there is nothing in it.
		}
	}
};
