import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

/** How Dutch streets end. The first group is a street also without a number; the second with one. */
const SURELY =
	'(?:straat|laan|weg|plein|gracht|kade|singel|steeg|plantsoen|dreef|boulevard|allee|straatje|laantje|steegje|pleintje|dwarsstraat|stroat|straot|strjitte|str\\.?)';
const WITH_NUMBER =
	'(?:hof|pad|dijk|park|markt|wal|haven|dam|burg|oord|donk|ring|poort|weide|hage|heem|vaart|meent|brink|tuin|zoom|waard|drift|lei|horst|erf|akker|kamp|veld|berg|hoeve|wijk|rak|baan|wende|diep|werf|sloot|toren|ln|pln|strt|strjt|gaard|hout|bos|meer|es|steen|stein|land|burcht|veste|schans|bolwerk|kwartier|stede)';
const NUMBER = String.raw`,? {0,2}(?:(?:nr|no|huisnummer|nummer)\.? ?)?\d{1,5}(?: ?-? ?[a-zA-Z](?![\p{L}\p{N}]))?(?: ?(?:bis|hs|huis|rood|zwart|[IV]{1,3})(?![\p{L}\p{N}]))?(?: ?[-/] ?\d{1,4}(?!\d))?`;
const SMALL = String.raw`(?:van|de|der|den|het|'t|’t|ter|ten|in|op|aan|bij|en|la|du|von|St\.?|Sint)`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
/** 'Van Gogh', 'Prins Bernhard', 'Burgemeester de Vlugt': what may stand before the last word of a street. */
const LEAD = String.raw`(?:(?:${CAPITAL}|${SMALL}) ){0,4}`;

const CAPITAL_STREET = new RegExp(
	String.raw`(?:${CAPITAL} (?:(?:${CAPITAL}|${SMALL}) ){0,3})?(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}|[\p{L}-]{0,24})${SURELY}(?![\p{L}])(?:${NUMBER})?`,
	'gu'
);
const OPENING_STREET = new RegExp(
	String.raw`(?:Laan|Plein|Weg|Hof|Park|Kade|Dreef|Straat|Boulevard|Rue|Avenue|Postbus|Antwoordnummer|postbus)(?: (?:van|der|de|den|het|du|la|des|op)){0,2}(?: ${CAPITAL}){0,4}(?:${NUMBER})?`,
	'gu'
);
const ANY_CASE_WITH_NUMBER = new RegExp(
	String.raw`(?:\p{L}[\p{L}\p{M}'’-]{1,14} (?=[\p{L}'’-]{0,12}(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef)\b))?\p{L}[\p{L}\p{M}'’-]{2,30}(?:${SURELY}|${WITH_NUMBER})${NUMBER}`,
	'giu'
);
const AFTER_CUE = new RegExp(
	String.raw`(?:\b(?:wonen|woont|woonde|wonend|adres|woonadres|huisadres|woning|huis|flat|verhuisd naar|verblijft|logeert|staat ingeschreven|opvanglocatie)[:,]?(?: \p{Ll}{1,12}){0,3}? ?|\b(?:aan|op|naar)(?: de| het)? )((?:'t |’t |’s-|'s-)?\p{Lu}${LEAD.replace('\\p{Lu}', '\\p{Lu}')}?[\p{L}\p{M}'’.-]{0,30}(?: (?:${CAPITAL}|${SMALL})){0,3}${NUMBER})`,
	'gu'
);
/** 'Klaverblad nr 17': a number that is called one makes a street of it. */
const WITH_NR = new RegExp(
	String.raw`(?:${CAPITAL} (?:(?:${CAPITAL}|${SMALL}) ){0,2})?${CAPITAL} (?:nr|nummer|no|huisnummer|huisnr)\.? ?\d{1,4}(?: ?[a-zA-Z](?!\p{L}))?`,
	'gu'
);
const SMALL_AFTER_CUE = new RegExp(
	String.raw`\b(?:wonen|woont|woonde|wonend|adres|woonadres|verhuisd naar|verhuizen naar|verblijft|verblijven|logeert|logeren|slaapt|ingeschreven|oppas|tante|oma|opa|vader|moeder|gezien|gewoond)(?: [\p{L}'’]{1,12}){0,4}? (?:aan|in|op|naar|van) (?:de |het |'t )?((?:\p{L}{2,14} )?\p{L}{3,30}(?:straat|laan|weg|gracht|kade|singel|steeg|plantsoen|dreef|dwarsstraat))(?!\p{L})`,
	'giu'
);
/** 'in de rozenstraat': hardly ever anything else than a street, apart from NO_STREET. */
const SMALL_IN =
	/\b(?:in|op|aan|naar|vanaf|bij|door|langs|van) de ((?:oude |nieuwe |lange |korte |1e |2e |eerste |tweede )?\p{L}{3,24}(?:straat|laan|gracht|steeg|singel|dreef|stroat|straot))(?!\p{L})/giu;
