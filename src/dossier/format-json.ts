import type { Dossier } from './dossier.ts';

/** Unseen in a terminal or an editor, and allowed as such in JSON. */
const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The dossier itself. Read again it is the same data: what cannot be seen is written as its number, nothing is changed. */
export function formatJson(dossier: Dossier): string {
	const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return `${JSON.stringify(dossier, null, '\t').replace(UNSEEN, escape)}\n`;
}
