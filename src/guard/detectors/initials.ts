import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import { fold } from '#guard/lexicon/fold.ts';
import { DOES, THINGS_DO_TOO } from '#guard/names/verbs.ts';
import type { Stretch } from '#guard/finding.ts';

const SMALL = "(?:van|de|der|den|het|'t|’t|ten|ter|el|El|al|Al|ben|Ben|von|v\\.?d\\.?)";
/** 'J. de V.', 'M.K.', 'L. El L.', 'N. de J.-K.', 'A.B. van der S.' */
const DOTTED = new RegExp(String.raw`\p{Lu}[a-z]?\.(?: ?-?(?:${SMALL} ){0,3}-?\p{Lu}[a-z]?\.){1,4}`, 'gu');
/** 'T.v.W.', 'JdV' */
const TIGHT = /\p{Lu}\.(?:\p{Ll}{1,3}\.){1,2}\p{Lu}\.?|\p{Lu}(?:d|v|vd|vdb|de|van)\p{Lu}(?![\p{L}\p{N}])/gu;
/** In small letters, right at the start or behind a word that a person follows: 'om r.b. gaat het'. */
const SMALL_DOTTED = new RegExp(
	String.raw`(?:^|[.!?:;,(\n] ?|\b(?:om|met|van|v|voor|vr|door|bij|aan|tegen|over|en|dat|zei|vroeg|volgens|vlgs|kind|gezin|zag|zie|hoorde|sloeg|belde|vind|toen|als) )(\p{Ll}\.(?: ?(?:${SMALL} ){1,3}\p{Ll}\.|-?\p{Ll}\.(?:-?\p{Ll}\.)?)|\p{Ll}\.(?= \())`,
	'gu'
);
/** 'J de V', without dots: only with a small word in it. */
const UNDOTTED = new RegExp(String.raw`\p{Lu} (?:${SMALL} ){1,3}\p{Lu}\.?(?![\p{L}\p{N}])`, 'gu');
/** First name and initial of a surname are a name; an initial alone is one behind a person, or where it does something. */
const ROLE = String.raw`(?:kind|kindje|leerling|ll|peuter|kleuter|baby|jongen|jongetje|meisje|cliënt|client|pupil|student|studente|moeder|vader|mama|papa|broer|broertje|zus|zusje|halfbroer|halfzus|halfzusje|zoon|zoontje|dochter|dochtertje|neefje|nichtje|oma|opa|tante|oom|collega|juf|meester|mentor|vriend|vriendin|vriendje|vriendinnetje|klasgenoot|klasgenootje|mw|mevr|mevrouw|dhr|meneer|gezin|fam|familie|ouders van|moeder van|vader van|broertje van|zusje van|betreft|naam|stagiaire?)`;
const BEHIND_ROLE = new RegExp(String.raw`${ROLE}\.?:? (\p{Lu})(\.?)(?![\p{L}\p{N}'’.])`, 'giu');
const PAIR_BEHIND_ROLE = new RegExp(String.raw`${ROLE}\.?:? (\p{Lu}{2,3})(?![\p{L}\p{N}])`, 'giu');
const SMALL_BEHIND_ROLE = new RegExp(
	String.raw`${ROLE}:? (\p{Ll}\.(?: ?(?:${SMALL} ){0,3}\p{Ll}\.){0,3}|\p{Ll} (?:${SMALL} ){1,3}\p{Ll}\.?)(?![\p{L}\p{N}])`,
	'giu'
);
const ALONE = /\p{Lu}\.(?= (?:\p{Ll}|\()|['’]s |,? ?\(?\d{1,2} ?(?:jr|jaar|j\b|\)))/gu;
/** 'initialen em ka', 'voorletters: j. de v.', 'initialen zijn T en W' */
const CALLED =
	/(?:initialen|initiaal|voorletters?|beginletters?|(?:eerste|voor) letters?)(?: (?:zijn|is|van \p{L}{2,12}|kind|moeder|vader))?:? ((?:\p{L}|em|en|ka|es|er|ef|el|ha|jee|gee|bee|cee|dee|pee|tee|vee|wee|zet)\.?(?:[ -]?(?:(?:en|punt|van|de|der|el) ){0,2}(?:\p{L}|em|ka|es|er|ef|el|ha|jee|gee|bee|cee|dee|pee|tee|vee|wee|zet)\.?){0,4})(?![\p{L}\p{N}])/giu;
/** 'leerling j', 'kind r huilde': a letter that is no shorthand for a word. */
const SMALL_LETTER =
	/\b(?:kind|kindje|leerling|ll|meisje|jongen|jongetje|peuter|kleuter|baby|cliënt|client|broertje|zusje) ([fghijlopqrw])(?=[ ,.;:)]|$)(?!\.\p{L})/gu;
const WITH_AGE = /\p{Lu}{1,2}(?=,? \(?\d{1,2} ?(?:jr|jaar|j\)|\)))/gu;
const PAIR_OF_THEM = /\p{Lu}\. (?:en|&) \p{Lu}\./gu;
/** 'met J gesproken', 'bij S thuis'; and two letters that do something: 'MK huilde'. */
const BEHIND_PREPOSITION = /\b(?:met|bij|aan|tegen|over|vroeg|naast) (\p{Lu})(?=[ ,.;)]|$)(?! \p{Lu})/gu;
const PAIR_ACTS =
	/(?:^|[.!?\n;,] ?|\b(?:en|dat|omdat|toen|als|met|bij|want|maar|door|tegen) )(\p{Lu}{2})(?= (\p{Ll}+))/gu;
