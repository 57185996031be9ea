import { joined, uint32, utf8, type Bytes } from '#vault/bytes.ts';

/** Version of the format of keyring, slots and records (docs/formats/vault.md). */
export const FORMAT_VERSION = 1;

/**
 * The bytes that an AES-GCM seal is bound to: without the same fields it does not open.
 *
 * @param label - says what is sealed; different for a record and a slot, so that one never opens as the other
 * @param fields - in the order of docs/formats/vault.md; numbers are written in decimals, text in UTF-8
 * @returns each field preceded by its length in bytes (32 bits), so that no two lists give the same bytes
 */
export function boundTo(label: string, fields: readonly (string | number | Bytes)[]): Bytes {
	const encoded = [label, FORMAT_VERSION, ...fields].map((field) =>
		field instanceof Uint8Array ? field : utf8(String(field))
	);
	return joined(encoded.flatMap((field) => [uint32(field.length), field]));
}
