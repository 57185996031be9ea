import type { EditionHash, FlowVersion } from '#flow/ids.ts';
import { isPractice } from './practice.ts';
import { readEntry } from './read-entry.ts';
import { TranscriptFields, UnfitTranscriptError } from './transcript-fields.ts';
import { TRANSCRIPT_FORMAT } from './transcript.ts';
import type { Transcript } from './transcript.ts';

export const TRANSCRIPT_MAX_BYTES = 4 * 1024 * 1024;
const ENTRIES_MAX = 20_000;

export interface TranscriptProblem {
	readonly code: 'too-large' | 'not-json' | 'format-newer' | 'practice' | 'unfit';
	/** Where in the file, such as `entries[3].answer`; null when that is the file as a whole. */
	readonly at: string | null;
	/** For the person: what is wrong and what to do. Never holds anything that stood in the file. */
	readonly message: string;
}

/**
 * Reads a transcript from outside: an export, or a file somebody made. Everything is bounded and checked; keys that the
 * format does not have are left out. It says nothing about whether the answers fit a flow: `replay` finds that out.
 *
 * The texts come out as `ReviewedText` because a transcript holds nothing else. Whoever *keeps* what was read (rather than
 * printing it) has the guard look at it first. Format: docs/formats/transcript.md.
 */
export function readTranscript(
	json: string
): { readonly transcript: Transcript } | { readonly problem: TranscriptProblem } {
	if (new TextEncoder().encode(json).length > TRANSCRIPT_MAX_BYTES) return { problem: tooLarge };
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		// Not: the message of JSON.parse. It quotes the text around the mistake.
		return {
			problem: { code: 'not-json', at: null, message: 'Dit bestand is geen JSON. Kies een bestand dat de app maakte.' }
		};
	}
	try {
		const file = new TranscriptFields(value, '');
		if (file.count('format', Number.MAX_SAFE_INTEGER) > TRANSCRIPT_FORMAT) return { problem: newer };
		const transcript = transcriptOf(file);
		return isPractice(transcript) ? { problem: practice } : { transcript };
	} catch (cause) {
		if (!(cause instanceof UnfitTranscriptError)) throw cause;
		const at = cause.at === '' ? null : cause.at;
		const place = at === null ? 'Dit bestand' : `'${at}' in dit bestand`;
		return { problem: { code: 'unfit', at, message: `${place} klopt niet. Hier hoort: ${cause.expected}.` } };
	}
}

export const tooLarge: TranscriptProblem = {
	code: 'too-large',
	at: null,
	message: 'Dit bestand is te groot. Een verslag is hoogstens 4 MB.'
};

const newer: TranscriptProblem = {
	code: 'format-newer',
	at: 'format',
	message: 'Dit bestand is gemaakt met een nieuwere versie van de app. Werk de app bij en open het opnieuw.'
};

/** Practice never becomes a record of anything. */
const practice: TranscriptProblem = {
	code: 'practice',
	at: 'hash',
	message: 'Dit is een oefening, en geen situatie. Een oefencasus kan geen dossier worden.'
};

function transcriptOf(file: TranscriptFields): Transcript {
	// What format 1 has, format 2 has too, under the same names: an older file is read as it is.
	if (file.count('format', TRANSCRIPT_FORMAT + 1) < 1) throw new UnfitTranscriptError('format', '1 of 2');
	const entries = file
		.list('entries', ENTRIES_MAX)
		.map((value, index) => readEntry(new TranscriptFields(value, `entries[${index}]`)));
	const ids = new Set<string>();
	entries.forEach(({ id }, index) => {
		if (ids.has(id)) throw new UnfitTranscriptError(`entries[${index}].id`, 'een id dat nog niet gebruikt is');
		ids.add(id);
	});
	const takenBack = new Set(entries.flatMap((entry) => (entry.kind === 'withdrawn' ? [entry.entry] : [])));
	return {
		format: TRANSCRIPT_FORMAT,
		flow: file.id('flow'),
		version: file.line('version', 40) as FlowVersion,
		hash: (file.has('hash') ? file.line('hash', 64) : '') as EditionHash,
		// A withdrawn record has no text any more, also when who made the file left it in.
		entries: entries.filter(({ id, kind }) => kind === 'withdrawn' || !takenBack.has(id))
	};
}
