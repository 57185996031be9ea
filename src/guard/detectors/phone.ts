import { isWholeNumber, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

/** Ten digits from 0 on (mobile, landline, 088), in any grouping: 06 12 34 56 78, 0174 - 522447, (010) 123 45 67. */
const NATIONAL = /\(?0[1-9](?:[ ./()-]{0,3}\d){8}/g;
const DUTCH_ABROAD = /(?:\+|00)[ ]?31[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .-]{0,3}\d){8}/g;
const ABROAD = /(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\d){7,12}/g;
/** A mobile number without its zero, which is how it is written after 'tel'. */
const CALLED = /(?:tel|telefoon|telefoonnummer|mobiel|mob|nummer|whatsapp|app|bel|belt)[.: ]{1,3}(6(?:[ .-]?\d){8})/gi;

/** Whatever the text calls a phone number, a figure short or over. */
const CALLED_ANY =
	/\b(?:tel|telefoon|telefoonnr|telefoonnummer|mobiel|mob|gsm|06-nummer|whatsapp|appen|bellen|belt|bel|bereikbaar op|terugbelnummer|noodnummer)[^\d\n.!?]{1,24}(\+?\(?\d(?:[ ./()-]{0,3}\d){7,11})(?![\d])/gi;
const DATE = /^\(?\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d/;
const CLOCK_TIMES = /^[01]\d[.:][0-5]\d[ /-]{1,3}[012]\d[.:][0-5]\d/;
/** 0800 and 0900 are services, never a person: Kindertelefoon, Veilig Thuis, police. 112 and 113 are too short. */
const SERVICE = /^\(?0[89]00/;

/** Finds phone numbers of people: Dutch ones in every common spelling, and international ones. */
export function* phone(text: string): Iterable<Stretch> {
	for (const pattern of [DUTCH_ABROAD, ABROAD, NATIONAL]) {
		for (const { index: start, 0: number } of text.matchAll(pattern)) {
			const end = start + number.length;
			if (!isWholeNumber(text, start, end)) continue;
			if (pattern === NATIONAL && (SERVICE.test(number) || DATE.test(number) || CLOCK_TIMES.test(number))) continue;
			yield { kind: 'PHONE', start, end };
		}
	}
	for (const match of text.matchAll(CALLED_ANY)) {
		const number = match[1] as string;
		const end = match.index + match[0].length;
		if (
			SERVICE.test(number) ||
			DATE.test(number) ||
			CLOCK_TIMES.test(number) ||
			/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(number)
		)
			continue;
		if (isWholeNumber(text, end - number.length, end)) yield { kind: 'PHONE', start: end - number.length, end };
	}
	for (const match of text.matchAll(CALLED)) {
		const end = match.index + match[0].length;
		const start = end - (match[1] as string).length;
		if (startsFree(text, match.index) && isWholeNumber(text, start, end)) yield { kind: 'PHONE', start, end };
	}
}
