import type { Stretch } from '#guard/finding.ts';
import { fold } from '#guard/lexicon/fold.ts';
import { lexicon } from '#guard/lexicon/load.ts';
import { NoteWords, type Word } from '#guard/names/note-words.ts';
import { spanOf } from '#guard/names/spans.ts';
import { tokensOf } from '#guard/names/tokens.ts';
import { standsBeside } from '#guard/names/in-a-row.ts';
import { standsAlone } from '#guard/names/judgement.ts';

/**
 * Finds names of people. First the words that are a name by themselves or by what stands beside them; then those that
 * stand in a row with one, or are one elsewhere in the note; then the whole name around each.
 *
 * @param text - the note, with what other detectors found blanked out
 */
export function* names(text: string): Iterable<Stretch> {
	const note = new NoteWords(text, tokensOf(text), lexicon());
	const isName = new Set<Word>();
	for (const word of note.words) if (standsAlone(word, note)) isName.add(word);
	// Twice: 'Sem, Noor en Fee' is told from its last to its first.
	for (let round = 0; round < 2; round++) {
		const keys = new Set([...isName].map(({ key }) => key));
		for (const word of note.words) if (!isName.has(word) && standsBeside(word, note, isName, keys)) isName.add(word);
	}

	yield* spelledOut(text, note);
	let coveredTo = 0;
	for (const word of note.words) {
		if (!isName.has(word) || word.start < coveredTo) continue;
		const { start, end } = spanOf(word, note, isName, coveredTo);
		yield { kind: 'NAME', start, end };
		coveredTo = end;
	}
}

const ONE_BY_ONE = /(?:^|[^\p{L}\p{N}'’.-])((?:\p{L}[ .-]{1,2}){3,14}\p{L})(?![\p{L}\p{N}'’])/gu;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** 's i e b r e n': a name said letter by letter. Words that are (k-o-t-s) and parts of the alphabet are none. */
function* spelledOut(text: string, note: NoteWords): Iterable<Stretch> {
	for (const match of text.matchAll(ONE_BY_ONE)) {
		const letters = match[1] as string;
		const key = fold(letters.replace(/[ .-]/g, ''));
		const end = match.index + match[0].length;
		const isName = note.classOf(key) !== 'none' && /[aeiouy]/.test(key) && !ALPHABET.includes(key.slice(0, 3));
		if (isName) yield { kind: 'NAME', start: end - letters.length, end };
	}
}
