/** Whether a word is a name, by itself and by the words around it. Every rule says what speaks for it. */
import { SEASONS } from '#guard/names/allowed.ts';
import { cueBefore, type Cue } from '#guard/names/cue.ts';
import {
	hasPersonAround,
	isAmongBrands,
	isBehindCapitalParticle,
	isBehindParticles,
	isBehindVanDe,
	isBrandedThing,
	isCompoundEnd,
	isFollowedAsName,
	isObject,
	isOneOfAKind,
	isPlaceHere,
	isSubject,
	isZelf,
	mayBeginClause,
	mayPrecedeName
} from '#guard/names/neighbours.ts';
import type { NoteWords, Word } from '#guard/names/note-words.ts';
import { ARTICLES, BY_WAY_OF, FAMILIAR, IN_TIME, MASS, TO_A_PERSON, VERBISH } from '#guard/names/small-words.ts';
import { TO_SOMEBODY } from '#guard/names/verbs.ts';
import {
	FOREIGN_LETTER,
	NAME_ENDING,
	isFusedPossessive,
	isSayable,
	isSlip,
	isSurnameBehind,
	isTypo,
	looksCut,
	mayBeSlip
} from '#guard/names/word-form.ts';

export function standsAlone(word: Word, note: NoteWords): boolean {
	if (word.text.length < 2 || note.isParticle(word.key)) return false;
	if (isCompoundEnd(word, note) || isBrandedThing(word, note) || note.isInPhrase(word)) return false;
	const cue = cueBefore(word, note);
	if (cue !== null && followsCue(word, cue, note)) return true;
	if (note.isAllowed(word)) return false;
	if (isFusedPossessive(word, note)) return true;
	if (word.shape === 'lower') return lowerStands(word, note);
	if (word.shape === 'upper') {
		const kind = note.classOf(word.key);
		return kind === 'sure' ? word.text.length > 3 : (kind === 'unknown' || kind === 'surname') && word.text.length > 5;
	}
	if (word.shape === 'mixed') return mixedStands(word, note);
	return word.begins ? startStands(word, note) : capitalStands(word, note);
}

function followsCue(word: Word, cue: Cue, note: NoteWords): boolean {
	const kind = note.classOf(word.key);
	const behindVan = note.before(word)?.key === 'van';
	if (word.shape === 'lower') {
		if (note.isAllowed(word)) return false;
		if (kind === 'sure') return word.text.length > 2 || cue !== 'naming';
		if (kind === 'surname') return cue !== 'naming' || !behindVan;
		if (kind === 'unknown')
			return word.text.length > 2 && isSayable(word.key) && (cue !== 'role' || !isVerbAmiss(word, note));
		if (kind === 'also') return !VERBISH.has(word.key) || (cue === 'kin-of' && isSubject(word, note, true));
		if (isBehindVanDe(word, note) && isSurnameBehind(word, note)) return true;
		if (kind === 'surnameWord')
			return (
				cue === 'title' &&
				(note.isParticle(note.before(word)?.key ?? '') ? !behindVan || isSubject(word, note) : isSubject(word, note))
			);
		return false;
	}
	if (word.shape === 'upper' && (word.text.length < 3 || note.isAllowed(word))) return false;
	if (note.isAllowed(word) && kind !== 'sure') return false;
	if (kind === 'none') {
		if (word.begins && cue !== 'naming') return false;
		// A word with a capital where a name belongs; or a name that the filter takes for a word.
		const isAnnounced = cue !== 'role' || isSubject(word, note);
		return isAnnounced && word.shape === 'capital' && !note.caseless && !note.isPlace(word.key);
	}
	return !(kind === 'also' && SEASONS.has(word.key) && cue !== 'title' && !isSubject(word, note));
}

/** 'moeder zegdt': behind a role a verb may stand, and it may be misspelt. */
function isVerbAmiss(word: Word, note: NoteWords): boolean {
	return /(?:[td]|[dt]en?)$/.test(word.key) && !isSubject(word, note) && isSlip(word, note);
}

