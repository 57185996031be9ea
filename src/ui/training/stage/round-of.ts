import type { Round } from '#training/stage/stage-state.ts';
import { atOf, has, type StageView } from './stage-view.ts';

type Shown = Pick<StageView, 'slide' | 'shown'>;

/** The round that is being voted in now; null where no cards go up. */
export function roundOf(view: Shown): Round | null {
	const at = atOf(view);
	return at === 'vote' ? 'first' : at === 'vote-again' ? 'second' : null;
}

/** The round that the trainer counts in: the second from the moment it was asked for. */
export const countedRoundOf = (view: Shown): Round => (has(view, 'vote-again') ? 'second' : 'first');
