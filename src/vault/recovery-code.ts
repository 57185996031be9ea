/**
 * The recovery code: 160 random bits on paper. Crockford's base32, which has no I, L, O and U, so that what is read from
 * paper is typed as it was meant. There is no check character: it would cost bits, and the slot itself is the check.
 */
import type { Bytes } from '#vault/bytes.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_BYTES = 20;
const CHARACTERS = (CODE_BYTES * 8) / 5;
const GROUP = 4;

/** As it is shown and printed: eight groups of four, with a dash in between. */
export function codeText(bytes: Bytes): string {
	let text = '';
	for (let at = 0; at < CHARACTERS; at++) {
		if (at > 0 && at % GROUP === 0) text += '-';
		text += ALPHABET[fiveBits(bytes, at * 5)];
	}
	return text;
}

/** Whether it has the form of a code, so that it is worth a try. */
export function isRecoveryCode(typed: string): boolean {
	return codeBytes(typed) !== null;
}

/** The bytes of a code as a person types it: in any case, with or without dashes and spaces. Null when it is no code. */
export function codeBytes(typed: string): Bytes | null {
	const characters = typed
		.normalize('NFKC')
		.toUpperCase()
		.replaceAll(/[\s\p{Pd}]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	if (characters.length !== CHARACTERS) return null;
	const bytes = new Uint8Array(CODE_BYTES);
	for (let at = 0; at < CHARACTERS; at++) {
		const value = ALPHABET.indexOf(characters[at]!);
		if (value === -1) return null;
		putFiveBits(bytes, at * 5, value);
	}
	return bytes;
}

function fiveBits(bytes: Bytes, from: number): number {
	const pair = ((bytes[from >> 3] ?? 0) << 8) | (bytes[(from >> 3) + 1] ?? 0);
	return (pair >> (11 - (from & 7))) & 31;
}

function putFiveBits(bytes: Bytes, from: number, value: number): void {
	const pair = value << (11 - (from & 7));
	bytes[from >> 3]! |= pair >> 8;
	if ((from >> 3) + 1 < bytes.length) bytes[(from >> 3) + 1]! |= pair & 255;
}
