import type { Edition } from '#flow/flow.ts';
import type { Consult, Entry, EntryId, Recorded, Transcript } from '../transcript.ts';
import { OtherSituationError, ReadAlongUnfitError } from './errors.ts';
import { markOf, type Advice } from './files.ts';
import { advisersOf, canHoldAdvice } from './subjects.ts';

/** Advice as the record that comes of it, without the moment at which it is added. */
export interface ReadAlongConsult extends Pick<Recorded, 'id' | 'screen'> {
	readonly consult: Consult & { readonly readAlong: true };
}

/**
 * The records that advice makes in the situation it is about. The question is with the first only: it was asked once.
 *
 * @throws OtherSituationError when it is about another one
 * @throws ReadAlongUnfitError when it names a role or a screen that does not go with advice in this edition
 */
export function fitAdvice(advice: Advice, transcript: Transcript, { flow }: Edition): readonly ReadAlongConsult[] {
	const mark = markOf(transcript);
	if (mark === null || advice.about !== mark || advice.flow !== transcript.flow)
		throw new OtherSituationError('this advice is about another situation');
	const { role, on, question, pieces } = advice;
	const isFitting = advisersOf(flow).includes(role) && pieces.every(({ screen }) => canHoldAdvice(flow, screen));
	if (!isFitting) throw new ReadAlongUnfitError('a role or a screen that does not go with advice');
	return pieces.map(({ id, screen, text }, index) => ({
		...{ id, screen },
		consult: { role, on, ...(index === 0 ? { asked: question } : {}), advice: text, readAlong: true }
	}));
}

/** Those that are not in the transcript yet. What was taken back stays taken back. */
export function newAmong(
	consults: readonly ReadAlongConsult[],
	entries: readonly Entry[]
): readonly ReadAlongConsult[] {
	const known = new Set<EntryId>();
	for (const entry of entries) {
		known.add(entry.id);
		if (entry.kind === 'withdrawn') known.add(entry.entry);
	}
	return consults.filter(({ id }) => !known.has(id));
}
