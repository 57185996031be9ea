import { joined, uint32, type Bytes } from '#vault/bytes.ts';

/** Sealed sizes are multiples of this, so that the size of a record says little about what is in it. */
export const PADDED_TO_BYTES = 1024;
const LENGTH_BYTES = 4;

/** Length (32 bits), content, zeros up to a multiple of 1 KiB. Empty content becomes 1 KiB as well. */
export function pad(content: Bytes): Bytes {
	const used = LENGTH_BYTES + content.length;
	const padding = (PADDED_TO_BYTES - (used % PADDED_TO_BYTES)) % PADDED_TO_BYTES;
	return joined([uint32(content.length), content, new Uint8Array(padding)]);
}

/** The content of what `pad` made, not copied; null when `padded` is nothing that `pad` makes. */
export function unpad(padded: Bytes): Bytes | null {
	if (padded.length === 0 || padded.length % PADDED_TO_BYTES !== 0) return null;
	const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
	const end = LENGTH_BYTES + length;
	if (end > padded.length || padded.length - end >= PADDED_TO_BYTES) return null;
	return padded.subarray(LENGTH_BYTES, end);
}
