import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { MAX_FILE_BYTES, openFile, sealFile } from '#vault/backup/age-file.ts';
import { makeBackup } from '#vault/backup/backup.ts';
import { readContent, writeContent } from '#vault/backup/content.ts';
import { utf8, type Bytes } from '#vault/bytes.ts';
import type { Exported } from '#vault/contract.ts';
import { withFlippedBit } from './support.ts';

/** What is slow by design, or loads lists, is slower where other tests run. */
vi.setConfig({ testTimeout: 120_000 });

const PASSPHRASE = 'tafel wolk fiets lamp';
const CHEAP = 2;
const NOTE = { app: '0.1.0', madeOn: '2026-11-22' };

const situation = {
	id: 'a'.repeat(32),
	rev: 2,
	expiry: null,
	header: { name: 'één' },
	body: { notes: ['’s middags'] }
};
const EXPORTED = {
	situations: [situation],
	editions: [{ hash: 'b'.repeat(16), edition: { flow: 'voorbeeld' } }],
	unreadable: 0
} as unknown as Exported<unknown, unknown>;

const sealed = (content: unknown) => sealFile(utf8(JSON.stringify(content)), PASSPHRASE, CHEAP);
const opened = async (file: Bytes, passphrase = PASSPHRASE) => readContent(await openFile(file, passphrase));
const aFile = () => sealFile(writeContent(EXPORTED, NOTE), PASSPHRASE, CHEAP);

