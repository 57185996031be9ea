import type { CheckedText } from '../copy-text.ts';

/** Time for a browser to have read the file before its address ends. */
const READ_MS = 10_000;

/** Gives a record to the browser as a file of plain text. Its name says nothing of what is in it, nor of when. */
export function saveText(text: CheckedText): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	link.download = 'notities.txt';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
