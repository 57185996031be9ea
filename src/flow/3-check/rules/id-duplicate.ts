import type { Path } from '../../1-read/read-source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** A screen's name is unique in the whole flow, and a list names nothing twice. (Double keys are found while reading.) */
export const idDuplicate: Rule = function* ({ file, source }) {
	const repeats = function* (named: readonly { name: string; path: Path }[]) {
		const first = new Map<string, Path>();
		for (const { name, path } of named) {
			const earlier = first.get(name);
			if (earlier === undefined) first.set(name, path);
			else
				yield diagnostic('id-duplicate', source.placeOf(path), {
					name,
					line: String(source.placeOf(earlier).line)
				});
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
		for (const [id, screen] of Object.entries(screens))
			yield* repeats(items(['steps', step, 'screens', id, 'items'], screen.items));
};
