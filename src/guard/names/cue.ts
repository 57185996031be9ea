/** The word that announces a name. */
import type { NoteWords, Word } from '#guard/names/note-words.ts';
import { cueOf } from '#guard/names/roles.ts';

/** Between a word that announces a name and the name. */
const ANNOUNCING_GAP = /^\.?\s?:?\s{0,3}[-–]?\s?["'„“”‘’«(]{0,2}$/;

export type Cue = 'title' | 'role' | 'naming' | 'kin-of';

/** The title, role or 'heet' right before a word, also with `van der` between a title and a surname. */
export function cueBefore(word: Word, note: NoteWords): Cue | null {
	let gap = word.gap;
	let before = note.before(word);
	if (before === undefined || !ANNOUNCING_GAP.test(gap)) return null;
	if (/^\.[ -]?$/.test(gap) && before.text.length === 1 && before.shape !== 'lower') return 'title';
	// What comes behind an interpreter is a language.
	if (before.key === 'tolk' && note.classOf(word.key) === 'unknown') return null;
	const direct = cueOf(before.key);
	if (/^(?:is|was|luidt|dus)$/.test(before.key)) {
		const named = note.before(word, 2);
		return named !== undefined && /naam$/.test(named.key) ? 'naming' : null;
	}
	if (direct !== null) return gap.startsWith('.') && direct !== 'title' ? null : direct;
	if (before.key === 'van' && gap === ' ') {
		const owner = note.before(before);
		if (owner !== undefined && before.gap === ' ' && cueOf(owner.key) === 'role') return 'kin-of';
	}
	for (let steps = 1; steps <= 3 && before !== undefined && note.isParticle(before.key); steps++) {
		gap = before.gap;
		before = note.before(word, steps + 1);
		if (before === undefined || !ANNOUNCING_GAP.test(gap)) return null;
		if (/^\.[ -]?$/.test(gap) && before.text.length === 1 && before.shape !== 'lower') return 'title';
		const title = cueOf(before.key);
		// 'juf van de Beertjes': a group, unless it is a surname.
		if (title === 'title' && /^(?:juf|juffrouw|meester)$/.test(before.key) && !/^surname/.test(note.classOf(word.key)))
			return null;
		if (title === 'title') return 'title';
		if (title !== null) return title === 'role' && gap !== ' ' ? null : title;
	}
	return null;
}
