import type { OwnWords } from '#dossier/own-words.ts';
import type { CheckedText } from '../copy-text.ts';

/** Time for a browser to have read the file before its address ends. */
const READ_MS = 10_000;

/** Gives a record to the browser as a file of plain text. Its name says nothing of what is in it, nor of when. */
export function saveText(text: CheckedText): void {
	saveFile(text, 'text/plain', 'notities.txt');
}

/** The same for another system: data that its own importer can read. */
export function saveData(json: CheckedText): void {
	saveFile(json, 'application/json', 'notities.json');
}

/** For a program that is not ours, as a file without a word that was typed. */
export function saveOwnWords(text: OwnWords, type: 'text/calendar' | 'text/csv', name: string): void {
	saveFile(text, type, name);
}

function saveFile(text: string, type: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
