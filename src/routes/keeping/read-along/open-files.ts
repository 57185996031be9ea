import type { Edition } from '#flow/flow.ts';
import { completeEdition } from '#flow/older-edition.ts';
import type { ReviewedText } from '#guard/reviewed-text.ts';
import { ReadAlongUnfitError } from '#session/read-along/errors.ts';
import { readQuestion } from '#session/read-along/read.ts';
import type { Transcript } from '#session/transcript.ts';
import { readEdition } from '../backup/read-edition.ts';
import { loadShipped } from '../load-walking.ts';

export interface OpenedQuestion {
	readonly question: ReviewedText;
	readonly transcript: Transcript;
	readonly edition: Edition;
	/** The flow came with this app, too. */
	readonly isKnownFlow: boolean;
}

/**
 * A question from outside, as one that can be shown. The edition is the one of this app where it has it; else that of the
 * file, held against the same rules as an edition from a backup.
 *
 * @param file - JSON that was read, as `openJson` gives it
 * @throws what `readQuestion` throws; ReadAlongUnfitError when the edition is not sound or is not the one it was walked on
 */
export async function openQuestion(file: unknown): Promise<OpenedQuestion> {
	const { question, transcript, hash, edition: given } = readQuestion(file);
	const shipped = await loadShipped(transcript.flow, transcript.hash);
	const sound = shipped ?? (await readEdition(hash, given));
	const edition = sound && completeEdition(sound);
	if (edition === null || edition.flow.id !== transcript.flow) throw new ReadAlongUnfitError('edition');
	return { question, transcript, edition, isKnownFlow: shipped !== null };
}
