import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The built app with another worker for the key derivation: one that costs nothing. A passphrase that takes a second to
 * try is the point of the real one, and a minute of every ten of these tests. What is about the cost itself, or about the
 * disk, asks for the real one: `test.use({ derivation: 'real' })`.
 */
const WORKER = `self.addEventListener('message', async ({ data: { secret, salt, parameters } }) => {
	const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
	const iterations = 1 + parameters.passes;
	const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, 256);
	self.postMessage({ kind: 'derived', bytes: new Uint8Array(bits) });
});
`;

export default function makeLightBuild(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-light-'));
	cpSync('build', folder, { recursive: true });
	const workers = join(folder, '_app/immutable/workers');
	const ours = readdirSync(workers).filter((name) => name.startsWith('kdf'));
	if (ours.length === 0) throw new Error('the build has no worker for the key derivation');
	for (const name of ours) {
		if (name.endsWith('.js')) writeFileSync(join(workers, name), WORKER);
		else rmSync(join(workers, name));
	}
	process.env['LIGHT_BUILD'] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
