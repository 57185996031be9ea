import type { Path } from '../../1-read/read-source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { idProblem } from '../../ids.ts';
import { screenPath, screensOf, type Rule } from '../rule.ts';

/** Every name that others refer to is well formed and allowed. */
export const ids: Rule = function* ({ flow, file, source }) {
	const named: { name: string; path: Path }[] = (['id', 'sector', 'route'] as const).map((key) => ({
		name: file[key],
		path: [key]
	}));
	const keys = (path: Path, of: object) =>
		Object.keys(of).forEach((name) => named.push({ name, path: [...path, name] }));
	const items = (path: Path, of: readonly string[]) =>
		of.forEach((name, i) => named.push({ name, path: [...path, i] }));
	items(['roles'], flow.roles);
	items(['norms'], flow.norms);
	items(['outcomes'], flow.outcomes);
	items(['reasons'], flow.reasons);
	items(['workplaces'], flow.workplaces);
	keys(['contacts'], file.contacts ?? {});
	keys(['parameters'], file.parameters ?? {});
	keys(['terms'], file.terms ?? {});
	keys(['rules'], file.rules ?? {});
	keys(['steps'], file.steps);
	for (const [step, { screens }] of Object.entries(file.steps)) keys(['steps', step, 'screens'], screens);
	for (const screen of screensOf(flow)) {
		keys([...screenPath(screen), 'answers'], file.steps[screen.step]?.screens[screen.id]?.answers ?? {});
		items([...screenPath(screen), 'items'], screen.items);
	}
	for (const { name, path } of named) {
		const problem = idProblem(name);
		if (problem)
			yield diagnostic(problem === 'forbidden' ? 'id-forbidden' : 'id-malformed', source.placeOf(path), { name });
	}
};
