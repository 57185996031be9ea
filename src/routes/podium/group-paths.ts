import { comparePaths } from '#training/deck/compare-paths.ts';
import type { Deck, Slide } from '#training/deck/slide.ts';
import type { StageState } from '#training/stage/stage-state.ts';
import type { NumberedPath } from '#ui/training/stage/group-path.ts';

/**
 * What the groups of this session went on with in the case that is on the stage, oldest first. Groups that chose nothing
 * in it are left out; so is everybody where the way of the experts is not part of the session.
 */
export function groupPaths(
	{ earlier, votes, group }: Pick<StageState, 'earlier' | 'votes' | 'group'>,
	deck: Deck,
	slide: Slide
): readonly NumberedPath[] {
	const shown = deck.slides.find(
		(one) =>
			one.kind === 'paths' && (slide.kind === 'paths' ? one.id === slide.id : one.caseNumber === slide.caseNumber)
	);
	if (shown?.kind !== 'paths') return [];
	const first = group - earlier.length;
	return comparePaths(deck, shown, [...earlier, votes])
		.map((path, index) => ({ ...path, group: first + index }))
		.filter(({ hasChosen }) => hasChosen);
}
