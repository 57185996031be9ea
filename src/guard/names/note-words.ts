import type { Lexicon } from '#guard/lexicon/load.ts';
import { ALLOWED, FIGURES, PHRASES, STORY } from '#guard/names/allowed.ts';
import { cueOf } from '#guard/names/roles.ts';
import type { Token } from '#guard/names/tokens.ts';

/** How a word relates to the names we know; `also` is a given name that is a Dutch word too. */
export type NameClass = 'sure' | 'also' | 'surname' | 'surnameWord' | 'unknown' | 'none';

export interface Word extends Token {
	readonly at: number;
}

const SHORT_AND_SURE = new Set(
	(
		'sem tim tom jan kim eva noa pim mia max sam lex bob ben-jan joy liv lia lea noah ali job daan lars sil ties fem guus jip ' +
		'jet kik kiki jay roy ron rob rik bas luc luuk sef sep joep jop tess lot ivy ava evi ela ada ida isa ama mila aya ece can efe ' +
		'ege enes eray nur oya ufuk rim mei nina nova zoe pien puck ruud wim tjeerd gijs koen piet kees jaap cor els ank mex'
	).split(' ')
);
/** Small words of the regions and of Frisian: with a few of them in it, a note is written in dialect. */
const REGIONAL = new Set(
	(
		'noe nao dao wao mit auch ouk haet hebbe zien neet nait nich gin gain mor mer mar oan yn fan hja wurdt sa zee hee de dè det dun dieje ow oe um veur hef hest ' +
		'sjteit geit bie mien dien doar noar woar heur wicht joenk jonk ain kump kumt moi doe bin zied hij-k nimt mot mun ons d unne ne dees gullie hullie zullie ' +
		'siik seit sei hat wie is-t it op-e by altyd mem heit doch oer neat ek noch kin wol stiet skoalle bern'
	)
		.split(' ')
		.filter(
			(word) =>
				word !== 'de' &&
				word !== 'ons' &&
				word !== 'wie' &&
				word !== 'doe' &&
				word !== 'it' &&
				word !== 'doch' &&
				word !== 'by'
		)
);
/** Surnames so common that they are one behind a given name, though they are words. */
const COMMON_SURNAME_WORDS = new Set(
	(
		'bakker visser smit meijer meyer mulder bos vos kok koster kuiper schipper dekker brouwer kramer prins peters smits schouten hoekstra ' +
		'timmerman molenaar koning post kaya yildiz demir bosman postma veen berg vries boer wit graaf jong groot lange leeuw haan haas wolf ' +
		'jager ruiter koopman mol maas kaplan lopes silva costa sari can tan wong li ali omar hassan ahmed mohamed khan singh king young brown white'
	).split(' ')
);
/** 'het syndroom van Down', 'de wet van Newton' */
const OF_A_THING = /(?:syndroom|ziekte|stoornis|methode|theorie|schaal|wet|toren) van $/i;
const PARTICLES = new Set(
	"van de der den het 't t te ten ter in op von zu di da do dos das del della la le du el al ben bin abu abou ait oulad ould bou d vd v".split(
		' '
	)
);

/** The words of one note and what is known of them. Made anew for every note: nothing of a note stays. */
export class NoteWords {
	readonly words: readonly Word[];
	/** Hardly a capital in it, or nothing but capitals: case says nothing. */
	readonly caseless: boolean;
	/** Dialect or another language, by how many of its words are no Dutch: an unknown word is no sign of a name there. */
	readonly isForeign: boolean;
	private readonly text: string;
	private readonly lexicon: Lexicon;
	private readonly spelled = new Map<string, boolean>();
	private readonly classes = new Map<string, NameClass>();
	private readonly phrases: readonly { start: number; end: number }[];

	constructor(text: string, tokens: readonly Token[], lexicon: Lexicon) {
		this.text = text;
		this.lexicon = lexicon;
		const long = tokens.filter(({ text: word }) => word.length > 3);
		const shouted = long.filter(({ shape }) => shape === 'upper').length;
		const isShouted = long.length > 2 && shouted > long.length * 0.6;
		this.words = tokens.map((token, at) => ({
			...token,
			shape: token.shape !== 'lower' && (isShouted || isInShouting(tokens, at)) ? 'lower' : token.shape,
			at
		}));
		this.caseless = isShouted || !tokens.some(({ shape, text: word }) => shape === 'capital' && word.length > 1);
		const strange = this.words.filter(
			({ key, shape, gap }) => shape === 'lower' && gap === ' ' && key.length > 3 && this.classOf(key) === 'unknown'
		);
		const regional = this.words.filter(({ key }) => REGIONAL.has(key)).length;
		this.isForeign =
			(strange.length > 2 && strange.length > this.words.length / 9) || regional > 2 || regional + strange.length > 4;
		this.phrases = [...text.matchAll(PHRASES)].map(({ index, 0: phrase }) => ({
			start: index,
			end: index + phrase.length
		}));
	}

