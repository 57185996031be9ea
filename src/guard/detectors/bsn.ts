import { endsFree, isWholeNumber, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const BARE = /\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}/g;
/** Nobody has these two, though both pass the test. */
const NOBODY = new Set(['000000000', '999999990']);
const CALLED =
	/(?:bsn|b\.s\.n\.?|burger ?service[- ]?(?:nummer|nr)|sofi-?(?:nummer|nr)|persoonsnummer)(?:[- ]?(?:nummer|nr))?[^\d\n]{0,24}(\d(?:[ .-]?\d){7,8})/giu;
/** In groups of any size, where the note speaks of a BSN somewhere before. */
const CALLED_FAR =
	/(?:bsn|burger ?service[- ]?(?:nummer|nr)|sofi-?(?:nummer|nr))[^\n]{0,80}?(\d(?:[ .-]?\d){8})(?![\d])/giu;
const CALLED_AFTER = /(\d(?:[ .-]?\d){7,8})[ ,]{0,2}\(?(?:bsn|burgerservicenummer)/giu;

/**
 * Finds Dutch citizen service numbers (BSN).
 *
 * Nine digits, bare or in groups, that pass the 11-test are reported even when they are something else: a false alarm
 * costs a glance, a miss a leak. What the text calls a BSN is reported whether it passes or not, and with eight
 * digits too, since a first zero is often left out. Weights 9 to 2, last digit -1.
 */
export function* bsn(text: string): Iterable<Stretch> {
	for (const match of text.matchAll(BARE)) {
		const { start, end } = span(match.index, match[0]);
		if (isWholeNumber(text, start, end) && passesElevenTest(match[0])) yield { kind: 'BSN', start, end };
	}
	for (const match of [...text.matchAll(CALLED), ...text.matchAll(CALLED_FAR)]) {
		const number = match[1] as string;
		const { start, end } = span(match.index + match[0].length - number.length, number);
		if (endsFree(text, end) && startsFree(text, start) && startsFree(text, match.index))
			yield { kind: 'BSN', start, end };
	}
	for (const match of text.matchAll(CALLED_AFTER)) {
		const { start, end } = span(match.index, match[1] as string);
		if (startsFree(text, start)) yield { kind: 'BSN', start, end };
	}
}

function span(start: number, matched: string) {
	return { start, end: start + matched.length };
}

function passesElevenTest(written: string): boolean {
	const digits = written.replace(/\D/g, '');
	if (NOBODY.has(digits)) return false;
	let sum = -Number(digits[8]);
	for (let at = 0; at < 8; at++) sum += Number(digits[at]) * (9 - at);
	return sum % 11 === 0;
}