const LETTER_ACTS =
	/(?:^|[.!?\n;,] ?|\b(?:en|dat|omdat|toen|als|met|bij|van|aan|voor|door|tegen|over|heeft|zag|zei|volgens|want|maar|vroeg|hoe|waarom) )(\p{Lu})(?= (?:zei|zegt|huilt|huilde|kwam|komt|heeft|had|wilde|wil|vertelt|vertelde|vroeg|vraagt|sloeg|slaat|belde|at|speelt|speelde|ging|gaat|mag|werd|durft|reageert|schrok)\b)/gu;

/** Letters that stand for somebody on purpose, so that nobody is named: kind A, ouder B, leerling X. */
const PSEUDONYMS = new Set('ABCDEXYZN'.split(''));
const ABBREVIATIONS = new Set(
	(
		'af gl tl jbb iom po sm pva so sv zi oz gz pt pr ho hs kg ps nb as aub bv dd dmv dwz ea ed eo eea ic id io ipv ivm itt izm ls maw mbt mbv mi miv mn muv nav nvt oa obv oi oid olv om ovv pm pp ps rk ' +
		'svp tav tbv tem tgv thv tm tnv tov tw tzt va vd vh vlnr vv wo zoz zsm zgan nn nv us usa uk eu tv wc pc lo li bso kdv adhd ots og tk jl ll ' +
		'ib mt or pb mr gi rk hb avg ggd vt bz jz sw ho oz lg lb gz ks vg nt ok nl be av cv dr ir ing ab pg kg cm ml mg vs ww za zo di do wo ma vr'
	).split(' ')
);

