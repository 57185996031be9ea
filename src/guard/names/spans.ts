import type { NoteWords, Word } from '#guard/names/note-words.ts';
import { cueOf } from '#guard/names/roles.ts';
import { cueBefore } from '#guard/names/cue.ts';
import { isFusedPossessive } from '#guard/names/word-form.ts';

/** Words in one name: 'Maria Isabel van der Velden-Polat'. */
const LONGEST_NAME = 7;
const ARABIC = new Set('el al ben bin abu abou ait oulad ould bou'.split(' '));
const INITIALS_BEFORE = /(?:\b(?:\p{Lu}|Th|Ph|Ch|Joh|Chr|Fr|St|IJ)\.[ ]?-?){1,4}$/u;

const INITIAL_BEHIND =
	/^ (?:(?:van|de|der|den|het|el|al|ben|ten|ter) ){0,3}\p{Lu}(?:\.(?! ?\p{Lu}\p{Ll})|(?=[ ,;:)]|$)(?! \p{Lu}))(?:-\p{Lu}\.)?/u;

/** The whole name around a word of it: given names, small words, surnames, initials before. */
export function spanOf(word: Word, note: NoteWords, isName: ReadonlySet<Word>, from: number) {
	let last = word;
	for (let count = 1; count < LONGEST_NAME;) {
		const next = nextOf(last, note, isName);
		if (next === null) break;
		count += next.at - last.at;
		last = next;
	}
	let first = firstOf(word, note);
	while (first.start < from) first = note.after(first) as Word;
	const end = isFusedPossessive(last, note) ? last.end - 1 : last.end + initialBehind(last, note);
	const start = Math.max(from, first.start - initialsBefore(first, note));
	return { start, end };
}

function nextOf(last: Word, note: NoteWords, isName: ReadonlySet<Word>): Word | null {
	if (last.owns) return null;
	const next = note.after(last);
	if (next === undefined) return null;
	if (next.gap === '-' && note.isParticle(next.key)) return behindParticles(next, note, isName);
	if (next.gap === '-') return isHyphenated(next, note, isName) ? next : null;
	if (!/^[ \u00a0]{1,2}$/.test(next.gap)) return null;
	if (note.isParticle(next.key)) return behindParticles(next, note, isName);
	return isSurnameHere(next, note, isName) ? next : null;
}

function isHyphenated(next: Word, note: NoteWords, isName: ReadonlySet<Word>): boolean {
	if (isName.has(next)) return true;
	const kind = note.classOf(next.key);
	return next.shape === 'lower' ? kind === 'sure' || kind === 'surname' : kind !== 'none' || next.shape === 'capital';
}

function behindParticles(particle: Word, note: NoteWords, isName: ReadonlySet<Word>): Word | null {
	let next: Word | undefined = particle;
	let count = 0;
	for (; next !== undefined && note.isParticle(next.key) && count < 3; count++) {
		const after: Word | undefined = note.after(next);
		if (after === undefined || !/^[ \u00a0-]$/.test(after.gap)) return null;
		next = after;
	}
	if (next === undefined || note.isAllowed(next) || cueOf(next.key) !== null) return null;
	if (next.shape === 'capital') {
		// 'Sem van Noor' is two people, 'Sem van Dijk' one.
		const isGiven =
			count === 1 && particle.key === 'van' && note.classOf(next.key) === 'sure' && !note.isSurname(next.key);
		return isGiven || (note.isPlace(next.key) && !note.isSurname(next.key)) ? null : next;
	}
	if (next.shape !== 'lower') return null;
	const kind = note.classOf(next.key);
	if (ARABIC.has(particle.key)) return kind === 'none' && !isName.has(next) ? null : next;
	if (kind === 'surname' || note.isCommonSurname(next.key)) return next;
	if (count > 1) return kind === 'surnameWord' || kind === 'unknown' ? next : null;
	return kind === 'unknown' && next.key.length > 3 ? next : null;
}

function isSurnameHere(next: Word, note: NoteWords, isName: ReadonlySet<Word>): boolean {
	if (next.begins || note.isAllowed(next) || cueOf(next.key) !== null) return false;
	if (isName.has(next)) return true;
	const kind = note.classOf(next.key);
	if (next.shape === 'capital') return kind !== 'none' || !note.isPlace(next.key);
	if (next.shape !== 'lower') return next.shape === 'upper' && (kind === 'surname' || kind === 'sure');
	if (kind === 'sure' || kind === 'surname') return next.key.length > 2;
	if (note.isCommonSurname(next.key)) return true;
	return kind === 'unknown' && next.key.length > 4;
}

/** Where the name begins: before the small words of a surname, when it is one. */
function firstOf(word: Word, note: NoteWords): Word {
	let first = word;
	for (let steps = 0; steps < 3; steps++) {
		const before = note.before(first);
		if (before === undefined || !/^[ \u00a0]$/.test(first.gap) || !note.isParticle(before.key)) break;
		first = before;
	}
	if (first === word) return word;
	const particles = word.at - first.at;
	const isOnlyVan = particles === 1 && first.key === 'van';
	if (ARABIC.has(first.key)) return first;
	// 'bij de Fatima', 'ouders van Sem': no part of the name.
	const kind = note.classOf(word.key);
	const isGiven = kind === 'sure' && !note.isSurname(word.key);
	if (isGiven && particles === 1) return word;
	const earlier = note.before(first);
	const isTitled = cueBefore(word, note) === 'title';
	if (isTitled) return first;
	if (isOnlyVan) {
		const isOwner = earlier !== undefined && cueOf(earlier.key) !== null;
		return kind === 'surname' || kind === 'surnameWord' ? (isOwner ? word : first) : word;
	}
	if (particles === 1) {
		const isDutch = first.key === 'de' || first.key === 'den' || first.key === 'ter' || first.key === 'ten';
		return isDutch && (kind === 'surname' || kind === 'surnameWord') ? first : word;
	}
	// 'tegen van den Heuvel': from `van` on. 'van de Fatima' has been left above.
	return first;
}

/** How many characters of initials stand right before a name: `P.J. `, `G. `. */
function initialsBefore(first: Word, note: NoteWords): number {
	const before = note.textBefore(first, 24);
	return INITIALS_BEFORE.exec(before)?.[0].length ?? 0;
}

/** `Sem B.`, `Noor de V.`: how many characters the initial behind a name takes. */
function initialBehind(last: Word, note: NoteWords): number {
	if (last.owns || last.shape === 'lower') return 0;
	return INITIAL_BEHIND.exec(note.textAfter(last, 24))?.[0].length ?? 0;
}