	before({ at }: Word, steps = 1): Word | undefined {
		return this.words[at - steps];
	}

	after({ at }: Word, steps = 1): Word | undefined {
		return this.words[at + steps];
	}

	/** What stands between a word and the next one. */
	gapAfter(word: Word): string {
		return this.after(word)?.gap ?? this.text.slice(word.end);
	}

	textBefore(word: Word, length: number): string {
		return this.text.slice(Math.max(0, word.start - length), word.start);
	}

	textAfter(word: Word, length: number): string {
		return this.text.slice(word.end, word.end + length);
	}

	/** The first word of a line, with a dash or colon behind it. */
	isListHead(word: Word): boolean {
		return (word.at === 0 || /[\n\r]/.test(word.gap)) && /^ ?[-–—:=]/.test(this.textAfter(word, 3));
	}

	isWord(key: string): boolean {
		let is = this.spelled.get(key);
		if (is === undefined) this.spelled.set(key, (is = this.spell(key)));
		return is;
	}

	private spell(key: string): boolean {
		// Shorthand with an apostrophe (zo'n, pm'er, foto's), and words longer than any name.
		if (key.includes("'")) return key.split("'").every((part) => part.length < 3 || this.lexicon.isWord(part));
		if (/nrs?$/.test(key)) return true;
		return key.length > 13 || this.lexicon.isWord(key);
	}

	isSimpleWord(key: string): boolean {
		return this.lexicon.isSimpleWord(key);
	}

	isPlace(key: string): boolean {
		return this.lexicon.places.has(key);
	}

	isParticle(key: string): boolean {
		return PARTICLES.has(key);
	}

	isSurname(key: string): boolean {
		return this.lexicon.last.has(key);
	}

	isCommonSurname(key: string): boolean {
		return COMMON_SURNAME_WORDS.has(key);
	}

	isSureWhenShort(key: string): boolean {
		return SHORT_AND_SURE.has(key);
	}

	/** Known to lead to nobody: an institution, a brand, a feast, or somebody in a story. */
	isAllowed(word: Word): boolean {
		if (ALLOWED.has(word.key) || OF_A_THING.test(this.textBefore(word, 24))) return true;
		if (FIGURES.has(word.key) && this.isInStory(word)) return true;
		return this.isInPhrase(word);
	}

	/** Part of words that together lead to nobody: 'Broeder Jacob', 'Albert Heijn'. */
	isInPhrase(word: Word): boolean {
		return this.phrases.some(({ start, end }) => word.start >= start && word.end <= end);
	}

	/** Known to be no person, and no given name either. */
	isBrand(word: Word): boolean {
		return this.isAllowed(word) && !this.lexicon.first.has(word.key);
	}

	/** Of a book or a film, by what stands within reach. */
	private isInStory({ start, end }: Word): boolean {
		return STORY.test(this.text.slice(Math.max(0, start - 45), end + 45));
	}

	classOf(key: string): NameClass {
		let known = this.classes.get(key);
		if (known === undefined) this.classes.set(key, (known = this.classify(key)));
		return known;
	}

	private classify(key: string): NameClass {
		const { first, last, alsoWords } = this.lexicon;
		if (key.length < 2 || cueOf(key) !== null) return 'none';
		if (first.has(key)) return alsoWords.has(key) ? 'also' : 'sure';
		if (last.has(key)) return alsoWords.has(key) ? 'surnameWord' : 'surname';
		if (this.isPlace(key) || this.isWord(key)) return 'none';
		return this.isMadeOfNames(key) ? 'sure' : 'unknown';
	}

	/** `sjoerdje` and `beyzanur`: a name made smaller, or two in one. */
	private isMadeOfNames(key: string): boolean {
		const { first, alsoWords } = this.lexicon;
		const isSure = (part: string) => first.has(part) && !alsoWords.has(part);
		for (const ending of ['je', 'tje', 'ke', 'ie', 'y', 'lynn', 'lyn', 'nur', 'jan'])
			if (key.endsWith(ending) && key.length - ending.length > 2 && isSure(key.slice(0, -ending.length))) return true;
		if (key.length > 6)
			for (let cut = 3; cut <= key.length - 3; cut++)
				if (isSure(key.slice(0, cut)) && isSure(key.slice(cut))) return true;
		return false;
	}
}

/** One of three words in capitals on end: emphasis of a whole phrase, in which capitals say nothing. */
function isInShouting(tokens: readonly Token[], at: number): boolean {
	let run = 0;
	for (let near = at - 2; near <= at + 2; near++) {
		const token = tokens[near];
		run =
			token !== undefined && token.shape === 'upper' && (near === at - 2 || !/[.!?\n]/.test(token.gap)) ? run + 1 : 0;
		if (run >= 3 && near >= at) return true;
	}
	return false;
}
