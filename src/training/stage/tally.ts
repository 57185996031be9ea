import type { Reveal, Slide, SlideOption } from '../deck/slide.ts';
import type { Round, Tally, VoteState } from './stage-state.ts';

/** One option with what was counted for it, for a bar in its own lane. */
export interface Bar {
	readonly option: SlideOption;
	readonly count: number;
	/** 0 to 1: its part of the most that was counted for any option. The width, and nothing that is said in words. */
	readonly share: number;
}

export const countOf = (tally: Tally, option: string): number =>
	Object.hasOwn(tally, option) ? (tally[option] ?? 0) : 0;

export const totalOf = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

/**
 * The bars of one round. Two rounds side by side are drawn to one scale, or the eye compares what cannot be compared.
 *
 * @param beside - the other round, when it is shown too
 */
export function barsOf(options: readonly SlideOption[], tally: Tally, beside: Tally = {}): readonly Bar[] {
	const most = Math.max(0, ...options.flatMap(({ id }) => [countOf(tally, id), countOf(beside, id)]));
	return options.map((option) => {
		const count = countOf(tally, option.id);
		return { option, count, share: most === 0 ? 0 : count / most };
	});
}

/** The option with most cards; null when none was counted, or when two have as many. */
export function leadingOption(options: readonly SlideOption[], tally: Tally): string | null {
	const most = Math.max(0, ...options.map(({ id }) => countOf(tally, id)));
	const leading = options.filter(({ id }) => countOf(tally, id) === most);
	return most > 0 && leading.length === 1 ? leading[0]!.id : null;
}

/** What the group goes on with: what the trainer chose, else what led in the last round that was counted. */
export function chosenBy(options: readonly SlideOption[], vote: VoteState | undefined): string | null {
	if (!vote) return null;
	if (vote.chosen !== null) return options.some(({ id }) => id === vote.chosen) ? vote.chosen : null;
	return leadingOption(options, totalOf(vote.second) > 0 ? vote.second : vote.first);
}

/** Which rounds a slide shows when so much of it is shown; the last of them is the one that is being counted. */
export function roundsOf(slide: Slide, shown: number): readonly Round[] {
	const seen: readonly Reveal[] = slide.shows.slice(0, shown);
	if (seen.includes('vote-again')) return ['first', 'second'];
	return seen.includes('vote') ? ['first'] : [];
}
