/** Puts a telephone number on the clipboard. A browser may refuse; the number then still stands on the screen. */
export function copyText(text: string): void {
	void navigator.clipboard?.writeText(text).catch(() => {});
}
