import { twice, type Path } from '../../1-read/read-source.ts';
import type { Rule } from '../rule.ts';

/**
 * A screen's name is unique in the whole flow, a list names nothing twice, and an end is not called what a step is called:
 * both are states beside each other in the machine. (Double keys are found while reading.)
 */
export const idDuplicate: Rule = function* ({ file, source }) {
	const repeats = function* (named: readonly { name: string; path: Path }[]) {
		const first = new Map<string, Path>();
		for (const { name, path } of named) {
			const earlier = first.get(name);
			if (earlier === undefined) first.set(name, path);
			else yield twice(name, source.placeOf(path), source.placeOf(earlier));
		}
	};
	const items = (path: Path, names: readonly string[] = []) => names.map((name, i) => ({ name, path: [...path, i] }));
	for (const list of ['roles', 'norms', 'outcomes', 'reasons'] as const) yield* repeats(items([list], file[list]));
	const steps = Object.entries(file.steps);
	yield* repeats(
		steps.flatMap(([step, { screens }]) =>
			Object.keys(screens).map((name) => ({ name, path: ['steps', step, 'screens', name] }))
		)
	);
	for (const [step, { screens }] of steps)
		for (const [id, screen] of Object.entries(screens)) {
			const path = ['steps', step, 'screens', id];
			if (screen.kind === 'end' && Object.hasOwn(file.steps, id))
				yield twice(id, source.placeOf(path), source.placeOf(['steps', id]));
			yield* repeats(items([...path, 'items'], screen.items));
		}
};
