import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const ONES = 'nul|een|één|twee|drie|vier|vijf|zes|zeven|zeuven|acht|negen';
const TEENS = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
const TENS =
	'(?:(?:een|één|twee|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const PIECE = `(?:${TENS}|${TEENS}|${ONES}|\\d{1,4})`;
const BETWEEN = String.raw`(?:[ ,.-]{1,3}(?:(?:en dan|dan|dubbel|streepje|streep|en|keer) )?)`;
const SPOKEN = new RegExp(`${PIECE}(?:${BETWEEN}${PIECE}){3,15}`, 'giu');
const WORD_PIECE = new RegExp(PIECE, 'giu');
const BSN_BEFORE =
	/(?:bsn|be ?es ?en(?= )|bee es en|burger ?service ?(?:nummer|nr)|sofi ?(?:nummer|nr))[^.!?\n]{0,90}$/iu;
const PHONE_BEFORE =
	/(?:bel|belt|bellen|tel|telefoon|telefoonnummer|mobiel|mob|nummer|app|bereikbaar|06)[^.!?\n]{0,40}$/iu;

const LETTER =
	'(?:alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu|es|el|em|en|er|ef|kuu|ku|uu|u|ie|oo|aa|i|o|e|q|y|pee|tee|vee|wee|zet|bee|cee|dee|ee|gee|ha|jee|kaa|ka|a|b|c|d|f|g|h|j|k|l|m|n|p|r|s|t|v|w|x|z)';
const SAID_PLATE = new RegExp(
	String.raw`(?:kenteken|nummerplaat|nummerbord)[^.!?\n]{0,20}? ((?:(?:${PIECE}|${LETTER})[ ,-]{1,2}){3,6}(?:${PIECE}|${LETTER}))(?!\p{L})`,
	'giu'
);
const SAID_POSTCODE = new RegExp(
	String.raw`(?:postcode|adres)[^.!?\n]{0,16}? (${PIECE}(?:[ -]${PIECE}){0,3}(?: (?:${LETTER}|\p{L})){2})(?!\p{L})`,
	'giu'
);
const SAID_IBAN = new RegExp(
	String.raw`\b((?:nl|en el|be|bee ee) (?:${PIECE} ){1,2}(?:\p{L}{3,5}|(?:${LETTER} ){4}) ?(?:${PIECE}[ ,]{1,2}){4,12}${PIECE})(?!\p{L})`,
	'giu'
);
const SAID_FILE = new RegExp(
	String.raw`(?:(?:leerling|dossier|zaak|cli[eë]nt|casus|student|kind|pati[eë]nt|meldings?|registratie)[ -]?(?:nummer|nr|id|code)|dossier|kenmerk)[^.!?\n]{0,24}? ((?:${LETTER} ){0,3}(?:${PIECE}[ ,-]{1,3}){3,9}${PIECE})(?!\p{L})`,
	'giu'
);
const ORDINAL =
	'(?:\\p{L}{4,16}(?:de|ste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d{1,2}e)';
const SAID_YEAR = `(?:(?:tweeduizend|negentienhonderd|twintig|negentien)(?: ?(?:en )?${PIECE})?|${PIECE})`;
const SAID_BIRTH = new RegExp(
	String.raw`(?:geboren|geboortedatum|geb\.?|gebdatum|jarig|verjaardag)[^.!?\n]{0,16}? ((?:${PIECE} (?:${PIECE}|${ORDINAL}) ${SAID_YEAR}|(?:de )?${ORDINAL} (?:van de |maand )?${ORDINAL}(?: ${SAID_YEAR})?))(?!\p{L})`,
	'giu'
);
const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const SAID_DATE = new RegExp(
	String.raw`\b((?:${PIECE}|${ORDINAL}) ${MONTH} (?:tweeduizend|negentienhonderd|twintig|negentien)(?: ?(?:en )?${PIECE})?(?: ${PIECE})?)(?!\p{L})`,
	'giu'
);
/** In front of each the word without which it cannot match: most notes have none, and these patterns are slow to begin with. */
const SAID: readonly (readonly [RegExp, RegExp, 'PLATE' | 'POSTCODE' | 'IBAN' | 'STUDENTNO' | 'DOB'])[] = [
	[/nummer|nr|id|code|dossier|kenmerk/i, SAID_FILE, 'STUDENTNO'],
	[/geb|jarig|verjaardag/i, SAID_BIRTH, 'DOB'],
	[/gebo|geb\b|ter wereld|jarig|(?:is|zijn|was) van/i, SAID_DATE, 'DOB'],
	[/kenteken|nummerplaat|nummerbord/i, SAID_PLATE, 'PLATE'],
	[/postcode|adres/i, SAID_POSTCODE, 'POSTCODE'],
	[/\b(?:nl|en el|be|bee ee) /i, SAID_IBAN, 'IBAN']
];
/** A number said in words has one of these; 'een' alone is an article. */
const NUMBER_WORD = /nul|tw[ea]|drie|vier|vijf|zes|zeven|zeuven|acht|negen|tien|elf|tig/i;

/** Finds phone numbers and BSN's said in words, or half in words: 'nul zes twaalf 34 zesenvijftig zeven acht'. */
export function* spokenNumber(text: string): Iterable<Stretch> {
	if (NUMBER_WORD.test(text)) yield* spokenInARow(text);
	for (const [needed, pattern, kind] of SAID) {
		if (!needed.test(text)) continue;
		for (const match of text.matchAll(pattern)) {
			const end = match.index + match[0].length;
			yield { kind, start: end - (match[1] as string).length, end };
		}
	}
}

function* spokenInARow(text: string): Iterable<Stretch> {
	for (const { index: start, 0: matched } of text.matchAll(SPOKEN)) {
		const end = start + matched.length;
		if (!startsFree(text, start) || !endsFree(text, end)) continue;
		const pieces = matched.match(WORD_PIECE) ?? [];
		if (!pieces.some((piece) => /\p{L}/u.test(piece))) continue;
		const digits = pieces.reduce((sum, piece) => sum + digitsIn(piece), 0);
		const before = text.slice(Math.max(0, start - 120), start);
		if (BSN_BEFORE.test(before) && digits >= 8 && digits <= 10) yield { kind: 'BSN', start, end };
		else if (/^(?:nul|0|\+)/iu.test(matched) && digits >= 9 && digits <= 13) yield { kind: 'PHONE', start, end };
		else if (/^(?:zes|6)/iu.test(matched) && digits === 9 && PHONE_BEFORE.test(before))
			yield { kind: 'PHONE', start, end };
	}
}

function digitsIn(piece: string): number {
	if (/^\d/.test(piece)) return piece.length;
	return new RegExp(`^(?:${ONES})$`, 'iu').test(piece) ? 1 : 2;
}
