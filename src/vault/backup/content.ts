/**
 * What is in a backup (docs/formats/backup.md): JSON, with a number for its format. Here only its frame is read; what a
 * header or a body is, the user of the vault decides, and checks.
 */
import { BackupDamagedError, BackupNewerError, NotABackupError } from '#vault/backup/errors.ts';
import { utf8, type Bytes } from '#vault/bytes.ts';
import type { Exported, ExportedSituation } from '#vault/contract.ts';

export const BACKUP_FORMAT = 1;
export const BACKUP_KIND = 'zorgvuldig-backup';

const MAX_SITUATIONS = 100_000;
const MAX_EDITIONS = 1_000;
/** A condition in a condition in a route of an edition comes nowhere near. */
const MAX_DEPTH = 64;

export interface BackupNote {
	/** Version of the application that made it. */
	readonly app: string;
	/** Calendar day as `2026-11-22`. */
	readonly madeOn: string;
}

export function writeContent({ situations, editions }: Exported<unknown, unknown>, { app, madeOn }: BackupNote): Bytes {
	return utf8(JSON.stringify({ format: BACKUP_FORMAT, kind: BACKUP_KIND, app, madeOn, situations, editions }));
}

/**
 * @throws NotABackupError when it is JSON of something else or no JSON, BackupNewerError, BackupDamagedError when it is
 * a backup that does not hold what it must
 */
export function readContent(content: Bytes): Exported<unknown, unknown> {
	const file = parsed(content);
	if (file['kind'] !== BACKUP_KIND) throw new NotABackupError('there is something else in this file');
	const { format, situations, editions } = file as Partial<Record<string, unknown>>;
	if (!Number.isSafeInteger(format) || (format as number) < 1) throw new BackupDamagedError('the backup has no format');
	if ((format as number) > BACKUP_FORMAT) throw new BackupNewerError('a newer version made this backup');
	if (!isListUpTo(situations, MAX_SITUATIONS) || !isListUpTo(editions, MAX_EDITIONS)) {
		throw new BackupDamagedError('the backup does not hold what it must');
	}
	refuseStrange(file);
	return {
		// As they are: `readForVault` looks at each of them.
		situations: situations as ExportedSituation<unknown, unknown>[],
		editions: editions as Exported<unknown, unknown>['editions'],
		unreadable: 0
	};
}

/**
 * Whatever object of JSON is in a file that is no backup: nested no deeper, and without a key that reaches a prototype.
 *
 * @throws NotABackupError, BackupDamagedError
 */
export function readJson(content: Bytes): Record<string, unknown> {
	const file = parsed(content);
	refuseStrange(file);
	return file;
}

function parsed(content: Bytes): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
	} catch {
		// Not: the message of JSON.parse. It quotes the text around the mistake.
		throw new NotABackupError('there is something else in this file');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new NotABackupError('there is something else in this file');
	}
	return value as Record<string, unknown>;
}

function isListUpTo(value: unknown, most: number): value is unknown[] {
	return Array.isArray(value) && value.length <= most;
}

/** Level by level, so that nothing that comes after has to fear for its stack, or for a prototype. */
function refuseStrange(file: object): void {
	let level: object[] = [file];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH) throw new BackupDamagedError('the backup is nested too deeply');
		const inside: object[] = [];
		for (const value of level) {
			if (Object.hasOwn(value, '__proto__')) throw new BackupDamagedError('the backup has a key that no backup has');
			for (const held of Object.values(value)) if (typeof held === 'object' && held !== null) inside.push(held);
		}
		level = inside;
	}
}
