/** Files that were made once, by us, by the age command line and by age's own authors: they open for good. */
import { createDecipheriv, createHash, createHmac, hkdfSync, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readForVault } from '#routes/keeping/backup/read-for-vault.ts';
import { TRANSCRIPT_FORMAT } from '#session/transcript.ts';
import { openFile, sealFile } from '#vault/backup/age-file.ts';
import { readBackup } from '#vault/backup/backup.ts';

/** What is slow by design, or loads lists, is slower where other tests run. */
vi.setConfig({ testTimeout: 120_000 });

interface Vector {
	readonly expect: string;
	readonly payload: string | null;
	readonly passphrase: readonly string[];
	readonly file: string;
}

const read = (name: string) => readFileSync(new URL(`./frozen/${name}`, import.meta.url));
const content = JSON.parse(read('backup-1.json').toString());

describe('backup format 1', () => {
	it.each(['backup-1.age', 'backup-1-cli.age'])('%s opens, and all of it may be kept', async (name) => {
		const { situations, editions } = content;
		const exported = await readBackup(new Uint8Array(read(name)), 'tafel wolk fiets lampé');
		expect(exported).toEqual({ situations, editions, unreadable: 0 });
		const kept = await readForVault(exported);
		// A transcript that is read is of the newest format.
		const now = structuredClone(situations);
		for (const { body } of now) body.transcript.format = TRANSCRIPT_FORMAT;
		expect(kept).toEqual({ exported: { situations: now, editions, unreadable: 0 }, leftOut: 0, editionsLeftOut: 0 });
	});
});

/** A second reader, written from docs/formats/backup.md alone. */
function openByTheBook(file: Buffer, passphrase: string): Buffer {
	const [version, stanza, wrapped, last] = file.toString('latin1').split('\n') as [string, string, string, string];
	const [, kind, salt, n] = stanza.split(' ');
	expect([version, kind]).toEqual(['age-encryption.org/v1', 'scrypt']);
	const fromBase64 = (text: string) => Buffer.from(text, 'base64');
	const salted = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), fromBase64(salt!)]);
	const cost = { N: 2 ** Number(n), r: 8, p: 1, maxmem: 2 ** 30 };
	const fileKey = opened(
		scryptSync(passphrase.normalize('NFKC'), salted, 32, cost),
		Buffer.alloc(12),
		fromBase64(wrapped)
	);
	const header = Buffer.from(`${[version, stanza, wrapped].join('\n')}\n---`);
	const macKey = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32));
	expect(fromBase64(last.slice('--- '.length))).toEqual(createHmac('sha256', macKey).update(header).digest());
	const [nonceAt, payloadAt] = [header.length + last.length - 2, header.length + last.length - 2 + 16];
	const key = Buffer.from(hkdfSync('sha256', fileKey, file.subarray(nonceAt, payloadAt), 'payload', 32));
	const pieces: Buffer[] = [];
	for (let at = payloadAt; at < file.length; at += 65_536 + 16) {
		const nonce = Buffer.alloc(12);
		nonce.writeUInt32BE(pieces.length, 7);
		nonce[11] = at + 65_536 + 16 >= file.length ? 1 : 0;
		pieces.push(opened(key, nonce, file.subarray(at, at + 65_536 + 16)));
	}
	return Buffer.concat(pieces);
}

function opened(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
	const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
	decipher.setAuthTag(sealed.subarray(-16));
	return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

it('the format is what docs/formats/backup.md says', async () => {
	expect(JSON.parse(openByTheBook(read('backup-1.age'), 'tafel wolk fiets lampé').toString())).toEqual(content);
	const long = new Uint8Array(3 * 65_536).fill(97);
	const file = Buffer.from(await sealFile(long, 'tafel wolk fiets lamp', 2));
	expect(openByTheBook(file, 'tafel wolk fiets lamp').equals(long)).toBe(true);
});

/**
 * Those of the age test vectors (C2SP/CCTV, npm cctv-age 0.2.0; 0BSD, CC0-1.0 or Unlicense) that have a passphrase, and a
 * few that do not.
 */
describe('age’s own test vectors', () => {
	const vectors = Object.entries(JSON.parse(read('age-vectors.json').toString()) as Record<string, Vector>);
	const file = (vector: Vector) => new Uint8Array(Buffer.from(vector.file, 'base64'));
	const opens = ({ expect: expected, passphrase }: Vector) => expected === 'success' && passphrase.length > 0;

	it.each(vectors.filter(([, vector]) => opens(vector)))('%s opens', async (_, vector) => {
		const payload = await openFile(file(vector), vector.passphrase[0]!);
		expect(createHash('sha256').update(payload).digest('hex')).toBe(vector.payload);
	});

	it.each(vectors.filter(([, vector]) => !opens(vector)))('%s is refused by name', async (name, vector) => {
		const refused = await openFile(file(vector), vector.passphrase[0] ?? 'password').catch(
			(cause: Error) => cause.name
		);
		const isWrong = vector.expect === 'no match' && !name.includes('uppercase');
		const others = ['NotABackupError', 'BackupDamagedError', 'BackupTooLargeError', 'BackupNewerError'];
		expect(isWrong ? ['BackupWrongPassphraseError'] : others).toContain(refused);
	});
});
