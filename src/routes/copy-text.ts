declare const checked: unique symbol;

/** Text of a record that the guard has just been through again, with all that it found decided on. */
export type CheckedText = string & { readonly [checked]: true };

const CLEAR_AFTER_MS = 60_000;

/** Puts a telephone number on the clipboard. A browser may refuse; the number then still stands on the screen. */
export function copyText(text: string): void {
	void navigator.clipboard?.writeText(text).catch(() => {});
}

/**
 * Puts a record on the clipboard, and takes it off after a minute where the browser lets us see that it is still there.
 * It asks no permission for that: a question about the clipboard, a minute later, is one nobody understands.
 *
 * @returns false when the browser refuses
 */
export async function copyRecord(text: CheckedText): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		return false;
	}
	// Not the text itself: the situation may be locked within the minute.
	const mark = await digest(text);
	setTimeout(() => void clear(mark).catch(() => {}), CLEAR_AFTER_MS);
	return true;
}

async function clear(mark: string): Promise<void> {
	const { state } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
	if (state !== 'granted' || (await digest(await navigator.clipboard.readText())) !== mark) return;
	await navigator.clipboard.writeText('');
}

async function digest(text: string): Promise<string> {
	// Some systems end the lines of a clipboard in their own way.
	const bytes = new TextEncoder().encode(text.replaceAll('\r\n', '\n'));
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();
}
