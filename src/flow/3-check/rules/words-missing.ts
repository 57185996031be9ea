import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { screensOf, type Rule } from '../rule.ts';

/** Everything that a person reads has words: steps, screens, answers, items, norms, outcomes, reasons, roles, contacts. */
export const wordsMissing: Rule = function* ({ flow, file, source, words }) {
	if (!words) return;
	const has = (...path: string[]) =>
		path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], words.value) !== undefined;
	const wanted: { what: string; name: string; path: string[]; at: readonly (string | number)[] }[] = [];
	const want = (what: string, name: string, path: string[], at: readonly (string | number)[]) =>
		wanted.push({ what, name, path, at });
	for (const step of flow.steps) want('stap', step.id, ['steps', step.id], ['steps', step.id]);
	for (const screen of screensOf(flow)) {
		const at = ['steps', screen.step, 'screens', screen.id];
		want('scherm', screen.id, ['screens', screen.id], at);
		if (!has('screens', screen.id)) continue;
		for (const { id } of screen.answers)
			want('antwoord', id, ['screens', screen.id, 'answers', id], [...at, 'answers', id]);
		screen.items.forEach((id, i) => want('punt', id, ['screens', screen.id, 'items', id], [...at, 'items', i]));
	}
	for (const list of ['norms', 'outcomes', 'reasons', 'roles'] as const)
		flow[list].forEach((id, i) => want(list, id, [list, id], [list, i]));
	for (const list of ['contacts', 'terms', 'parameters'] as const)
		for (const id of Object.keys(file[list] ?? {})) want(list, id, [list, id], [list, id]);
	for (const { what, name, path, at } of wanted)
		if (!has(...path)) yield diagnostic('words-missing', source.placeOf(at), { what, name, path: path.join(': ') });
};
