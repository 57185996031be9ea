import type { Bytes } from '#vault/bytes.ts';

/** Version of the format of keyring, slots and records (docs/formats/vault.md). */
export const FORMAT_VERSION = 2;

const LENGTH_BYTES = 4;
const ENCODER = new TextEncoder();

/**
 * The bytes that an AES-GCM seal is bound to: without the same fields it does not open.
 *
 * @param label - says what is sealed; different for a record and a slot, so that one never opens as the other
 * @param fields - in the order of docs/formats/vault.md; numbers are written in decimals, text in UTF-8
 * @param version - another one only in the migration, to open what an older version sealed
 * @returns each field preceded by its length in bytes (32 bits), so that no two lists give the same bytes
 */
export function boundTo(
	label: string,
	fields: readonly (string | number | Bytes)[],
	version: number = FORMAT_VERSION
): Bytes {
	const all = [label, version, ...fields].map((field) => (typeof field === 'number' ? String(field) : field));
	// UTF-8 takes at most three bytes for one of JavaScript's characters.
	const room = all.reduce((sum, field) => sum + LENGTH_BYTES + field.length * 3, 0);
	const whole = new Uint8Array(room);
	const lengths = new DataView(whole.buffer);
	let at = 0;
	for (const field of all) {
		const begin = at + LENGTH_BYTES;
		at = begin;
		if (field instanceof Uint8Array) {
			whole.set(field, begin);
			at += field.length;
		} else {
			// Nearly all of it is ASCII, and a list of 10,000 asks this 10,000 times.
			while (at - begin < field.length && field.charCodeAt(at - begin) < 128) {
				whole[at] = field.charCodeAt(at - begin);
				at++;
			}
			if (at - begin < field.length) at = begin + ENCODER.encodeInto(field, whole.subarray(begin)).written;
		}
		lengths.setUint32(begin - LENGTH_BYTES, at - begin);
	}
	return whole.subarray(0, at);
}
