/** What the words beside a word say of it. */
import type { NoteWords, Word } from '#guard/names/note-words.ts';
import { cueOf } from '#guard/names/roles.ts';
import {
	AND,
	BEFORE_SUBJECT,
	GREETINGS,
	IN_A_PLACE,
	NOUN_OPENERS,
	SUBJECTS,
	TO_A_PERSON
} from '#guard/names/small-words.ts';
import { DOES, DONE_TO, THINGS_DO_TOO, TO_SOMEBODY } from '#guard/names/verbs.ts';

/** A noun has an article or an adjective before it; a name has not. */
export function mayPrecedeName(before: Word | undefined, word: Word, note: NoteWords): boolean {
	if (/["“„‘'«]$/.test(word.gap)) return false;
	if (before === undefined || word.gap !== ' ') return word.gap !== '-';
	if (
		TO_A_PERSON.has(before.key) ||
		BEFORE_SUBJECT.has(before.key) ||
		DOES.has(before.key) ||
		cueOf(before.key) !== null
	)
		return true;
	return (
		!NOUN_OPENERS.has(before.key) && (!/(?:e|ig|isch|lijk|\d)$/.test(before.key) || note.classOf(before.key) !== 'none')
	);
}

/** `een grijze Astra`, `2 Snickers`, `de Sterretjes`: a thing, of which there are more. */
export function isOneOfAKind(word: Word, note: NoteWords): boolean {
	const [before, earlier] = [note.before(word), note.before(word, 2)];
	if (/\d/.test(word.gap) || /(?:t|ps|k)jes$/.test(word.key)) return true;
	if (before?.key === 'een') return true;
	return (
		before !== undefined &&
		earlier?.key === 'een' &&
		before.gap === ' ' &&
		/e$/.test(before.key) &&
		cueOf(before.key) === null
	);
}

/** Something that only a person does, has or gets. */
export function hasPersonAround(word: Word, note: NoteWords): boolean {
	return word.owns || isSubject(word, note, true) || isObject(word, note) || isFollowedAsName(word, note);
}

/** `Gynzy, Snappet en Prowise`: in a row with what we know to be no person. */
export function isAmongBrands(word: Word, note: NoteWords): boolean {
	for (const [near, gap, far] of [
		[note.before(word), word.gap, note.before(word, 2)],
		[note.after(word), note.gapAfter(word), note.after(word, 2)]
	] as const) {
		if (near === undefined) continue;
		if (/^ ?[,/&+] ?$/.test(gap) && near.shape !== 'lower' && note.isBrand(near)) return true;
		if (AND.has(near.key) && gap === ' ' && far !== undefined && far.shape !== 'lower' && note.isBrand(far))
			return true;
	}
	return false;
}

/** Somebody who does something. `strictly`: something that things do not do. */
export function isSubject(word: Word, note: NoteWords, strictly = false): boolean {
	const after = note.after(word);
	if (after === undefined || after.gap !== ' ' || !DOES.has(after.key)) return false;
	if (strictly && THINGS_DO_TOO.has(after.key)) return false;
	// 'vandag kwam hij': the subject comes behind the verb.
	const behind = note.after(after);
	const comesBehind = behind !== undefined && behind.gap === ' ' && SUBJECTS.has(behind.key);
	return !comesBehind || note.classOf(word.key) === 'sure';
}

/** Somebody to whom something is done: `met Noor gesproken`, `Noor gebeld`, `aan Noor gevraagd`. */
export function isObject(word: Word, note: NoteWords): boolean {
	const before = note.before(word);
	const toSomebody = before !== undefined && word.gap === ' ' && TO_SOMEBODY.has(before.key);
	if (isDoneTo(word, note) && (toSomebody || (word.begins && note.classOf(word.key) !== 'also'))) return true;
	return (
		before !== undefined &&
		GREETINGS.has(before.key) &&
		/^,?\s/.test(word.gap) &&
		/^\s*(?:[,!.\n]|$)/.test(note.gapAfter(word))
	);
}

function isDoneTo(word: Word, note: NoteWords): boolean {
	const after = note.after(word);
	return after !== undefined && after.gap === ' ' && DONE_TO.has(after.key);
}

/** `Noor (7)`, `sem g5`, `noor zelf`, `nayomi heet ze`, `noor d'r jas`: only behind a person. */
export function isFollowedAsName(word: Word, note: NoteWords): boolean {
	if (AGE_BEHIND.test(note.textAfter(word, 24))) return true;
	const after = note.after(word);
	if (after === undefined || after.gap !== ' ') return false;
	if (isZelf(after) || /^(?:d'r|z'n|zn)$/.test(after.key)) return true;
	if (after.key === 'zijn') return note.classOf(word.key) !== 'also';
	return (
		/^(?:heet|heette|genoemd|genaamd)$/.test(after.key) ||
		(/^noem(?:de|t)$/.test(after.key) && note.classOf(word.key) !== 'also')
	);
}

export function isZelf(word: Word | undefined): boolean {
	return word !== undefined && word.gap === ' ' && word.key === 'zelf';
}

const AGE_BEHIND =
	/^,? ?\(?(?:g|gr|groep)\.? ?[1-8](?![\d:.])|^,? ?\(?\d{1,2} ?(?:jr|jaar|j|mnd|mdn|maanden|yo|yrs)(?!\p{L})|^ \(\d{1,2}\)/u;

export function mayBeginClause(word: Word, note: NoteWords): boolean {
	const before = note.before(word);
	return word.begins || before === undefined || word.gap !== ' ' || BEFORE_SUBJECT.has(before.key);
}

/** `van de pagter`, `van den eijnden`: two small words before it. */
export function isBehindVanDe(word: Word, note: NoteWords): boolean {
	const [before, earlier] = [note.before(word), note.before(word, 2)];
	return (
		/^(?:de|den|der)$/.test(before?.key ?? '') && earlier?.key === 'van' && word.gap === ' ' && before?.gap === ' '
	);
}

export function isBehindParticles(word: Word, note: NoteWords): boolean {
	const [before, earlier] = [note.before(word), note.before(word, 2)];
	// Not 'Week van het Jonge Kind'.
	if (before === undefined || before.key === 'het' || !note.isParticle(before.key)) return false;
	return earlier !== undefined && note.isParticle(earlier.key);
}

/** `Ter Haar`, `Van Dijk`, `El Amrani`: a small word with a capital, inside a sentence, belongs to a surname. */
export function isBehindCapitalParticle(word: Word, note: NoteWords): boolean {
	const before = note.before(word);
	if (before === undefined || word.gap !== ' ' || before.shape !== 'capital' || !note.isParticle(before.key))
		return false;
	if (before.key === 'de' && /(?:jes|en|s)$/.test(word.key) && !/^surname/.test(note.classOf(word.key))) return false;
	return !before.begins || note.classOf(word.key) === 'surname' || note.classOf(word.key) === 'surnameWord';
}

export function isPlaceHere(word: Word, note: NoteWords): boolean {
	if (!note.isPlace(word.key)) return false;
	const before = note.before(word);
	return note.classOf(word.key) !== 'sure' || (before !== undefined && IN_A_PLACE.has(before.key));
}

/** `er` of PM-er: the end of a compound whose beginning is no name. */
export function isCompoundEnd(word: Word, note: NoteWords): boolean {
	const before = note.before(word);
	return word.gap === '-' && word.shape === 'lower' && before !== undefined && note.classOf(word.key) !== 'sure';
}

/** `Neutral-zeep`, `Prince-koeken`: an unknown word and a thing. */
export function isBrandedThing(word: Word, note: NoteWords): boolean {
	const after = note.after(word);
	if (after === undefined || after.gap !== '-' || after.shape !== 'lower' || word.shape === 'lower') return false;
	return note.classOf(word.key) === 'unknown' && note.classOf(after.key) === 'none' && !note.isParticle(after.key);
}
