import type { Screen } from '#flow/flow.ts';
import type { ScreenId } from '#flow/ids.ts';
import type { Entry, EntryId } from './transcript.ts';
import type { PathStop } from './view.ts';

/**
 * Observations that were written down after a weighing question was answered, and that nobody weighed yet: an answer that
 * counts is older than they are, and no `reweighed` came after them. Empty while nothing is weighed. Oldest first.
 */
export function notedSinceWeighing(
	entries: readonly Entry[],
	path: readonly PathStop[],
	screens: Readonly<Record<ScreenId, Screen>>
): readonly EntryId[] {
	const weighed = new Set(
		path.flatMap(({ screen, move }) => (move && screens[screen]!.weighing !== null ? [move.id] : []))
	);
	const oldest = entries.findIndex(({ id }) => weighed.has(id));
	if (oldest === -1) return [];
	const lookedAgain = entries.findLastIndex(({ kind }) => kind === 'reweighed');
	return entries.slice(Math.max(oldest, lookedAgain) + 1).flatMap(({ kind, id }) => (kind === 'noted' ? [id] : []));
}
