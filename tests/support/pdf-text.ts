import { spawnSync } from 'node:child_process';

/** Poppler's text of a PDF, in the order in which it is written; null where Poppler is not there and cannot be installed. */
export function pdfText(pdf: Buffer): string | null {
	return read(pdf) ?? (installed() ? read(pdf) : null);
}

function read(pdf: Buffer): string | null {
	const { error, status, stdout, stderr } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf });
	if (error) return null;
	if (status !== 0) throw new Error(`pdftotext ended with ${status}: ${stderr}`);
	return stdout.toString('utf8');
}

/** Debian's package, as for Chromium itself: only where this process may install. */
function installed(): boolean {
	if (process.getuid?.() !== 0) return false;
	const install = spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'poppler-utils']);
	return install.status === 0;
}
