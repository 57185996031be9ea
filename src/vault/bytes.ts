/** Bytes that WebCrypto and IndexedDB both take: never a view on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true });

export function utf8(text: string): Bytes {
	return ENCODER.encode(text);
}

/** @throws TypeError for bytes that are no UTF-8 */
export function fromUtf8(bytes: Bytes): string {
	return DECODER.decode(bytes);
}

export function randomBytes(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}

export function joined(parts: readonly Bytes[]): Bytes {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Lower-case hexadecimal, two characters a byte. */
export function hex(bytes: Bytes): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An unsigned 32-bit number, most significant byte first. */
export function uint32(value: number): Bytes {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

/** Whether something read from storage is bytes, and of the length the format says. */
export function isBytes(value: unknown, atLeast: number, atMost = atLeast): value is Bytes {
	return value instanceof Uint8Array && value.length >= atLeast && value.length <= atMost;
}
