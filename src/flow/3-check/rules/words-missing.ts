import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PhraseName } from '../../diagnostics/phrases.ts';
import { screensOf, type Rule } from '../rule.ts';

const NOUN = {
	norms: 'norm',
	outcomes: 'outcome',
	reasons: 'reason',
	roles: 'role',
	contacts: 'contact',
	terms: 'term',
	parameters: 'parameter',
	rules: 'rule'
} as const satisfies Record<string, PhraseName>;

/** Everything that a person reads has words: steps, screens, answers, items, norms, outcomes, reasons, roles, contacts. */
export const wordsMissing: Rule = function* ({ flow, file, source, words }) {
	if (!words) return;
	const has = (...path: string[]) =>
		path.reduce<unknown>(
			(value, key) =>
				typeof value === 'object' && value !== null && Object.hasOwn(value, key)
					? (value as Record<string, unknown>)[key]
					: undefined,
			words.value
		) !== undefined;
	const wanted: { what: PhraseName; name: string; path: string[]; at: readonly (string | number)[] }[] = [];
	const want = (what: PhraseName, name: string, path: string[], at: readonly (string | number)[]) =>
		wanted.push({ what, name, path, at });
	for (const step of flow.steps) want('step', step.id, ['steps', step.id], ['steps', step.id]);
	for (const screen of screensOf(flow)) {
		const at = ['steps', screen.step, 'screens', screen.id];
		want('screen', screen.id, ['screens', screen.id], at);
		if (!has('screens', screen.id)) continue;
		for (const { id } of screen.answers)
			want('answer', id, ['screens', screen.id, 'answers', id], [...at, 'answers', id]);
		screen.items.forEach((id, i) => want('item', id, ['screens', screen.id, 'items', id], [...at, 'items', i]));
	}
	for (const list of ['norms', 'outcomes', 'reasons', 'roles'] as const)
		flow[list].forEach((id, i) => want(NOUN[list], id, [list, id], [list, i]));
	for (const list of ['contacts', 'terms', 'parameters', 'rules'] as const)
		for (const id of Object.keys(file[list] ?? {})) want(NOUN[list], id, [list, id], [list, id]);
	for (const { what, name, path, at } of wanted)
		if (!has(...path)) yield diagnostic('words-missing', source.placeOf(at), { what, name, path: path.join(': ') });
};
