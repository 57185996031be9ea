import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Finding } from '#guard/finding.ts';

const MONTH =
	'(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
	'jan|feb|febr|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)';
const DATE = new RegExp(
	[
		String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
		String.raw`\d{1,2}[-/. ]\d{1,2}[-/. ]['’]?(?:\d{4}|\d{2})`,
		String.raw`\d{1,2}(?:e|ste|de)?[ -]${MONTH}\b\.?(?:[ -]['’]?(?:\d{4}|\d{2}))?`
	].join('|'),
	'gi'
);
const BIRTH = /(?:geboren|geboorte(?:datum|dag)|geb(?:oorte)? ?dat(?:um)?|\bgeb\b|\bg\.?d\b)/i;
const BORN_AFTER = /^[ ,)]{0,3}(?:(?:is|was|werd) (?:\p{L}{1,12} ){0,2})?geboren/iu;
/** Enough for 'geboren in het voorjaar, namelijk'; a sentence's end in between cuts it off. */
const REACH = 48;

/** Finds dates that the text calls somebody's birth. Any other date is a date of observation, and clean. */
export function* dateOfBirth(text: string): Iterable<Finding> {
	for (const { index: start, 0: date } of text.matchAll(DATE)) {
		const end = start + date.length;
		if (!startsFree(text, start) || !endsFree(text, end)) continue;
		if (saysBirthBefore(text, start) || BORN_AFTER.test(text.slice(end, end + REACH)))
			yield { kind: 'DOB', start, end };
	}
}

function saysBirthBefore(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - REACH), start);
	// 'geb. ' is no end of a sentence. Another date in between is the one that was meant.
	const withoutDots = before.replace(/\b(geb|dat|d)\./gi, '$1');
	const nearest = withoutDots.split(/[!?\n]|\. |\d{1,2}[-/]\d/).at(-1) ?? '';
	return BIRTH.test(nearest);
}
