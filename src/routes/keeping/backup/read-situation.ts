import { idProblem, type EditionHash } from '#flow/ids.ts';
import { accept, asDraft, review } from '#guard/review.ts';
import type { CodeName } from '#session/code-name.ts';
import { withTextsOf } from '#session/entry-texts.ts';
import { readTranscript } from '#session/read-transcript.ts';
import { TranscriptFields, UnfitTranscriptError } from '#session/transcript-fields.ts';
import type { Transcript } from '#session/transcript.ts';
import type { ExportedSituation } from '#vault/contract.ts';
import { isExpiryDay, isId, type ExpiryDay, type SituationId } from '#vault/ids.ts';
import type { Draft, FieldName, SituationBody, SituationHeader } from '../situation.ts';

type KeptSituation = ExportedSituation<SituationHeader, SituationBody>;

/** Two words and perhaps a number: no room for a name that somebody put there by hand. */
const CODE_NAME = /^[A-Z][a-z]{2,19} [a-z]{2,19}(?: [0-9]{1,6})?$/;
const HASH = /^[0-9a-z]{1,64}$/;
const FIELD_NAME = /^[A-Za-z0-9_.:-]{1,100}$/;
/** A save adds one: this is far more than anybody makes, and far from where numbers are no longer exact. */
const MAX_REV = 1_000_000_000;
const MAX_POSITION = 100_000;
const MAX_STEPS = 100;
const MAX_DRAFTS = 500;
const MAX_FIELDS = 200;
/** More than a text may have when it is submitted: what is half typed is not lost for being long. */
const MAX_DRAFT_CHARACTERS = 1_000_000;

/**
 * A situation from outside, as one that may be kept; null when it does not fit. Keys that no situation has are left out.
 * The guard must be loaded.
 */
export function readSituation(given: unknown): KeptSituation | null {
	const { id, rev, expiry, header, body } = Object(given) as Record<string, unknown>;
	const isRev = Number.isSafeInteger(rev) && (rev as number) >= 1 && (rev as number) <= MAX_REV;
	if (!isId(id) || !isRev || !(expiry === null || isExpiryDay(expiry))) return null;
	try {
		const read = { header: readHeader(header), body: readBody(body) };
		const { flow, hash } = read.body.transcript;
		if (read.header.flow !== flow || read.header.hash !== hash) return null;
		return { id: id as SituationId, rev: rev as number, expiry: expiry as ExpiryDay | null, ...read };
	} catch (cause) {
		if (cause instanceof UnfitTranscriptError) return null;
		throw cause;
	}
}

function readHeader(given: unknown): SituationHeader {
	const header = new TranscriptFields(given, 'header');
	return {
		codeName: fitting(header, 'codeName', CODE_NAME) as CodeName,
		flow: header.id('flow'),
		hash: fitting(header, 'hash', HASH) as EditionHash,
		step: header.id('step'),
		stepNumber: header.has('stepNumber') ? header.count('stepNumber', MAX_STEPS) : null,
		ended: yesOrNo((given as { ended?: unknown }).ended),
		begunAt: header.moment('begunAt'),
		changedAt: header.moment('changedAt'),
		openedAt: header.moment('openedAt'),
		at: header.has('at') ? header.count('at', MAX_POSITION) : null,
		lookAgain: header.has('lookAgain') ? header.day('lookAgain') : null
	};
}

function readBody(given: unknown): SituationBody {
	const body = new TranscriptFields(given, 'body');
	const read = readTranscript(JSON.stringify((given as { transcript?: unknown }).transcript ?? null));
	if ('problem' in read) throw new UnfitTranscriptError('body.transcript', read.problem.code);
	const drafts = body.list('drafts', MAX_DRAFTS).map((draft, index) => readDraft(draft, `body.drafts[${index}]`));
	return { transcript: withReviewedTexts(read.transcript), drafts };
}

function readDraft(given: unknown, at: string): Draft {
	const draft = new TranscriptFields(given, at);
	const fields = draft.list('fields', MAX_FIELDS).map((value, index) => {
		const field = new TranscriptFields(value, `${at}.fields[${index}]`);
		return {
			name: fitting(field, 'name', FIELD_NAME) as FieldName,
			text: asDraft(field.line('text', MAX_DRAFT_CHARACTERS))
		};
	});
	return { screen: draft.id('screen'), fields };
}

/**
 * The texts were reviewed and accepted when they were typed, and what the person left standing then is left standing now.
 * Before they are printed they are looked at again.
 */
function withReviewedTexts(transcript: Transcript): Transcript {
	const entries = transcript.entries.map((entry) => withTextsOf(entry, (text) => accept(text, review(text))));
	return { ...transcript, entries };
}

function fitting(fields: TranscriptFields, key: string, pattern: RegExp): string {
	const value = fields.line(key, 200);
	const isName = pattern.test(value) && idProblem(value) !== 'forbidden';
	if (!isName) throw new UnfitTranscriptError(`${fields.at}.${key}`, String(pattern));
	return value;
}

function yesOrNo(value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	throw new UnfitTranscriptError('header.ended', 'ja of nee');
}
