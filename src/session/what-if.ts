import type { AnswerId, ScreenId } from '#flow/ids.ts';
import { Session } from './session.ts';
import type { EntryId } from './transcript.ts';
import type { NormSays, PathStop } from './view.ts';

/** Where a walk stands: what can be laid side by side. */
export interface Standing {
	readonly norm: NormSays | null;
	/** The answers that count, in the order in which they were given. */
	readonly path: readonly PathStop[];
	/** The question or decision where it waits for an answer; null when it ended or waits for something else. */
	readonly waitsFor: ScreenId | null;
}

export function standingOf(session: Session): Standing {
	const { norm, path } = session;
	const { screen } = session.view();
	return { norm, path, waitsFor: screen.answers.length > 0 ? screen.id : null };
}

/**
 * The same situation with one answer changed. The session itself stays as it is, and nothing of this is kept anywhere.
 * Later answers that still apply count; where one is missing the walk waits, so it never guesses.
 *
 * @param index - position on the path of the question or decision whose answer is changed
 * @throws RangeError when there is no answer at this position
 */
export function whatIf(session: Session, index: number, answer: AnswerId): Standing {
	const screen = session.view(index).screen;
	if (!session.path[index]?.move || !screen.answers.some(({ id }) => id === answer))
		throw new RangeError('no answer to change at this position');
	// No id of an entry that exists has a dot in it (transcript-fields.ts).
	const other = new Session(session.edition, session.transcript, { now: () => 0, newId: () => 'what.if' as EntryId });
	other.act([{ kind: 'answer', answer }], index);
	return standingOf(other);
}
