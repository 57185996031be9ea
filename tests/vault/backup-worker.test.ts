/** The worker's messages, with its script in this thread: Node has no Worker of the browser's kind. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { backupInWorker, type BackupReply } from '#vault/backup/backup.ts';

const FILE = new Uint8Array(readFileSync(new URL('./frozen/backup-1.age', import.meta.url)));
const content = JSON.parse(readFileSync(new URL('./frozen/backup-1.json', import.meta.url), 'utf8'));
const PASSPHRASE = 'tafel wolk fiets lampé';
const LONG = { timeout: 120_000 };
const ended: string[] = [];

/** Loads the real worker script with this object as its `self`. */
class WorkerInThisThread extends EventTarget {
	readonly #inside = new EventTarget();
	readonly #ready: Promise<unknown>;

	constructor(url: string) {
		super();
		// A copy, as between threads: classes and getters do not survive it.
		const reply = (data: BackupReply) =>
			this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
		vi.stubGlobal('self', Object.assign(this.#inside, { postMessage: reply }));
		vi.resetModules();
		this.#ready = url === 'broken.js' ? Promise.resolve() : import('#vault/backup/backup.worker.ts');
		if (url === 'broken.js') queueMicrotask(() => this.dispatchEvent(new Event('error')));
	}

	postMessage(data: unknown) {
		const copy: unknown = structuredClone(data);
		void this.#ready.then(() => this.#inside.dispatchEvent(new MessageEvent('message', { data: copy })));
	}

	terminate() {
		ended.push('ended');
	}
}

vi.stubGlobal('Worker', WorkerInThisThread);
afterEach(() => void ended.splice(0));

it('reads what is in a file, and ends', LONG, async () => {
	const { situations, editions } = content;
	const exported = await backupInWorker('backup.js').readBackup(FILE, PASSPHRASE);
	expect(exported).toEqual({ situations, editions, unreadable: 0 });
	expect(ended).toEqual(['ended']);
});

it('makes a file that it reads again, and ends each time', LONG, async () => {
	const work = backupInWorker('backup.js');
	const exported = { situations: [], editions: [], unreadable: 2 };
	const file = await work.makeBackup(exported, PASSPHRASE, '0.1.0');
	expect(await work.readBackup(file, PASSPHRASE)).toEqual({ ...exported, unreadable: 0 });
	expect(ended).toEqual(['ended', 'ended']);
});

it('seals and opens what is no backup: a file for somebody who reads along', LONG, async () => {
	const work = backupInWorker('backup.js');
	const file = await work.sealJson({ kind: 'zorgvuldig-vraag', question: 'Mis ik iets?' }, PASSPHRASE);
	expect(await work.openJson(file, PASSPHRASE)).toEqual({ kind: 'zorgvuldig-vraag', question: 'Mis ik iets?' });
	await expect(work.readBackup(file, PASSPHRASE)).rejects.toMatchObject({ name: 'NotABackupError' });
	expect(ended).toEqual(['ended', 'ended', 'ended']);
});

it.each([
	['BackupWrongPassphraseError', FILE, 'een andere zin'],
	['BackupDamagedError', FILE.slice(0, -1), PASSPHRASE],
	['NotABackupError', FILE.slice(1), PASSPHRASE]
])('says by name why it does not: %s', LONG, async (name, file, passphrase) => {
	const { BACKUP_ERRORS } = await import('#vault/backup/errors.ts');
	const failure = await backupInWorker('backup.js')
		.readBackup(file, passphrase)
		.catch((cause: unknown) => cause);
	expect(failure).toMatchObject({ name });
	expect(Object.keys(BACKUP_ERRORS)).toContain(name);
	expect(ended).toEqual(['ended']);
});

it('says that the work stopped when the script does not load', async () => {
	const failure = backupInWorker('broken.js').makeBackup({ situations: [], editions: [], unreadable: 0 }, 'x', '');
	await expect(failure).rejects.toMatchObject({ name: 'BackupFailedError' });
	expect(ended).toEqual(['ended']);
});