describe('a backup', () => {
	it('holds what was exported and who made it when, and asks 128 MiB of memory of who guesses', async () => {
		const file = await makeBackup(EXPORTED, PASSPHRASE, '0.1.0');
		expect(new TextDecoder().decode(file).split('\n')[1]).toMatch(/^-> scrypt \S{22} 17$/);
		const content = await openFile(file, PASSPHRASE);
		expect(readContent(content)).toEqual(EXPORTED);
		const { madeOn, ...rest } = JSON.parse(new TextDecoder().decode(content));
		expect(rest).toMatchObject({ format: 1, kind: 'zorgvuldig-backup', app: '0.1.0' });
		expect(madeOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	it('opens however an accent in the passphrase is typed', async () => {
		const file = await sealFile(writeContent(EXPORTED, NOTE), 'café'.normalize('NFD'), CHEAP);
		expect(await opened(file, 'café'.normalize('NFC'))).toEqual(EXPORTED);
	});

	it('is read as text (armor) too, with lines of any kind around it', async () => {
		const text = armor.encode(await aFile()).replaceAll('\n', '\r\n');
		expect(await opened(utf8(`\n  ${text}\n\n`))).toEqual(EXPORTED);
	});

	it('is never the same file twice', async () => {
		expect(await aFile()).not.toEqual(await aFile());
	});

	it('of nothing is a backup as well', async () => {
		const nothing = { situations: [], editions: [], unreadable: 0 };
		expect(await opened(await sealFile(writeContent(nothing, NOTE), PASSPHRASE, CHEAP))).toEqual(nothing);
	});
});

describe('what is not opened has a name', () => {
	it.each([
		['an empty file', ''],
		['a letter', 'Beste collega,'],
		['a picture', '\u0089PNG\r\n\u001a\n'],
		['something that only begins like it', 'age-encryption.org/\n'],
		['an age file for a key', 'age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n']
	])('%s is no backup', async (_, text) => {
		await expect(opened(utf8(text))).rejects.toMatchObject({ name: 'NotABackupError' });
	});

	it.each([
		['no JSON', 'geen json'],
		['JSON of something else', '{"format":1,"situations":[],"editions":[]}'],
		['a list', '[]'],
		['no UTF-8', '']
	])('an age file with %s in it is no backup', async (_, text) => {
		const content = text === '' ? new Uint8Array([0xff, 0xfe]) : utf8(text);
		await expect(opened(await sealFile(content, PASSPHRASE, CHEAP))).rejects.toMatchObject({ name: 'NotABackupError' });
	});

	it('another passphrase is wrong, also when it is nearly the same or empty', async () => {
		const file = await aFile();
		for (const wrong of ['Tafel wolk fiets lamp', `${PASSPHRASE} `, '']) {
			await expect(opened(file, wrong)).rejects.toMatchObject({ name: 'BackupWrongPassphraseError' });
		}
	});

	it('a file that was cut off is damaged, wherever it was cut', async () => {
		const file = await aFile();
		for (let length = 25; length < file.length; length += 7) {
			await expect(opened(file.slice(0, length))).rejects.toMatchObject({ name: 'BackupDamagedError' });
		}
	});

	it('a file with one bit flipped gives nothing, wherever it is', async () => {
		const file = await aFile();
		for (let bit = 0; bit < file.length * 8; bit += 37) {
			await expect(opened(withFlippedBit(file, bit))).rejects.toThrow(
				/no age file|newer age|no passphrase|altered|does not open|too much memory/
			);
		}
	});

	it('text of which a line is gone is damaged', async () => {
		const lines = armor.encode(await aFile()).split('\n');
		const text = [...lines.slice(0, 3), ...lines.slice(4)].join('\n');
		await expect(opened(utf8(text))).rejects.toMatchObject({ name: 'BackupDamagedError' });
		const cut = utf8(lines.slice(0, 3).join('\n'));
		await expect(opened(cut)).rejects.toMatchObject({ name: 'BackupDamagedError' });
	});

	it('a newer format is newer, whatever else it has, and so is a newer age', async () => {
		const content = { format: 2, kind: 'zorgvuldig-backup', alles: 'anders' };
		await expect(opened(await sealed(content))).rejects.toMatchObject({ name: 'BackupNewerError' });
		const newer = utf8('age-encryption.org/v2\n-> scrypt iets\n');
		await expect(opened(newer)).rejects.toMatchObject({ name: 'BackupNewerError' });
	});

	it.each([
		['no situations', { format: 1, editions: [] }],
		['situations that are no list', { format: 1, situations: {}, editions: [] }],
		['too many editions', { format: 1, situations: [], editions: Array.from({ length: 1_001 }, () => 0) }],
		['no format', { situations: [], editions: [] }],
		['a format of 0', { format: 0, situations: [], editions: [] }]
	])('a backup with %s is damaged', async (_, content) => {
		const file = await sealed({ kind: 'zorgvuldig-backup', ...content });
		await expect(opened(file)).rejects.toMatchObject({ name: 'BackupDamagedError' });
	});

	it.each([
		['brackets without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
		['a prototype', '{"__proto__":{"header":1}}']
	])('a backup with %s is damaged', async (_, inside) => {
		const content = utf8(`{"format":1,"kind":"zorgvuldig-backup","situations":[${inside}],"editions":[]}`);
		const file = await sealFile(content, PASSPHRASE, CHEAP);
		await expect(opened(file)).rejects.toMatchObject({ name: 'BackupDamagedError' });
	});

	it('a file over 64 MiB is too large, before any work', async () => {
		const file = new Uint8Array(MAX_FILE_BYTES + 1);
		await expect(openFile(file, PASSPHRASE)).rejects.toMatchObject({ name: 'BackupTooLargeError' });
		await expect(sealFile(file, PASSPHRASE, CHEAP)).rejects.toMatchObject({ name: 'BackupTooLargeError' });
	});

	it('a file that asks for more than 1 GiB of memory is too large, before any work', async () => {
		const asks = (factor: number) =>
			utf8(`age-encryption.org/v1\n-> scrypt rF0/NwblUHHTpgQgRpe5CQ ${factor}\nc2xldXRlbA\n--- bWFj\n`);
		for (const factor of [21, 30, 64, 255]) {
			await expect(openFile(asks(factor), PASSPHRASE)).rejects.toMatchObject({ name: 'BackupTooLargeError' });
		}
	});

	it('and no error repeats what was in the file or what was typed', async () => {
		const file = await sealFile(utf8('{"geheim": "Fatima"'), 'geheime zin', CHEAP);
		const failures = [opened(file, 'geheime zin'), opened(file, 'geheime zi')];
		for (const failure of failures) {
			const error = await failure.catch((cause: Error) => cause);
			expect(`${(error as Error).message} ${(error as Error).stack} ${String((error as Error).cause)}`).not.toMatch(
				/Fatima|geheim/
			);
		}
	});
});

const hasAge = spawnSync('age', ['--version']).status === 0 && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasAge)('the age command line (skipped where it is not installed)', () => {
	const folder = mkdtempSync(join(tmpdir(), 'backup-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	/** `age` asks the terminal for a passphrase: `script` is one. */
	const age = (command: string, typed: string) =>
		execFileSync('script', ['-qec', `age ${command}`, '/dev/null'], { cwd: folder, input: typed });

	it('opens what we make', async () => {
		writeFileSync(join(folder, 'ours.age'), await aFile());
		age('-d -o ours.json ours.age', `${PASSPHRASE}\n`);
		expect(readContent(new Uint8Array(readFileSync(join(folder, 'ours.json'))))).toEqual(EXPORTED);
	});

	it('makes what we open', async () => {
		writeFileSync(join(folder, 'theirs.json'), writeContent(EXPORTED, NOTE));
		age('-p -o theirs.age theirs.json', `${PASSPHRASE}\n${PASSPHRASE}\n`);
		expect(await opened(new Uint8Array(readFileSync(join(folder, 'theirs.age'))))).toEqual(EXPORTED);
	});
});