/** Small letters: only what can hardly be a word, or does what people do. */
function lowerStands(word: Word, note: NoteWords): boolean {
	const kind = note.classOf(word.key);
	const before = note.before(word);
	const behind = before !== undefined && word.gap === ' ' ? before.key : '';
	if (kind === 'none' || isPlaceHere(word, note)) return false;
	if (isBehindVanDe(word, note) && isSurnameBehind(word, note)) return true;
	if (kind === 'surnameWord')
		return mayBeginClause(word, note) && !ARTICLES.has(behind) && isSubject(word, note, true) && word.key.length > 3;
	if (ARTICLES.has(behind)) return kind !== 'also' && isFollowedAsName(word, note) && kind === 'sure';
	// In dialect many a small word is a name somewhere else: noe, dao, mien.
	const isShort = word.text.length < (note.isForeign ? 5 : 4);
	const isFamiliar = FAMILIAR.has(behind);
	if (kind === 'sure') {
		if (!isShort || (note.isSureWhenShort(word.key) && !note.isForeign) || word.owns) return true;
		return isSubject(word, note) || isObject(word, note) || isFollowedAsName(word, note);
	}
	if (kind === 'also') return alsoStands(word, note, behind);
	if (FOREIGN_LETTER.test(word.text) || (word.text.length > 5 && NAME_ENDING.test(word.key))) return true;
	if (kind === 'surname') {
		if (isFollowedAsName(word, note) || (note.caseless && word.text.length > 5)) return true;
		return (
			(TO_SOMEBODY.has(behind) && word.text.length > 3) || (mayBeginClause(word, note) && isSubject(word, note, true))
		);
	}
	if (word.text.length < 3 || !isSayable(word.key)) return false;
	if (word.owns || isObject(word, note) || isFollowedAsName(word, note)) return true;
	if (isSlip(word, note)) return false;
	if ((isFamiliar || mayBeginClause(word, note)) && isSubject(word, note, true)) return true;
	if (note.isForeign || isFamiliar || word.text.length < 4 || !mayPrecedeName(before, word, note)) return false;
	return !looksCut(word, note) && !mayBeSlip(word, note);
}

/** A name that is a word too, in small letters: where a word would have an article, or where only a person can be. */
function alsoStands(word: Word, note: NoteWords, behind: string): boolean {
	if (word.key === 'wil') return word.begins && isSubject(word, note);
	if (VERBISH.has(word.key) || /^ ?\d/.test(note.textAfter(word, 3)))
		return isZelf(note.after(word)) && mayBeginClause(word, note);
	if (FAMILIAR.has(behind)) return isSubject(word, note, true);
	if (isFollowedAsName(word, note) || isObject(word, note)) return true;
	if (mayBeginClause(word, note) && isSubject(word, note, MASS.has(word.key))) return true;
	return TO_A_PERSON.has(behind) && !MASS.has(word.key);
}

/** A capital inside a sentence says: a name of something. */
function capitalStands(word: Word, note: NoteWords): boolean {
	const kind = note.classOf(word.key);
	const before = note.before(word);
	if (isBehindCapitalParticle(word, note)) return true;
	if (kind === 'none' || isPlaceHere(word, note)) return false;
	const behindArticle = before !== undefined && word.gap === ' ' && ARTICLES.has(before.key);
	if (kind === 'sure') return true;
	if (kind === 'also' && BY_WAY_OF.has(before?.key ?? '') && before?.key !== 'op') return false;
	if (kind === 'also')
		return !(SEASONS.has(word.key) && (word.gap !== ' ' || IN_TIME.has(before?.key ?? ''))) && !behindArticle;
	if (kind === 'surnameWord') return !behindArticle || isBehindParticles(word, note);
	if (kind === 'surname') return true;
	if (isOneOfAKind(word, note)) return false;
	if (hasPersonAround(word, note)) return true;
	return !behindArticle && !BY_WAY_OF.has(before?.key ?? '') && !isAmongBrands(word, note) && !isTypo(word, note);
}

/** At the start of a sentence every word has a capital. */
function startStands(word: Word, note: NoteWords): boolean {
	const kind = note.classOf(word.key);
	if (kind === 'none' || isPlaceHere(word, note)) return false;
	const after = note.after(word);
	const nameFollows =
		after !== undefined &&
		after.gap === ' ' &&
		after.shape === 'capital' &&
		!after.begins &&
		note.classOf(after.key) !== 'none';
	if (kind === 'sure') return word.text.length > 2 || isSubject(word, note) || nameFollows || word.owns;
	// 'Rein was haar kleding niet', 'Mei was nat': more than a verb that anything may have.
	const isOften = SEASONS.has(word.key) || VERBISH.has(word.key) || MASS.has(word.key);
	if (word.owns || nameFollows || isSubject(word, note, isOften)) return !isOften || isSubject(word, note, true);
	if (kind === 'also' || kind === 'surnameWord') return false;
	if (kind === 'surname') return true;
	return (
		word.text.length > 2 &&
		isSayable(word.key) &&
		!isAmongBrands(word, note) &&
		!isTypo(word, note) &&
		!looksCut(word, note)
	);
}

function mixedStands(word: Word, note: NoteWords): boolean {
	if (/^\p{Lu}['’]\p{Lu}\p{Ll}/u.test(word.text)) return true;
	// McDonald and VanDijk are; WhatsApp, ParnasSys and iPad are not.
	return (
		/^(?:Mc|Mac|De|Van|El|O'|D'|La|Le|Da|Sha|Jay|Ja|Ra|Dja|Ke)\p{Lu}\p{Ll}{2}/u.test(word.text) &&
		note.classOf(word.key) !== 'none'
	);
}
