import type { Deck, Slide } from '#training/deck/slide.ts';
import type { StageState } from '#training/stage/stage-state.ts';
import type { GroupPath } from '#ui/training/stage/group-path.ts';

export const groupPaths = (_s: StageState, _d: Deck, _sl: Slide | undefined): readonly GroupPath[] => [];
