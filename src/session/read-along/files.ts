/**
 * A second pair of eyes: the two files that go between the person whose situation it is and somebody who reads along
 * (docs/formats/read-along.md, docs/decisions/0026). Here is what is in them; the vault seals them.
 */
import type { Edition } from '#flow/flow.ts';
import type { EditionHash, FlowId, RoleId, ScreenId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { TRANSCRIPT_MAX_BYTES } from '../read-transcript.ts';
import { isMove, type EntryId, type IsoDate, type Transcript } from '../transcript.ts';
import { NothingToReadError, ReadAlongTooLargeError } from './errors.ts';

export const READ_ALONG_FORMAT = 1;
export const QUESTION_KIND = 'zorgvuldig-vraag';
export const ADVICE_KIND = 'zorgvuldig-advies';

/** No reader writes more pieces of advice than this; a file with more is refused. */
export const PIECES_MOST = 50;

export interface MadeWith {
	/** Version of the application. */
	readonly app: string;
	readonly madeOn: IsoDate;
}

/** What is asked of somebody who reads along. Without drafts, and without the code name: that is the owner's. */
export interface QuestionFile extends MadeWith {
	readonly format: typeof READ_ALONG_FORMAT;
	readonly kind: typeof QUESTION_KIND;
	readonly question: ReviewedText;
	readonly transcript: Transcript;
	/** Whole, so that it opens where this flow is not installed. */
	readonly edition: { readonly hash: EditionHash; readonly edition: Edition };
}

/** One piece of advice. It is never changed: who thinks again takes it out and writes another, with another id. */
export interface AdvicePiece {
	readonly id: EntryId;
	/** What it is about; see `subjectsOf`. */
	readonly screen: ScreenId;
	readonly text: ReviewedText;
}

/** Who says it, and when. */
export interface Adviser {
	readonly role: RoleId;
	readonly on: IsoDate;
}

/** Which situation, as its owner knows it again; the question comes back, because the record says what was asked. */
export interface Asked {
	readonly flow: FlowId;
	/** See `markOf`. */
	readonly about: EntryId;
	readonly question: ReviewedText;
}

export interface Advice extends Asked, Adviser {
	readonly pieces: readonly AdvicePiece[];
}

export interface AdviceFile extends Advice, MadeWith {
	readonly format: typeof READ_ALONG_FORMAT;
	readonly kind: typeof ADVICE_KIND;
}

/**
 * What a situation is known by: the id of its first move. It was drawn at random, moves are never taken out of a
 * transcript, and a copy from a backup has the same. Null as long as there is no move.
 */
export function markOf({ entries }: Transcript): EntryId | null {
	return entries.find(isMove)?.id ?? null;
}

/**
 * @param transcript - as it may leave the app: the guard has been through every text of it
 * @throws NothingToReadError, ReadAlongTooLargeError
 */
export function questionFile(
	question: ReviewedText,
	transcript: Transcript,
	edition: Edition,
	made: MadeWith
): QuestionFile {
	if (markOf(transcript) === null) throw new NothingToReadError('this situation has no move');
	if (new TextEncoder().encode(JSON.stringify(transcript)).length > TRANSCRIPT_MAX_BYTES)
		throw new ReadAlongTooLargeError('this situation is larger than what is read back');
	return {
		...{ format: READ_ALONG_FORMAT, kind: QUESTION_KIND, ...made },
		...{ question, transcript, edition: { hash: edition.hash, edition } }
	};
}

export function adviceFile(advice: Advice, made: MadeWith): AdviceFile {
	return { format: READ_ALONG_FORMAT, kind: ADVICE_KIND, ...made, ...advice };
}

/** @throws NothingToReadError when the transcript has no move: then no question was made of it */
export function askedIn(question: ReviewedText, transcript: Transcript): Asked {
	const about = markOf(transcript);
	if (about === null) throw new NothingToReadError('this situation has no move');
	return { flow: transcript.flow, about, question };
}
