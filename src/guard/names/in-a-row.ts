/** Words that stand in a row with a name, or are one elsewhere in the note. */
import { isAmongBrands, isPlaceHere } from '#guard/names/neighbours.ts';
import type { NoteWords, Word } from '#guard/names/note-words.ts';
import { cueOf } from '#guard/names/roles.ts';
import { AND, VERBISH } from '#guard/names/small-words.ts';
import { isSlip, looksCut } from '#guard/names/word-form.ts';

/** Beside a name, or one elsewhere in the note. */
export function standsBeside(
	word: Word,
	note: NoteWords,
	isName: ReadonlySet<Word>,
	keys: ReadonlySet<string>
): boolean {
	if (word.text.length < 2 || note.isParticle(word.key) || cueOf(word.key) !== null) return false;
	const kind = note.classOf(word.key);
	if (kind !== 'none' && keys.has(word.key)) {
		if (word.shape === 'capital') return true;
		if (kind === 'unknown' || kind === 'sure') return true;
	}
	if (kind === 'unknown' && word.key.endsWith('s') && keys.has(word.key.slice(0, -1))) return true;
	if (note.isAllowed(word)) return false;
	if (
		word.shape === 'capital' &&
		kind !== 'none' &&
		note.isListHead(word) &&
		note.words.some((other) => isName.has(other) && note.isListHead(other))
	)
		return true;
	return isInRow(word, note, isName) && mayBeInRow(word, note);
}

function isInRow(word: Word, note: NoteWords, isName: ReadonlySet<Word>): boolean {
	const [before, after] = [note.before(word), note.after(word)];
	if (before !== undefined && isName.has(before) && /^\s?[,&+/]\s?$/.test(word.gap)) return true;
	if (after !== undefined && isName.has(after) && /^\s?[,&+/]\s?$/.test(after.gap)) return true;
	const [behindAnd, beforeAnd] = [note.before(word, 2), note.after(word, 2)];
	if (before !== undefined && AND.has(before.key) && behindAnd !== undefined && isName.has(behindAnd)) {
		return before.gap === ' ' && word.gap === ' ';
	}
	if (after !== undefined && AND.has(after.key) && beforeAnd !== undefined && isName.has(beforeAnd)) {
		return after.gap === ' ' && beforeAnd.gap === ' ';
	}
	return false;
}

function mayBeInRow(word: Word, note: NoteWords): boolean {
	const kind = note.classOf(word.key);
	const before = note.before(word);
	if (kind === 'none' || isPlaceHere(word, note)) return false;
	if (word.shape === 'capital') return !(kind === 'unknown' && isAmongBrands(word, note));
	if (word.shape === 'upper') return word.text.length > 3 && kind === 'sure';
	if (kind === 'sure') return true;
	if (kind === 'also')
		return before !== undefined && (AND.has(before.key) || /^ ?[,+&/] ?$/.test(word.gap)) && !VERBISH.has(word.key);
	return kind === 'unknown' && word.text.length > 2 && !isSlip(word, note) && !looksCut(word, note);
}
