import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const MONTH =
	'(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
	'jan|feb|febr|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|i{1,3}|iv|vi{0,3}|ix|xi{0,2})';
const SPOKEN_DAY =
	'(?:één|een|eerste|tweede|derde|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]ntwintig|twintig|dertig|eenendertig)';
const SPOKEN_YEAR = '(?:tweeduizend|negentienhonderd|twintig|negentien) ?\\p{L}{0,20}(?: \\p{L}{3,16}tig)?';
const DATE = new RegExp(
	[
		String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
		String.raw`\d{1,2}(?:[-/. ]| [-/] )\d{1,2}(?:[-/. ]| [-/] )['’]?(?:\d{4}|\d{2})`,
		// Day and month: only a birth makes them worth finding.
		String.raw`\d{1,2}[-/]\d{1,2}(?![-/\d])`,
		String.raw`\d{1,2}(?:e|ste|de)?[ -]?${MONTH}(?![a-z])\.?(?:[ -]?['’]?(?:\d{4}|\d{2})(?![\d:.,]\d))?`
	].join('|'),
	'gi'
);
const BIRTH =
	/(?:gebo(?:ren|orn|re)|gebaore|berne|geboorte(?:datum|dag)?|geb(?:oorte)? ?(?:dat(?:um)?|dd|dt)|\bgeb(?:r|j|jr)?\b|\bg\.?d\b|\bgbd\b|\bgb\.?dat|\bdob\b|\bborn\b|birth|bday|jarig|verjaart|verjaardag|(?:is|zijn|was) (?:zij|hij|ze|ie) van|[*†°] ?$|ter wereld|bevallen|jaar geworden|(?:werd|wordt) (?:\d{1,2}|\p{L}{3,9}) op $)/iu;
/** Behind a person, in brackets, with a year: 'Vader (1 februari 2014)'. */
const PERSON_BEFORE =
	/(?:moeder|vader|ouder|kind|leerling|broer|broertje|zus|zusje|zoon|dochter|meisje|jongen|peuter|kleuter|baby|opa|oma|cliënt|client|neefje|nichtje|mama|papa|tweeling|jongste|oudste|\p{Lu}\p{Ll}+),? \($/u;
const BORN_AFTER =
	/^[ ,)]{0,3}(?:(?:is|was|werd|wordt) (?:\p{L}{1,14} ){0,3})?(?:geboren|jarig|verjaart|als geboorte|geboortedatum|geboortedag|verjaardag|ter wereld|bevallen)|^[ ,]{0,2}(?:[(]?(?:geboorte|geb\b))/iu;
/** Enough for 'geboren in het voorjaar, namelijk'; a sentence's end in between cuts it off. */
const REACH = 72;

const BEHIND_NAME = new RegExp(
	String.raw`^( ?\(|,? ?[*°†] ?| ?- )(\d{1,2}[-/. ](?:\d{1,2}[-/. ]|${MONTH} )(?:19|20)\d\d)(?=\)|,| |$)`,
	'iu'
);
/** 'geb 140322', and 'geboren in maart 2019', 'geboren op drie mei'. */
const IN_ONE = new RegExp(
	String.raw`\b(?:geb(?:oren)?|geboortedatum|gebdat|geb\.? ?dat(?:um)?)\.?:?(?: op| in| is)? (\d{6}|\d{8}|(?:${SPOKEN_DAY} )?${MONTH}(?: (?:\d{4}|'\d{2}|${SPOKEN_YEAR}))?)`,
	'giu'
);

/** 'wordt 12 maart 5', 'werd op 3 mei vier jaar' */
const TURNS_BEFORE = /(?:wordt|werd|worden|werden)(?: (?:hij|ze|zij|ie|op|morgen|vandaag|\p{Lu}\p{L}+)){0,3} $/u;
const TURNS_AFTER =
	/^ (?:pas |al |alweer |dan )?(?:\d{1,2}(?: jaar| jr)?|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien)(?:[ .,!]|$)/u;

/** Finds dates that the text calls somebody's birth. Any other date is a date of observation, and clean. */
export function* dateOfBirth(text: string): Iterable<Stretch> {
	for (const { index: start, 0: date } of text.matchAll(DATE)) {
		const end = start + date.length;
		if (!startsFree(text, start) || !endsFree(text, end)) continue;
		const turns =
			TURNS_BEFORE.test(text.slice(Math.max(0, start - 40), start)) && TURNS_AFTER.test(text.slice(end, end + 24));
		if (turns || saysBirthBefore(text, start) || BORN_AFTER.test(text.slice(end, end + REACH)))
			yield { kind: 'DOB', start, end };
		else if (
			/\d{4}$/.test(date) &&
			/^\)/.test(text.slice(end)) &&
			PERSON_BEFORE.test(text.slice(Math.max(0, start - 24), start))
		)
			yield { kind: 'DOB', start, end };
		// 'Sharita Gangaram, 30 april 2017, bsn …': in a row of what leads to somebody.
		else if (
			/\d{4}$/.test(date) &&
			/\p{Lu}\p{Ll}+, $/u.test(text.slice(Math.max(0, start - 24), start)) &&
			/^,? (?:bsn|\(?bsn|\d{4} ?[A-Z]{2}\b|\p{Lu}\p{L}+(?:straat|laan|weg))/iu.test(text.slice(end))
		)
			yield { kind: 'DOB', start, end };
	}
	for (const match of text.matchAll(IN_ONE)) {
		const end = match.index + match[0].length;
		if (endsFree(text, end)) yield { kind: 'DOB', start: end - (match[1] as string).length, end };
	}
}

/** A date with a year right behind a name: 'Sem (12-03-2017)', 'Noor de Wit, 3 mei 2016'. */
export function* bornBehind(text: string, names: readonly Stretch[]): Iterable<Stretch> {
	for (const { end: nameEnd } of names) {
		const [, lead = '', date = ''] = BEHIND_NAME.exec(text.slice(nameEnd, nameEnd + 40)) ?? [];
		const start = nameEnd + lead.length;
		if (date !== '' && endsFree(text, start + date.length)) yield { kind: 'DOB', start, end: start + date.length };
	}
}

function saysBirthBefore(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - REACH), start);
	// 'geb. ' is no end of a sentence. Another date in between is the one that was meant.
	const withoutDots = before.replace(/\b(geb|dat|d)\./gi, '$1');
	const nearest = withoutDots.split(/[!?\n]|\. |\d{1,2}[-/]\d/).at(-1) ?? '';
	return BIRTH.test(nearest);
}
