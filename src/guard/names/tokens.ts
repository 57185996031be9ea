import { fold } from '#guard/lexicon/fold.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed';

/** A word of a text, with what the name rules ask of it. Offsets are those of the text as given. */
export interface Token {
	readonly text: string;
	/** Folded, as the lexicon has it; without a possessive `'s`. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly shape: Shape;
	/** What stands between the token before and this one. */
	readonly gap: string;
	/** The first of a sentence, a line, a quotation or a list item: its capital says nothing. */
	readonly begins: boolean;
	/** Written with a possessive `'s`, which is not part of `end`. */
	readonly owns: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’`´]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’`´]s$/i;
/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
	(
		'mw mevr mej mvr dhr hr dr drs ds prof ir ing mr bv bijv evt oa nl resp fam tel ca vgl jl ll gesch geb st wed jr sr ' +
		'incl excl max min nr blz pag art a b c d e f g h i j k l m n o p q r s t u v w x y z th ph ch'
	).split(' ')
);

export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let before: Token | undefined;
	for (const match of text.matchAll(WORD)) {
		const isOwner = POSSESSIVE.test(match[0]) && match[0].length > 3;
		const word = isOwner ? match[0].slice(0, -2) : match[0];
		const start = match.index;
		const gap = text.slice(before === undefined ? 0 : before.end, start);
		const token: Token = {
			text: word,
			key: fold(word),
			start,
			end: start + word.length,
			shape: shapeOf(word),
			gap,
			begins: before === undefined || beginsAfter(gap, before),
			owns: isOwner || /^ ?['’`´]s? \p{Ll}/u.test(text.slice(start + match[0].length, start + match[0].length + 5))
		};
		tokens.push(token);
		before = token;
	}
	return tokens;
}

function shapeOf(word: string): Shape {
	const first = word.charAt(0);
	const isUpper = first !== first.toLowerCase();
	const rest = word.slice(1);
	if (!isUpper) return rest === rest.toLowerCase() ? 'lower' : 'mixed';
	if (rest === '' || rest === rest.toLowerCase()) return 'capital';
	return rest === rest.toUpperCase() ? 'upper' : 'mixed';
}

function beginsAfter(gap: string, before: Token): boolean {
	if (/[!?\n\r•|=>→]|\.{2}|…/.test(gap)) return true;
	if (/^['’`´]?s?\./.test(gap)) return !(gap.startsWith('.') && ABBREVIATIONS.has(before.key));
	if (/[:;]/.test(gap)) return true;
	// A quotation: its first word has a capital. A dash with room around it: a list, or a new thought.
	return /["“„‘«]|(?:^|[\s(])'/.test(gap) || /\s[-–—*]\s/.test(gap);
}
