import type { WalkedSession } from '#dossier/index.ts';
import type { ReadAlongConsult } from '#session/read-along/merge.ts';
import type { Session } from '#session/session.ts';
import type { Entry, Recorded, Transcript } from '#session/transcript.ts';

/**
 * The walk as `RecordCheck` is to look at it before a whole transcript leaves the app: every entry as a record of its own,
 * also answers that were changed later and no paper shows.
 */
export function everyEntry(session: Session): WalkedSession {
	return walkOf(session, session.transcript.entries);
}

/** The same transcript with the texts as they were decided on. `shown` is what `RecordCheck` makes of `everyEntry`. */
export function asDecided(transcript: Transcript, shown: WalkedSession): Transcript {
	return { ...transcript, entries: shown.records as readonly Entry[] };
}

/** Advice that came in, as `RecordCheck` is to look at it before it becomes part of the session. */
export function incoming(session: Session, consults: readonly ReadAlongConsult[]): WalkedSession {
	return walkOf(
		session,
		consults.map(({ id, screen, consult }) => ({ id, at: 0, screen, kind: 'consulted', consult }))
	);
}

/** What `incoming` was made of, with the texts as they were decided on. */
export function consultsIn(shown: WalkedSession): readonly ReadAlongConsult[] {
	return shown.records.flatMap((record) => {
		if (record.kind !== 'consulted') return [];
		const { id, screen, consult } = record;
		return [{ id, screen, consult: { ...consult, readAlong: true } }];
	});
}

function walkOf(session: Session, records: readonly Entry[]): WalkedSession {
	return {
		// Their moves are among the records: each text is looked at once.
		path: session.path.map((stop) => ({ ...stop, move: null })),
		records: records as readonly Recorded[],
		transcript: session.transcript,
		norm: session.norm,
		stale: [],
		steps: () => session.steps()
	};
}
