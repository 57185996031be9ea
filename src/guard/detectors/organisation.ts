import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import { ALLOWED } from '#guard/names/allowed.ts';
import { lexicon } from '#guard/lexicon/load.ts';
import { DOES, DONE_TO } from '#guard/names/verbs.ts';
import { fold } from '#guard/lexicon/fold.ts';
import type { Stretch } from '#guard/finding.ts';

/** Words behind which the name of a school, a childcare place or a practice comes. */
const KIND = String.raw`(?:(?:woonzorg|zorg|logopedie|fysiotherapie|tandarts|dierenarts|verloskundige|psychologie|ergotherapie|oefentherapie|kinder|moeder-kind|asielzoekers|sport|cultuur|jeugd|dienst|expertise|revalidatie|verpleeg|opvang|winkel|jongeren|kraam|thuiszorg)-?(?:centrum|praktijk|huis|instelling|hotel)|garage|o\.?b\.?s|c\.?b\.?s|r\.?k\.?b\.?s|k\.?b\.?s|p\.?c\.?b\.?s|gbs|sbo|vso|ikc|kc|kdv|k\.d\.v|bso|b\.s\.o|psz|kov|kindcentrum|integraal kindcentrum|basisschool|bs|school|scholengemeenschap|kinderdagverblijf|dagverblijf|kinderopvang|opvang|peuterspeelzaal|peuterschool|peuteropvang|speelzaal|peutergroep|voorschool|cr[eè]che|gastouderbureau|gastouderopvang|buitenschoolse opvang|daltonschool|montessorischool|jenaplanschool|vrijeschool|vrije school|college|lyceum|gymnasium|huisartsenpraktijk|huisartspraktijk|huisartsenpost|tandartspraktijk|fysiopraktijk|praktijk|gezondheidscentrum|medisch centrum|ziekenhuis|kliniek|apotheek|zorgboerderij|gezinshuis|logeerhuis|buurthuis|wijkcentrum|jongerencentrum|jeugdhonk|bso-locatie|locatie|vestiging|groepsopvang|gastouder|kinderopvanglocatie|speeltuin|manege|zwemschool|dansschool|muziekschool|voetbalclub|sportclub|voetbalvereniging|turnvereniging|gymvereniging|scouting|moskee|kerk|opvanghuis|zorginstelling|behandelcentrum|behandelgroep|woongroep|leefgroep|dagbesteding|kinderboerderij|advocatenkantoor|v\.?v\.?|s\.?v\.?)`;
const SMALL_KIND = String.raw`(?:bs|sbo|vso|gbs|kc|peuteropvang|kinderopvang|daltonschool|montessorischool|jenaplanschool|gastouderopvang|obs|cbs|rkbs|kbs|pcbs|ikc|kdv|bso|psz|kindcentrum|basisschool|kinderdagverblijf|peuterspeelzaal|huisartsenpraktijk|huisartspraktijk|zorgboerderij|gezinshuis|buitenschoolse opvang)`;
const PART = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’&.-]{0,30}`;
const AND_PARTS = String.raw`${PART}(?: (?:(?:van|de|der|den|het|'t|’t|in|op|aan|en|&|te|la) ){0,3}${PART}){0,3}`;
const BEHIND_KIND = new RegExp(
	String.raw`(?:${KIND})(?: voor \p{L}{1,12})?(?:,? |: ?)(?:(?:de|het|'t|’t|d'|’s|St\.?|Sint) ?)?["“'‘«]?${AND_PARTS}`,
	'gu'
);
const BEHIND_CAPITAL_KIND = new RegExp(BEHIND_KIND.source, 'giu');
const BEHIND_SMALL_KIND = new RegExp(String.raw`${SMALL_KIND},? (?:de|het|'t|’t|t) (\p{L}[\p{L}-]{2,24})`, 'giu');
/** Without an article it must be no word: 'bso pinkeltje'. */
const BEHIND_SMALL_UNKNOWN = new RegExp(
	String.raw`(?:obs|cbs|rkbs|kbs|ikc|kdv|bso|psz|basisschool|kinderdagverblijf|peuterspeelzaal|peuteropvang) (\p{Ll}{4,24})(?!\p{L})`,
	'gu'
);
/** 'basisschool klimop', in small letters: no verb and no small word. */
const BEHIND_LONG_KIND =
	/(?:basisschool|kinderdagverblijf|peuterspeelzaal|kindcentrum|peuteropvang) (\p{Ll}{4,24})(?!\p{L})/gu;
const NO_NAME =
	/^(?:waar|omdat|maar|want|voor|naar|over|door|heet|toen|terwijl|zonder|tegen|tussen|tijdens|volgens|dicht|open|weer|nooit|altijd|gaan|gaat|moet|even|juist|hier|daar|niets|iets|onder|vandaag|gisteren|morgen|geeft|ging|blijkt|vraagt|hebben|zijn|hun|haar|wordt|werd|nodig|samen|nemen|opnemen|laten|weten|maken|alsnog|inmiddels|contact|dezelfde|bellen|mailen|zit|nieuwe|oude|andere|gestart|begonnen|gewisseld|vanaf|sinds)$/u;
const BEFORE_KIND = new RegExp(
	String.raw`${PART}(?: (?:(?:van|de|der|den|het|en) ){0,2}${PART}){0,3} (?:Lyceum|College|Gymnasium|Ziekenhuis|Kliniek|Kindcentrum|Basisschool|School|Kinderopvang|Opvang|Praktijk|Apotheek|Zorg|Academie|Scholengemeenschap|Kinderdagverblijf|Huisartsen|Jeugdhulp|lyceum|college|gymnasium|ziekenhuis|kliniek|school)(?!\p{L})`,
	'gu'
);
const SCHOOL_IN_ONE =
	/\p{Lu}[\p{L}\p{M}-]{2,24}(?:school|college|lyceum|ziekenhuis|opvang|kliniek|praktijk|kerk|moskee|parochie)(?!\p{L})/gu;
/** 'De' with a capital in mid-sentence belongs to a name. */
const WITH_ARTICLE = /(?:De|Het|’t|'t) \p{Lu}[\p{L}\p{M}'’-]{2,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2}/gu;

const PUBLIC =
	/veilig thuis|\bggd\b|\bggz\b|\bjgz\b|\bcjg\b|kindertelefoon|jeugd en gezin|jeugdzorg|kinderbescherming|jeugdbescherming|slachtofferhulp|inspectie|nederland|\bsvb\b|rode kruis|leger des heils|humanitas|kindermishandeling|seksueel geweld|wijkteam|\bmeldcode\b|\bvve\b|\bib\b|\bpm\b|\bgroep\b|\bstap\b/iu;
const ORDINARY =
	/^(?:hele|heel|laatste|eerste|tweede|derde|vorige|volgende|kinderen|kind|leidster|leidsters|juf|meester|leerkracht|week|dag|ouders|moeder|vader|groep|andere|oudste|jongste|afgelopen|komende|dagen|ochtend|middag|melding|meldcode|zelfde|kids|signalen|beste|zorgen|pm|ib|aandachtsfunctionaris|mogelijkheid|is|gaat|was|plek|locatie|nieuwe|intern|interne|meeste|enige|overdracht|oudergesprek|gesprek)$/iu;
const NO_NAME_IN_ONE =
	/^(?:basis|hoge|middelbare|voor|kleuter|lagere|peuter|zwem|muziek|dans|kinder|gastouder|buitenschoolse|nood|dag|dalton|montessori|jenaplan|vrije|internationale|taal|zomer|weekend|avond|zondags|koran|crisis|speciale|huisartsen|huisarts|tandarts|fysio|academisch|vak|rij|sport|thuis|na|bijzondere|brede|school|naschoolse|vrouwen|maatschappelijke|polikliniek|poli)/iu;
const TITLE_BEFORE =
	/(?:\b(?:[dD]hr|[mM]w|[mM]evr|[mM]evrouw|[mM]eneer|[mM]ijnheer|heer|[fF]amilie|[fF]am|[gG]ezin|[jJ]uf|[mM]eester|[dD]r|[dD]okter|heet|[nN]aam)\.? |\p{Lu}\p{L}+ )$/u;

/** Finds schools, childcare places, practices and clubs by their name. Public bodies, where anyone may go, are left alone. */
export function* organisation(text: string): Iterable<Stretch> {
	for (const pattern of [BEHIND_KIND, BEHIND_CAPITAL_KIND]) {
		for (const { index: start, 0: matched } of text.matchAll(pattern)) {
			// With the flag that ignores case every letter is a capital; look again.
			const name = matched
				.replace(new RegExp(String.raw`^${KIND},?:? ?`, 'iu'), '')
				.replace(/^(?:de|het|'t|’t|d'|St\.?|Sint) ?/u, '');
			const named = cutAtSmall(matched);
			if (
				!/^["“'‘«]?\p{Lu}/u.test(name) ||
				!startsFree(text, start) ||
				!endsFree(text, start + named.length) ||
				PUBLIC.test(named)
			)
				continue;
			if (pattern === BEHIND_CAPITAL_KIND && /^\p{Ll}/u.test(matched)) continue;
			if (
				/^(?:s\.?v|v\.?v|bs|kc)\b/i.test(matched) &&
				!/^(?:[svSV]\.?[vV]\.?|bs|kc|BS|KC) (?:De |Het |de |het )?\p{Lu}\p{Ll}/u.test(matched)
			)
				continue;
			yield { kind: 'ORG', start, end: start + named.length };
		}
	}
	for (const { index: start, 0: matched, 1: name } of text.matchAll(BEHIND_SMALL_KIND)) {
		if (!startsFree(text, start) || ORDINARY.test(name as string) || PUBLIC.test(matched)) continue;
		yield { kind: 'ORG', start, end: start + matched.length };
	}
	for (const { index: start, 0: matched, 1: name } of text.matchAll(BEHIND_SMALL_UNKNOWN)) {
		const { isWord, first, places } = lexicon();
		const key = fold(name as string);
		if (startsFree(text, start) && !isWord(key) && !first.has(key) && !places.has(key))
			yield { kind: 'ORG', start, end: start + matched.length };
	}
	for (const { index: start, 0: matched, 1: name } of text.matchAll(BEHIND_LONG_KIND)) {
		const key = name as string;
		if (
			!startsFree(text, start) ||
			NO_NAME.test(key) ||
			ORDINARY.test(key) ||
			DOES.has(key) ||
			DONE_TO.has(key) ||
			lexicon().places.has(key)
		)
			continue;
		yield { kind: 'ORG', start, end: start + matched.length };
	}
	for (const { index: start, 0: matched } of text.matchAll(BEFORE_KIND)) {
		if (
			!startsFree(text, start) ||
			lexicon().places.has(fold(matched.split(' ')[0] ?? '')) ||
			PUBLIC.test(matched) ||
			/^(?:De|Het|Een|Op|Naar|Van|Zijn|Haar|Ons|Onze|Deze|Geen|Die) (?:School|Opvang|College|Ziekenhuis|Praktijk|Basisschool|Kinderopvang|school|ziekenhuis|college|kliniek)$/u.test(
				matched
			)
		)
			continue;
		if (
			/^(?:De|Het|Een|Op|Naar|Van|Zijn|Haar|Ons|Onze|Deze|Die|Na|In|Uit|Vanuit|Vanaf|Volgens|Tijdens|Vandaag|Gisteren|Middelbare|Lagere|Speciale) [a-z]/u.test(
				matched
			)
		)
			continue;
		if (
			/^(?:Middelbare|Vrije|Lagere|Oude|Nieuwe|Andere|Eerste|Speciale|Academisch|Hele|Elke|Kinderopvang|Buitenschoolse|Brede|Zijn|Haar|Mijn|Onze|Vorige) (?:school|School|Opvang|Ziekenhuis|ziekenhuis|Basisschool)$/u.test(
				matched
			)
		)
			continue;
		yield { kind: 'ORG', start, end: start + matched.length };
	}
	for (const { index: start, 0: matched } of text.matchAll(SCHOOL_IN_ONE)) {
		if (!startsFree(text, start) || NO_NAME_IN_ONE.test(matched)) continue;
		if (isMidSentence(text, start)) yield { kind: 'ORG', start, end: start + matched.length };
	}
	for (const { index: start, 0: matched } of text.matchAll(WITH_ARTICLE)) {
		if (!startsFree(text, start) || !isMidSentence(text, start) || PUBLIC.test(matched)) continue;
		if (TITLE_BEFORE.test(text.slice(Math.max(0, start - 24), start))) continue;
		if (matched.split(' ').some((part) => ALLOWED.has(fold(part)))) continue;
		yield { kind: 'ORG', start, end: start + matched.length };
	}
}

/** Under the flag that ignores case the name runs on over small words: it ends before the first that is no part of it. */
function cutAtSmall(matched: string): string {
	const parts = matched.split(' ');
	let last = parts.length - 1;
	const isSmall = (part: string) => /^\p{Ll}/u.test(part);
	// From the first capital behind the kind on, a small word may only stand between capitals.
	let seen = false;
	for (let at = 1; at < parts.length; at++) {
		const part = parts[at] as string;
		if (!isSmall(part)) seen = true;
		else if (seen && !/^(?:van|de|der|den|het|'t|’t|in|op|aan|en|te|la)$/u.test(part)) {
			last = at - 1;
			break;
		}
	}
	while (last > 0 && isSmall(parts[last] as string) && seen) last--;
	return parts
		.slice(0, last + 1)
		.join(' ')
		.replace(/[.'’,-]+$/, '');
}

function isMidSentence(text: string, start: number): boolean {
	return /[\p{L}\p{N},)] $|[\p{L}\p{N},] [("'‘“«]$/u.test(text.slice(Math.max(0, start - 3), start));
}
