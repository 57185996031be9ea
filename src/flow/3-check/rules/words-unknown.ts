import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { hasScreen } from '../../graph.ts';
import { isOwn, type Rule } from '../rule.ts';

/** Words belong to something that exists: a name that was changed in the flow leaves its words behind. */
export const wordsUnknown: Rule = function* ({ flow, file, words }) {
	if (!words) return;
	const unknown = function* (names: object | undefined, known: readonly string[], path: readonly string[]) {
		for (const name of Object.keys(names ?? {})) {
			if (known.includes(name) || !isOwn(words.source, [...path, name])) continue;
			const nearest = nearestName(name, known);
			const at = words.source.placeOf([...path, name]);
			yield diagnostic('words-unknown', at, { name, ...(nearest ? { nearest } : {}) });
		}
	};
	const lists: [keyof typeof words.value & string, readonly string[]][] = [
		['steps', flow.steps.map((step) => step.id)],
		['screens', Object.keys(flow.screens)],
		['norms', flow.norms],
		['outcomes', flow.outcomes],
		['reasons', flow.reasons],
		['roles', flow.roles],
		['contacts', Object.keys(file.contacts ?? {})],
		['terms', Object.keys(file.terms ?? {})],
		['parameters', Object.keys(file.parameters ?? {})],
		['rules', flow.rules.map((rule) => rule.id)]
	];
	for (const [list, known] of lists) yield* unknown(words.value[list], known, [list]);
	for (const [id, text] of Object.entries(words.value.screens)) {
		if (!hasScreen(flow, id)) continue;
		const answers = flow.screens[id]!.answers.map((answer) => answer.id);
		yield* unknown(text.answers, answers, ['screens', id, 'answers']);
		yield* unknown(text.items, flow.screens[id]!.items, ['screens', id, 'items']);
	}
};
