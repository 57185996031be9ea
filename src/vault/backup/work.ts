/** The work on a backup, with all that it takes. Only the worker and Node load it; see backup.ts for what holds. */
import { openFile, sealFile } from '#vault/backup/age-file.ts';
import type { BackupWork } from '#vault/backup/backup.ts';
import { readContent, readJson, writeContent } from '#vault/backup/content.ts';
import { utf8 } from '#vault/bytes.ts';

export const workHere: BackupWork = {
	makeBackup: (exported, passphrase, app) => sealFile(writeContent(exported, { app, madeOn: today() }), passphrase),
	// A copy: what somebody chose may lie in memory that is shared.
	readBackup: async (bytes, passphrase) => readContent(await openFile(new Uint8Array(bytes), passphrase)),
	sealJson: (content, passphrase) => sealFile(utf8(JSON.stringify(content)), passphrase),
	openJson: async (bytes, passphrase) => readJson(await openFile(new Uint8Array(bytes), passphrase))
};

/** A calendar day, in the person's own time zone. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
