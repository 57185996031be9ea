import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const OF = String.raw`(?:leerling(?:en)?|lln?|student(?:en)?|pupil|cli[eë]nt(?:en)?|pati[eë]nt(?:en)?|dossier|zaak|zaaks|case|casus|kind|registratie|meld(?:ing)?s?|relatie|klant|deelnemer|onderwijs|lidmaatschaps?|inschrijf|inschrijvings|stam|persoons?|administratie|dossiers|opname|zorg|referentie|parket|rapport|aangifte|pv|proces-?verbaal|v|vreemdelingen|polis|verzekerden|id|bvh|ov|pgn|stam|volg|ticket|mutaties?|proces|kinddossier|zorgdossier|leerlingdossier|identiteitskaart|paspoort|documents?|kaart|pas)`;
const NUMBER_WORD = String.raw`(?:nummers?|nrs?\.?|no\.?|num\.?|id|code|kenmerk)`;
/** Figures, with letters before them or one or two among them; a word behind a space is no part of it. */
const CODE = String.raw`(?:[A-Z]{1,4} )?(?:[A-Z]{1,6}[-/.]?){0,2}#?\d(?:[-/. ]?\d|[-/.]?[A-Z](?![A-Z]{2})){2,17}`;
/** 'leerlingnummer', 'll.nr', 'client nr', 'dossier', 'ons kenmerk', 'zaak'. */
const CALLED = new RegExp(
	String.raw`\b(?:${OF}[ .-]{0,2}${NUMBER_WORD}|(?:(?:kind|zorg|leerling|cli[eë]nt|groei)?dossier|zaak|kenmerk|bvh|pgn|onderwijsnummer|in (?:magister|parnassys|esis|somtoday|konnect|bitcare|het systeem)(?: staat)?(?: (?:hij|zij|ze|het kind))?(?: onder| als)?|ref\.?|referentie|case|mutatie|registratie|melding|incident|aanvraag|casus|rapport|id|leerling|kind|jongere|pupil|polis|student|ll|lln|cli[eë]nt))(?: van \p{L}{1,14}(?: \p{L}{1,14})?)?(?: ?[:#=]+ ?| (?:is|was|luidt|met|heeft|onder)(?: (?:nummer|nr\.?|kenmerk))? | (?:nummer |nr\.? )|[,.]? ?[("'«“]? ?)(${CODE})`,
	'giu'
);
/** 'het leerlingnummer waarmee het incident in het systeem staat, is 1183402' */
const CALLED_FAR = new RegExp(
	String.raw`\b(?:${OF}[ .-]{0,2}${NUMBER_WORD}|nummer in (?:het|ons) \p{L}{3,24})[^\d.!?\n@]{1,70}?(\b${CODE})`,
	'giu'
);
/** Any other number that has a name of its own: 'polisnummer', 'zorg-nr', 'kind-ID'. */
const NAMED = new RegExp(
	String.raw`(\p{L}{2,20})[ -]?(?:nummer|nrs?\.?|id|-id)(?: ?[:#=]+ ?| (?:is|was|luidt) | van \p{L}{2,12}(?: \p{L}{2,12})? ?[:=]? ?|[,.]? ?[("'«“]? ?)(${CODE})`,
	'giu'
);
const OTHER_NUMBERS =
	/^(?:telefoon|tel|mobiel|huis|kamer|lokaal|rekening|bank|giro|bestel|factuur|order|kenteken|maat|schoen|groeps|les|pagina|artikel|blad|bladzijde|versie|rug|week|bus|spoor|nood|alarm|service|model|serie|type|product|lot|charge|spoed|centrale|algemeen|groep|klas|fax|werk|privé|prive|vast|het|een|dat|dit|op|met|onder|als|welk|dag|jaar|burgerservice|sofi|bsn|nieuw|oud|juiste|verkeerd|ander|zijn|haar|mijn|hun|ons|uit|van|en|of|in|is|iban|pin|pakket|bon|toestel|post|pincode|wifi|perceel)$/iu;
/** 'nummer 20194455', without more: too long for a house, too short or odd for a phone. */
const BARE = /\b(?:nummer|nr\.?|no\.?) ?(?:is |was |: ?)?(\d{5,9})(?![\d.,-])/giu;
/** A code with a form that only files have: 'JB-2026-00417', 'D-50312', 'C/16/532211'. */
const FORMED = /[A-Z]{1,5}[-/](?:20\d\d[-/.]\d{2,8}|\d{1,2}[-/]\d{4,8}|\d{4,9})/g;
const YEAR = /^(?:19|20)\d\d$/;
const DATE = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/;
const NUMBERED = /^\d{4,}$/;
const TIME = /^\d{1,2}[.:]\d{2}$|^\d{1,2}[-/.]\d{1,2}(?: |$)/;

/** Finds the numbers of pupils, clients, files and cases. They lead to a person for whoever has the list. */
export function* caseNumber(text: string): Iterable<Stretch> {
	if (!/\d/.test(text)) return;
	for (const match of text.matchAll(NAMED)) {
		const code = match[2] as string;
		const end = match.index + match[0].length;
		if (
			OTHER_NUMBERS.test(match[1] as string) ||
			!startsFree(text, match.index) ||
			!endsFree(text, end) ||
			DATE.test(code)
		)
			continue;
		if (code.replace(/\D/g, '').length > 2) yield { kind: 'STUDENTNO', start: end - code.length, end };
	}
	for (const match of text.matchAll(BARE)) {
		const end = match.index + match[0].length;
		if (startsFree(text, match.index) && endsFree(text, end))
			yield { kind: 'STUDENTNO', start: end - (match[1] as string).length, end };
	}
	for (const { index: start, 0: code } of text.matchAll(FORMED)) {
		const before = text.slice(Math.max(0, start - 24), start);
		if (!startsFree(text, start) || !endsFree(text, start + code.length)) continue;
		if (!/(?:factuur|bestel|order|artikel|model|type|versie|nen|iso|pagina|bon)\p{L}*[ .:-]*$/iu.test(before))
			yield { kind: 'STUDENTNO', start, end: start + code.length };
	}
	for (const pattern of [CALLED, CALLED_FAR]) {
		for (const match of text.matchAll(pattern)) {
			let code = (match[1] as string).replace(/[-/. ]+$/, '');
			let start = match.index + match[0].length - (match[1] as string).length;
			// A word in small letters before the figures is no part of the code: 'kwam om 18.50'.
			const [lead = ''] = /^\p{Ll}+ /u.exec(code) ?? [];
			start += lead.length;
			code = code.slice(lead.length);
			const end = start + code.length;
			const digits = code.replace(/\D/g, '').length;
			const hasWord = new RegExp(NUMBER_WORD, 'iu').test(match[0]);
			if (
				!startsFree(text, match.index) ||
				!startsFree(text, start) ||
				!endsFree(text, end) ||
				digits < (hasWord ? 3 : 4)
			)
				continue;
			if (
				TIME.test(code) ||
				DATE.test(code) ||
				(YEAR.test(code) && !hasWord) ||
				(!hasWord && !NUMBERED.test(code) && !/[A-Z/-]/i.test(code))
			)
				continue;
			if (/^ ?(?:uur|jaar|euro|%|keer|minuten)/iu.test(text.slice(end))) continue;
			yield { kind: 'STUDENTNO', start, end };
		}
	}
}
