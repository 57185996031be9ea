import type { Edition, Screen } from '#flow/flow.ts';
import type { OutcomeId, ScreenId } from '#flow/ids.ts';
import { isPractice, PracticeRefusedError } from '#session/practice.ts';
import type { Recorded } from '#session/transcript.ts';
import type { PathStop } from '#session/view.ts';
import { flowLabels } from '../flow-labels.ts';
import type { FlowLabels } from '../flow-labels.ts';
import type { WalkedSession } from '../walked-session.ts';

/** A stop that was gone on from, with the screen it was on. */
export interface DoneStop {
	readonly stop: PathStop;
	readonly screen: Screen;
	readonly move: NonNullable<PathStop['move']>;
}

/** What every collector reads. */
export interface Walk {
	readonly session: WalkedSession;
	readonly edition: Edition;
	readonly labels: FlowLabels;
	/** In the order of walking. */
	readonly done: readonly DoneStop[];
	readonly records: readonly Recorded[];
	screen(id: ScreenId): Screen | null;
	/** What the norm last said on arriving at this position of the path; null when it has said nothing yet. */
	outcomeAt(index: number): OutcomeId | null;
}

/** @throws PracticeRefusedError - of a practice case: nothing is made of it that looks like a record */
export function readWalk(session: WalkedSession, edition: Edition): Walk {
	if (isPractice(session.transcript)) throw new PracticeRefusedError();
	const { screens } = edition.flow;
	const screen = (id: ScreenId) => (Object.hasOwn(screens, id) ? (screens[id] ?? null) : null);
	const done = session.path.flatMap((stop): readonly DoneStop[] => {
		const found = screen(stop.screen);
		return stop.move !== null && found !== null ? [{ stop, screen: found, move: stop.move }] : [];
	});

	// The session leaves withdrawn records out already. A dossier is given to others, so it does not rely on that.
	const takenBack = new Set<string>();
	for (const entry of session.transcript.entries) if (entry.kind === 'withdrawn') takenBack.add(entry.entry);
	const records = session.records.filter((record) => record.kind !== 'withdrawn' && !takenBack.has(record.id));

	const outcomeAt = (index: number) => {
		const said = session.path.findLast(
			(stop) => stop.index <= index && (screen(stop.screen)?.outcome ?? null) !== null
		);
		return said === undefined ? null : (screen(said.screen)?.outcome ?? null);
	};

	return { session, edition, labels: flowLabels(edition), done, records, screen, outcomeAt };
}