export function* initials(text: string): Iterable<Stretch> {
	for (const match of text.matchAll(SMALL_DOTTED)) {
		const found = match[1] as string;
		const end = match.index + match[0].length;
		const letters = found.replace(/[^\p{L}]/gu, '');
		if (ABBREVIATIONS.has(letters) || /^ ?\p{Ll}\./u.test(text.slice(end)) || !endsFree(text, end)) continue;
		const isBehindWord = /\p{L} $/u.test(text.slice(0, end - found.length).slice(-2));
		if (letters.length > 2 && !found.includes(' ')) continue;
		const [, next = ''] = /^[ ,(]{1,3}(\p{L}+)/u.exec(text.slice(end, end + 30)) ?? [];
		if (!isBehindWord && !DOES.has(fold(next)) && !found.includes(' ') && !/^ \(/.test(text.slice(end))) continue;
		yield { kind: 'INITIALS', start: end - found.length, end };
	}
	for (const pattern of [DOTTED, UNDOTTED, TIGHT]) {
		for (const { index: start, 0: matched } of text.matchAll(pattern)) {
			const end = start + matched.length;
			const letters = matched.replace(/[^\p{L}]/gu, '').toLowerCase();
			if (!startsFree(text, start) || !endsFree(text, end) || isAbbreviation(matched, letters)) continue;
			// 'P.J. van Zonderland' is a name.
			if (isBeforeSurname(text, end)) continue;
			yield { kind: 'INITIALS', start, end };
		}
	}
	for (const match of text.matchAll(BEHIND_ROLE)) {
		const [whole, letter, dot] = match as unknown as [string, string, string];
		const end = match.index + whole.length;
		if (!startsFree(text, match.index) || !/\p{Lu}/u.test(letter)) continue;
		if (PSEUDONYMS.has(letter) && (dot === '' || /^\s*(?:\n|$)/.test(text.slice(end)))) continue;
		if (isBeforeSurname(text, end)) continue;
		yield { kind: 'INITIALS', start: end - letter.length - dot.length, end };
	}
	for (const match of text.matchAll(PAIR_BEHIND_ROLE)) {
		const letters = match[1] as string;
		const end = match.index + match[0].length;
		if (!startsFree(text, match.index) || letters !== letters.toUpperCase() || ABBREVIATIONS.has(letters.toLowerCase()))
			continue;
		if (/^(.)\1+$/u.test(letters) || letters.length > 2) continue;
		yield { kind: 'INITIALS', start: end - letters.length, end };
	}
	for (const match of text.matchAll(SMALL_BEHIND_ROLE)) {
		const found = match[1] as string;
		const end = match.index + match[0].length;
		const letters = found.replace(/[^\p{L}]/gu, '').toLowerCase();
		if (!startsFree(text, match.index) || !/^\p{Ll}/u.test(found)) continue;
		if (ABBREVIATIONS.has(letters) || (letters.length === 1 && /[abcdexyzn]/.test(letters))) continue;
		yield { kind: 'INITIALS', start: end - found.length, end };
	}
	for (const { index: start, 0: matched } of text.matchAll(ALONE)) {
		const end = start + matched.length;
		const before = text.slice(Math.max(0, start - 12), start);
		if (!startsFree(text, start) || /[.]$|[\p{L}\p{N}]-$/u.test(before) || isBeforeSurname(text, end)) continue;
		if (
			/(?:groep|klas|type|stap|vitamine|hepatitis|plan|bijlage|lokaal|deel|optie|punt|team|niveau|fase|categorie|cluster) $/iu.test(
				before
			)
		)
			continue;
		if (
			PSEUDONYMS.has(matched.charAt(0)) &&
			/(?:kind|leerling|ouder|meisje|jongen|cliënt|client|casus) $/iu.test(before)
		)
			continue;
		yield { kind: 'INITIALS', start, end };
	}
	for (const pattern of [CALLED, SMALL_LETTER]) {
		for (const match of text.matchAll(pattern)) {
			const end = match.index + match[0].length;
			if (startsFree(text, match.index)) yield { kind: 'INITIALS', start: end - (match[1] as string).length, end };
		}
	}
	for (const { index: start, 0: letters } of text.matchAll(WITH_AGE)) {
		const before = text.slice(Math.max(0, start - 14), start);
		if (
			!startsFree(text, start) ||
			ABBREVIATIONS.has(letters.toLowerCase()) ||
			PSEUDONYMS.has(letters) ||
			/(?:groep|klas|type|stap|lokaal|niveau|deel|optie|team|fase|plan|bijlage) $/iu.test(before)
		)
			continue;
		yield { kind: 'INITIALS', start, end: start + letters.length };
	}
	for (const { index: start, 0: matched } of text.matchAll(PAIR_OF_THEM)) {
		const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(start + matched.length)];
		if (/(?:\p{Lu}\.|\b(?:van|de|der|den|el|El|ten|ter)) $/u.test(before) || isLongInitials(after)) continue;
		const letters = matched.replace(/[^\p{Lu}]/gu, '');
		if (startsFree(text, start) && ![...letters].every((letter) => PSEUDONYMS.has(letter)))
			yield { kind: 'INITIALS', start, end: start + matched.length };
	}
	for (const match of text.matchAll(BEHIND_PREPOSITION)) {
		const end = match.index + match[0].length;
		if (!PSEUDONYMS.has(match[1] as string) && !/[IOUV]/.test(match[1] as string))
			yield { kind: 'INITIALS', start: end - 1, end };
	}
	for (const match of text.matchAll(PAIR_ACTS)) {
		const [letters, verb] = [match[1] as string, match[2] as string];
		const end = match.index + match[0].length;
		if (ABBREVIATIONS.has(letters.toLowerCase()) || !DOES.has(verb) || THINGS_DO_TOO.has(verb)) continue;
		yield { kind: 'INITIALS', start: end - 2, end };
	}
	for (const match of text.matchAll(LETTER_ACTS)) {
		const end = match.index + match[0].length;
		const letter = match[1] as string;
		if (!/[UA]/.test(letter) && !PSEUDONYMS.has(letter)) yield { kind: 'INITIALS', start: end - 1, end };
	}
}

function isLongInitials(after: string): boolean {
	return new RegExp(String.raw`^ ?(?:${SMALL} ){0,3}\p{Lu}\.`, 'u').test(after.slice(0, 30));
}

function isAbbreviation(matched: string, letters: string): boolean {
	if (/^(?:nb|ps|nn|tv|wc|eu|us|uk|pm|ad|hd)$/.test(letters) && !matched.includes(' ')) return true;
	if (/^\p{Lu}v\p{Lu}$|^(?:Pvd|Rvd|Vv|Mv|Rv|Kv|Cv)\p{Lu}$|^PhD$/u.test(matched)) return true;
	if (letters === 'nn' || /^(?:[nb]\.v|u\.s|m\.a\.w)/i.test(matched)) return /^N\. V\.$/.test(matched) ? false : true;
	return (
		ABBREVIATIONS.has(letters) && matched === matched.toUpperCase() && !matched.includes(' ') && letters.length > 2
	);
}

function isBeforeSurname(text: string, end: number): boolean {
	return new RegExp(String.raw`^ ?(?:${SMALL} ){0,3}\p{Lu}\p{Ll}`, 'u').test(text.slice(end, end + 30));
}
