import { endsFree, startsFree } from '#guard/detectors/edges.ts';
import type { Stretch } from '#guard/finding.ts';

const START = /[A-Z]{2}\d{2}/gi;
/** Characters per country, of those that Dutch notes may hold (SWIFT IBAN Registry). */
const LENGTHS: Readonly<Record<string, number>> = {
	AD: 24,
	AT: 20,
	BE: 16,
	BG: 22,
	CH: 21,
	CY: 28,
	CZ: 24,
	DE: 22,
	DK: 18,
	EE: 20,
	ES: 24,
	FI: 18,
	FR: 27,
	GB: 22,
	GR: 27,
	HR: 21,
	HU: 28,
	IE: 22,
	IT: 27,
	LT: 20,
	LU: 20,
	LV: 21,
	MA: 28,
	MT: 31,
	NL: 18,
	NO: 15,
	PL: 28,
	PT: 25,
	RO: 24,
	SE: 24,
	SI: 19,
	SK: 24,
	TR: 26,
	UA: 29
};
/** Whatever the text calls an account: an old number, or one that was misread. */
const CALLED =
	/(?:iban|rekeningnummer|rekeningnr|rekening nr|bankrekening|rek\.? ?nr|bankrekeningnummer|giro|gironummer|op rekening)(?:nummer)?[^\p{L}\d\n]{0,4}(?:(?:is|van|op|naar|met|nummer|was|vader|moeder|oma|opa|haar|hem|ouders|kind) ){0,3}[:=]? ?((?:[a-z]{2} ?\d{2}[ .-]?)?(?:[a-z]{4}[ .-]?)?\d(?:[ .-]?\d){5,21})/giu;
const DUTCH_SHAPE = /^NL\d{2}[A-Z]{4}\d{10}$/;

/**
 * Finds bank account numbers, with or without spaces, in either case: those that pass mod 97 (ISO 13616), and Dutch
 * ones that do not but have the exact shape, because a slip of the finger still points at a person.
 */
export function* iban(text: string): Iterable<Stretch> {
	for (const { index: start, 0: begin } of text.matchAll(START)) {
		const length = LENGTHS[begin.slice(0, 2).toUpperCase()];
		if (length === undefined || !startsFree(text, start)) continue;
		const end = endAfter(text, start, length);
		if (end === null || !endsFree(text, end)) continue;
		const account = text.slice(start, end).replace(/[ .-]/g, '').toUpperCase();
		if (passesMod97(account) || DUTCH_SHAPE.test(account)) yield { kind: 'IBAN', start, end };
	}
	for (const match of text.matchAll(CALLED)) {
		const account = match[1] as string;
		const end = match.index + match[0].length;
		if (startsFree(text, match.index) && endsFree(text, end)) yield { kind: 'IBAN', start: end - account.length, end };
	}
}

/** Where `length` letters and digits from `start` on end, single separators not counted; null when there are fewer. */
function endAfter(text: string, start: number, length: number): number | null {
	let left = length;
	for (let at = start; at < text.length; at++) {
		const isCharacter = /[A-Za-z\d]/.test(text.charAt(at));
		if (isCharacter && --left === 0) return at + 1;
		if (!isCharacter && (!/[ .-]/.test(text.charAt(at)) || /[ .-]/.test(text.charAt(at + 1)))) return null;
	}
	return null;
}

function passesMod97(account: string): boolean {
	let remainder = 0;
	for (const character of account.slice(4) + account.slice(0, 4)) {
		for (const digit of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
	}
	return remainder === 1;
}
