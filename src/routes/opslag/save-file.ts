/** Long enough for a browser that asks where to put it; the address holds ciphertext only. */
const STAYS_MS = 60_000;

/** Hands a file to the browser as a download. It is not known what becomes of it. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), STAYS_MS);
}
