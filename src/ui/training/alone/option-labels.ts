import type { ExerciseItem } from '#training/exercises/run-exercise.ts';
import type { Option } from '../../label-of.ts';

type Piles = Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;

/** The options of an item in words: those of the case, or of the interface for a pile. */
export function optionLabels({ options }: ExerciseItem, piles: Piles): readonly Option[] {
	return options.map(({ id, text }) => ({ id, ...(text === null ? (piles[id] ?? { label: id }) : { label: text }) }));
}