const SPOKEN_NUMBER =
	'(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:[eë]n)?(?:tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd)|een|twee|drie|vier|vijf|zes|zeven|acht|negen)';
/** 'molenstraat tweeëntwintig' */
const SAID = new RegExp(
	String.raw`\p{L}{3,30}(?:straat|laan|weg|gracht|kade|singel|steeg|plantsoen|dreef|hof|plein|dijk|pad)(?: nummer)?(?: ${SPOKEN_NUMBER}){1,3}(?: [a-h])?(?!\p{L})`,
	'giu'
);
/** Streets of no address: everybody has one. */
const NO_STREET =
	/^(?:(?:de|het|een) )?(?:woon|oprij|bomen|eenrichtings|vrouwen|ge|ach|kelder|brand|sesam|school|speel|markt|dorps|stations|kerk|parkeer|winkel|snel|auto|fiets|wandel|voet|zand|spoor|onder|uit|om|half|hals|door|binnen|op|toegangs|lucht|vaar|water|hoofd|land|onderweg|zijn|haar|achter|terug|thuis|levens|middel|rij|ver|zee|vang|adel|wip|eiers?|trans|bus|tram|tegel|klinker|winkel|zij|dorpsstraat|bewegwijzer|aan|af|mee|tegen|buiten|be|heen|ge|kinder|bank|vlak|voor|boven|achteraf|straf|dwaal|hoge|doodlopende |drukke |lange |stille |natuur|slecht|goed|sport|volks|kermis)?(?:weg|plein|pad|straat|straatje|park|hof|kade|baan|laantje|dijk|plantsoen|pleintje|steegje|steeg|gracht|markt|tuin|land|erf)$/iu;
const COUNTED =
	/^ ?(?:uur|u\b|jaar|jr|jarig|keer|x\b|maal|min|dag|week|weken|mnd|maand|kinderen|kids|km|cm|m\b|%|graden|euro|personen|ouders|stuks|plekken|[:.]\d)/iu;
