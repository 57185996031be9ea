import { isMap, readSource, type Data } from '#flow/1-read/read-source.ts';
import { CASE_FORMAT } from '../practice-case.ts';

/** What a file turns out to be. All but the first two are opened elsewhere, or nowhere. */
export type FileKind =
	| 'case'
	| 'own-flow'
	/** A case of a newer version of the app. */
	| 'newer'
	| 'flow'
	| 'transcript'
	| 'dossier'
	/** A backup or notes to read along: both are age files, and nobody can tell which without the passphrase. */
	| 'sealed'
	| 'too-large'
	| 'unknown';

/** More than any file that is opened here. */
export const FILE_MAX_BYTES = 256 * 1024;

const SEALED = /^\s*(?:age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/;

/** Tells what a file is by the names in it, so that who opens the wrong one reads which one that was. Never throws. */
export function whatIsThis(text: string): FileKind {
	if (SEALED.test(text)) return 'sealed';
	const large = text.length > FILE_MAX_BYTES;
	// A transcript may be larger than a case, and is told apart all the same.
	const data = large ? parsed(text) : (readSource(text, '', FILE_MAX_BYTES).source?.data ?? null);
	const kind = data !== null && isMap(data) ? kindOf(data) : 'unknown';
	return large && (kind === 'case' || kind === 'own-flow' || kind === 'unknown') ? 'too-large' : kind;
}

function kindOf(data: Readonly<Record<string, Data>>): FileKind {
	const has = (...names: readonly string[]) => names.every((name) => Object.hasOwn(data, name));
	if (has('entries', 'flow') || has('transcript')) return 'transcript';
	if (has('situations', 'editions') || data['kind'] === 'zorgvuldig-backup') return 'sealed';
	if (has('weighing', 'timeline')) return 'dossier';
	if (has('overlay', 'extends')) return 'own-flow';
	if (has('steps', 'screens') || has('start', 'steps')) return 'flow';
	if (!has('cards') && !has('path', 'votes')) return 'unknown';
	return typeof data['format'] === 'number' && data['format'] > CASE_FORMAT ? 'newer' : 'case';
}

/** Not: the message of JSON.parse. It quotes the text around the mistake. */
function parsed(text: string): Data | null {
	try {
		return JSON.parse(text) as Data;
	} catch {
		return null;
	}
}
