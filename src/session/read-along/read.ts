import type { FlowId, RoleId } from '#flow/ids.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { readTranscript } from '../read-transcript.ts';
import { TranscriptFields, UnfitTranscriptError } from '../transcript-fields.ts';
import type { Transcript } from '../transcript.ts';
import {
	AdviceInsteadError,
	NotReadAlongError,
	QuestionInsteadError,
	ReadAlongNewerError,
	ReadAlongUnfitError
} from './errors.ts';
import { ADVICE_KIND, markOf, PIECES_MOST, QUESTION_KIND, READ_ALONG_FORMAT, type Advice } from './files.ts';

export interface ReadQuestion {
	readonly question: ReviewedText;
	readonly transcript: Transcript;
	/** As they stood in the file: the flow is not looked at here. */
	readonly hash: unknown;
	readonly edition: unknown;
}

/**
 * A question from outside. Whoever made the file could put anything in it, so everything is checked and bounded; keys
 * that the format does not have are left out. Its texts are for showing, not for keeping.
 *
 * @param file - JSON that was read, of at most 64 levels
 * @throws NotReadAlongError, AdviceInsteadError, ReadAlongNewerError, ReadAlongUnfitError
 */
export function readQuestion(file: unknown): ReadQuestion {
	refuseOther(file, QUESTION_KIND);
	return fitting(() => {
		const fields = new TranscriptFields(file, '');
		const { transcript: given, edition } = file as { readonly transcript?: unknown; readonly edition?: unknown };
		const read = readTranscript(JSON.stringify(given ?? null));
		if ('problem' in read) {
			if (read.problem.code === 'format-newer') throw new ReadAlongNewerError('a newer version wrote this');
			throw new UnfitTranscriptError('transcript', read.problem.code);
		}
		const { transcript } = read;
		if (markOf(transcript) === null) throw new UnfitTranscriptError('transcript.entries', 'een stap');
		const kept = Object(edition) as { readonly hash?: unknown; readonly edition?: unknown };
		if (kept.hash !== transcript.hash) throw new UnfitTranscriptError('edition.hash', 'die van het verslag');
		return { question: written(fields, 'question'), transcript, hash: kept.hash, edition: kept.edition };
	});
}

/**
 * Advice from outside. Whether it is about the situation that is open, `fitAdvice` finds out; whoever keeps its texts has
 * the guard look at them first.
 *
 * @throws NotReadAlongError, QuestionInsteadError, ReadAlongNewerError, ReadAlongUnfitError
 */
export function readAdvice(file: unknown): Advice {
	refuseOther(file, ADVICE_KIND);
	return fitting(() => {
		const fields = new TranscriptFields(file, '');
		const pieces = fields.objects('pieces', PIECES_MOST).map((piece) => ({
			id: piece.entryId('id'),
			screen: piece.id<never>('screen'),
			text: written(piece, 'text')
		}));
		if (pieces.length === 0) throw new UnfitTranscriptError('pieces', 'minstens één advies');
		if (new Set(pieces.map(({ id }) => id)).size < pieces.length)
			throw new UnfitTranscriptError('pieces', 'een id dat nog niet gebruikt is');
		return {
			...{ flow: fields.id<FlowId>('flow'), about: fields.entryId('about'), question: written(fields, 'question') },
			...{ role: fields.id<RoleId>('role'), on: fields.day('on'), pieces }
		};
	});
}

function refuseOther(file: unknown, expected: typeof QUESTION_KIND | typeof ADVICE_KIND): void {
	const { kind, format } = Object(file) as { readonly kind?: unknown; readonly format?: unknown };
	if (kind !== QUESTION_KIND && kind !== ADVICE_KIND)
		throw new NotReadAlongError('there is something else in this file');
	if (kind !== expected) {
		throw kind === ADVICE_KIND
			? new AdviceInsteadError('this is advice')
			: new QuestionInsteadError('this is a question');
	}
	if (!Number.isSafeInteger(format) || (format as number) < 1) throw new ReadAlongUnfitError('the file has no format');
	if ((format as number) > READ_ALONG_FORMAT) throw new ReadAlongNewerError('a newer version made this file');
}

function written(fields: TranscriptFields, key: string): ReviewedText {
	const text = fields.text(key);
	if (text.trim() === '') throw new UnfitTranscriptError(key, 'een tekst');
	return text;
}

function fitting<Read>(read: () => Read): Read {
	try {
		return read();
	} catch (cause) {
		if (cause instanceof UnfitTranscriptError) throw new ReadAlongUnfitError(cause.at);
		throw cause;
	}
}