const COUNTING =
	/(?:^|[ '’-])(?:groep|stap|fase|vraag|kind|klas|lokaal|week|dag|bladzijde|pagina|blz|artikel|versie|les|toets|niveau|punt|type|ouder|leerling|bijlage|casus|unit|team|kamer|tafel|lijn|bus|tram|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|okt|nov|dec|nummer|afwegingsvraag|meldcode|covid|windows|playstation|fifa|avi|score|ronde|blok|thema|periode|deel|hoofdstuk|kring|locatie|cluster|leerjaar|jaar|sinds|rond|om|tot|vanaf|ongeveer|zeker|minstens|wel|van|met|al|ruim|circa|ca|nog|bijna|na|voor|over|of|en|de|het|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/iu;

const ANY_STREET = new RegExp(SURELY, 'iu');

/** Finds streets, with or without a number, and post boxes. Towns are left alone: alone they lead to nobody. */
export function* address(text: string): Iterable<Stretch> {
	yield* openings(text);
	// Most notes hold no street and no figure: not to look costs nothing.
	if (ANY_STREET.test(text)) yield* streets(text);
	if (/\d/.test(text)) yield* numbered(text);
}

function* openings(text: string): Iterable<Stretch> {
	for (const { index, 0: matched } of text.matchAll(OPENING_STREET)) {
		const [start, end] = [index, index + matched.length];
		if (!startsFree(text, start) || !endsFree(text, end)) continue;
		const isPostBox = /^(?:postbus|antwoordnummer)/i.test(matched) && /\d/.test(matched);
		const isStreet = / \p{Lu}/u.test(matched) && /^\p{L}+ (?:van|der|de|den|het|du|la|des|op) /u.test(matched);
		if (isPostBox || isStreet) yield { kind: 'ADDRESS', start, end };
	}
}

function* streets(text: string): Iterable<Stretch> {
	for (const { index, 0: matched } of text.matchAll(CAPITAL_STREET)) {
		const [start, end] = [index, index + matched.length];
		const name = matched.replace(/[ ,]*(?:nr\.? ?)?\d.*$/u, '');
		if (!startsFree(text, start) || !endsFree(text, end) || !/\p{Lu}/u.test(matched)) continue;
		// The last word has a capital, or a number: 'Op het schoolplein' is no street.
		if (!/^\p{Lu}/u.test(name.split(' ').at(-1) ?? '') || (!/\d/.test(matched) && NO_STREET.test(name))) continue;
		if (NO_STREET.test(name) && COUNTED.test(text.slice(end))) continue;
		yield trimmed(text, start, end);
	}
	for (const { index: start, 0: matched } of text.matchAll(SAID)) {
		const [street = ''] = matched.split(' ');
		const end = start + matched.length;
		if (startsFree(text, start) && !NO_STREET.test(street) && !COUNTED.test(text.slice(end)))
			yield { kind: 'ADDRESS', start, end };
	}
	for (const match of text.matchAll(SMALL_IN)) {
		const found = match[1] as string;
		const end = match.index + match[0].length;
		if (!NO_STREET.test(found)) yield { kind: 'ADDRESS', start: end - found.length, end };
	}
	for (const match of text.matchAll(SMALL_AFTER_CUE)) {
		const found = match[1] as string;
		const end = match.index + match[0].length;
		const last = found.split(' ').at(-1) ?? '';
		if (NO_STREET.test(last)) continue;
		const start =
			end -
			(/^(?:oude|nieuwe|lange|korte|eerste|tweede|grote|kleine|van|sint|st|prins|prinses|koningin|burgemeester|dokter|jan|willem|hoge|lage)$/i.test(
				found.split(' ')[0] ?? ''
			)
				? found
				: last
			).length;
		yield { kind: 'ADDRESS', start, end };
	}
}

function* numbered(text: string): Iterable<Stretch> {
	for (const { index, 0: matched } of text.matchAll(ANY_CASE_WITH_NUMBER)) {
		const [start, end] = [index, index + matched.length];
		const name = matched.replace(/[ ,]*(?:nr\.? ?)?\d.*$/u, '');
		if (!startsFree(text, start) || !endsFree(text, end) || COUNTED.test(text.slice(end)) || COUNTING.test(name))
			continue;
		if (NO_STREET.test(name)) continue;
		yield { kind: 'ADDRESS', start, end };
	}
	for (const match of text.matchAll(AFTER_CUE)) {
		const found = match[1] as string;
		const end = match.index + match[0].length;
		const start = end - found.length;
		const name = found.replace(/[ ,]*(?:nr\.? ?)?\d.*$/u, '');
		if (!endsFree(text, end) || COUNTED.test(text.slice(end)) || COUNTING.test(name) || /\d$/.test(name)) continue;
		// 'bij de Rupsjes 1': what is counted has an article and is many.
		if (/^(?:op|naar) de /.test(match[0]) || / (?:\p{Ll}+en|\p{Lu}\p{L}+jes)$/u.test(` ${name}`)) continue;
		yield { kind: 'ADDRESS', start, end };
	}
	for (const { index: start, 0: matched } of text.matchAll(WITH_NR)) {
		const name = matched.replace(/ (?:nr|nummer|no|huisnummer|huisnr)\.? ?\d.*$/u, '');
		if (
			startsFree(text, start) &&
			endsFree(text, start + matched.length) &&
			!COUNTING.test(name) &&
			!/nr$|ummer$/.test(name)
		)
			yield { kind: 'ADDRESS', start, end: start + matched.length };
	}
}

/** Without a first word that only begins the sentence: 'Gezien in de Kerkstraat'. */
function trimmed(text: string, start: number, end: number): Stretch {
	const lead = /^(?:\p{Lu}\p{L}{0,20} )(?:in|op|aan|bij|naar|van) (?:de |het |'t )?(?=\p{Lu})/u.exec(
		text.slice(start, end)
	);
	return {
		kind: 'ADDRESS',
		start: start + (lead && !/^(?:Laan|Plein|Hof|Weg)/.test(lead[0]) ? lead[0].length : 0),
		end
	};
}
