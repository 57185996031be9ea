import type { Round } from '#training/stage/stage-state.ts';
import type { StageView } from './stage-view.ts';

/** The round that is being voted in now; null where no cards go up. */
export function roundOf({ slide, shown }: Pick<StageView, 'slide' | 'shown'>): Round | null {
	if (slide.kind === 'exercise') return slide.options.length > 0 && shown < slide.reveals ? 'first' : null;
	if (slide.kind !== 'vote') return null;
	const at = slide.shows[shown - 1];
	return at === 'vote' ? 'first' : at === 'vote-again' ? 'second' : null;
}

/** What is counted in, for the trainer: the second round from the moment it was asked for. */
export function countedRoundOf({ slide, shown }: Pick<StageView, 'slide' | 'shown'>): Round {
	if (slide.kind !== 'vote') return 'first';
	const again = slide.shows.indexOf('vote-again');
	return again >= 0 && shown > again ? 'second' : 'first';
}
