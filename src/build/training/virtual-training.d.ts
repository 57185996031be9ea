declare module 'virtual:training' {
	import type { PracticeCase } from '#training/practice-case.ts';
	import type { ExerciseKind } from '#training/exercises/exercise.ts';
	import type { TrainingContent } from '#training/training-content.ts';

	export interface ListedCase extends Pick<PracticeCase, 'id' | 'flow' | 'title' | 'goal' | 'about' | 'warning'> {
		readonly exercises: readonly ExerciseKind[];
		/** How many votes it has. */
		readonly votes: number;
	}
	/** Every case that came with the app, by flow and name of its file. */
	export const cases: readonly ListedCase[];
	/** Per flow that has any. */
	export const loadCases: Readonly<Record<string, () => Promise<readonly PracticeCase[]>>>;
	export const loadContent: () => Promise<TrainingContent>;
}
