/** What the letters of a word say of it. */
import type { NoteWords, Word } from '#guard/names/note-words.ts';

/** Shorthand or a Dutch compound, by its form: neither is a name. */
export function looksCut(word: Word, note: NoteWords): boolean {
	const { key } = word;
	if (/[^aeiouy]{4}|[^aeiouy]{3}$|[bdfgkpvzc][bdfgkpvzcmn]$|nf$|[^ao]sch$|kb$|nrs?$|[^aeioulnrstk]tj$/.test(key))
		return true;
	if (key.length < 6 && (key.match(/[aeiouy]/g) ?? []).length < 2) return true;
	if (key.length > 7)
		for (let cut = 5; cut <= key.length - 3; cut++)
			if (note.isWord(key.slice(0, cut)) || (key.length - cut > 4 && note.isWord(key.slice(cut)))) return true;
	return (/^\. ?\p{Ll}/u.test(note.textAfter(word, 3)) && !note.caseless) || /^\.,/.test(note.textAfter(word, 2));
}

/** A Dutch word with a letter doubled by mistake: `Trampolinne`. */
export function isTypo({ key }: Word, note: NoteWords): boolean {
	if (key.length < 8) return false;
	for (let at = 1; at < key.length; at++)
		if (key[at] === key[at - 1] && note.isWord(key.slice(0, at) + key.slice(at + 1))) return true;
	return false;
}

/** Letters of Turkish, Polish, Czech, Romanian and Serbo-Croat that no Dutch word has. */
export const FOREIGN_LETTER = /[ışğłńśźżęąšžčćđřťňůěőűășțŞĞŁŚŹŻŠŽČĆĐŘŤ]/;

/** How names end that end in no Dutch word. */
export const NAME_ENDING =
	/(?:[^aeiou]ova|[aeio]wicz|[aeio]vic|enko|chuk|czuk|oglu|zadeh|zada|ullah|ollah|eddine|addin|selassie|mariam|medhin|yesus|michael|hiwot|escu|czyk|czak|owska|owski|ewska|ewski|inska|inski|opoulos|shvili|pawiro|dikromo|karijo|wirjo|djojo|redjo|lynn|linn|isha|iesha|ayden|aydon|vano|vaino|liano|ayla|leigh|shawn|kje|tsje|stra|inga|ukje|wathi|wati|singh?|deep|preet|oulaye|atou|ssata|bello|quan|quon)$/;

/** Has a vowel, and no letter three times in a row: `mdr` and `pfff` are no names. */
export function isSayable(key: string): boolean {
	return /[aeiouy]/.test(key) && !/(.)\1\1/.test(key);
}

export function isSurnameBehind(word: Word, note: NoteWords): boolean {
	const kind = note.classOf(word.key);
	if (kind === 'surname' || note.isCommonSurname(word.key)) return true;
	const isOdd = looksCut(word, note) || isSlip(word, note) || mayBeSlip(word, note);
	return kind === 'unknown' && word.text.length > 4 && !note.isForeign && !isOdd;
}

/** `Fatimas jas`: a name and its s, no apostrophe. */
export function isFusedPossessive(word: Word, note: NoteWords): boolean {
	if (!word.key.endsWith('s') || word.key.length < 5 || word.owns || note.classOf(word.key) === 'sure') return false;
	if (note.classOf(word.key) === 'none' && word.shape === 'lower') return false;
	const owner = note.classOf(word.key.slice(0, -1));
	if (owner !== 'sure' && !(owner === 'also' && word.shape === 'capital')) return false;
	return !note.isWord(word.key);
}

/** A slip of the finger in a Dutch word: a letter too many, one short, two in the wrong order, or written as it sounds. */
export function isSlip({ key }: Word, note: NoteWords): boolean {
	if (key.length < 5 || key.length > 14) return false;
	for (let at = 0; at < key.length; at++) {
		if (at > 0 && note.isSimpleWord(key.slice(0, at) + key.slice(at + 1)) && key[at] === key[at - 1]) return true;
		if (at + 1 < key.length && key[at] !== key[at + 1]) {
			if (note.isSimpleWord(key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2))) return true;
		}
	}
	return false;
}

/** As `isSlip`, and more of them: asked only where nothing else speaks for a name. */
export function mayBeSlip(word: Word, note: NoteWords): boolean {
	const { key } = word;
	if (key.length < 5) return false;
	for (let at = 1; at < key.length; at++) {
		const [head, tail] = [key.slice(0, at), key.slice(at)];
		if (note.isSimpleWord(`${head}e${tail}`) || note.isSimpleWord(head + key[at - 1] + tail)) return true;
	}
	const [, start = ''] = RUN_ON.exec(key) ?? [];
	if (start !== '' && note.isSimpleWord(start)) return true;
	return SOUNDS.some(([written, meant]) => written.test(key) && note.isSimpleWord(key.replace(written, meant)));
}

/** Two words run together at their small one: `zittenmet`, `maarja`. */
const RUN_ON =
	/^(\p{L}{4,})(?:met|ja|jaa|aan|van|dat|die|niet|ook|de|het|ik|ze|hij|op|in|te|voor|naar|maar|want|bij)$/u;

const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/t$/, 'd'],
	[/d$/, 't'],
	[/t$/, 'dt'],
	[/ij/, 'ei'],
	[/ei/, 'ij'],
	[/ou/, 'au'],
	[/au/, 'ou'],
	[/z/, 's'],
	[/f/, 'v'],
	[/v/, 'f'],
	[/g/, 'ch'],
	[/ch/, 'g'],
	[/k/, 'c'],
	[/c/, 'k'],
	[/n$/, ''],
	[/$/, 'n']
];
