import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Rule } from '../rule.ts';

/** Words belong to something that exists: a name that was changed in the flow leaves its words behind. */
export const wordsUnknown: Rule = function* ({ flow, file, words }) {
	if (!words) return;
	const finding = (name: string, known: readonly string[], path: readonly string[]) => {
		const nearest = nearestName(name, known);
		return diagnostic('words-unknown', words.source.placeOf(path), { name, ...(nearest ? { nearest } : {}) });
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
		['parameters', Object.keys(file.parameters ?? {})]
	];
	for (const [list, known] of lists)
		for (const name of Object.keys(words.value[list]))
			if (!known.includes(name)) yield finding(name, known, [list, name]);
	for (const [id, text] of Object.entries(words.value.screens)) {
		const screen = flow.screens[id as keyof typeof flow.screens];
		if (!screen) continue;
		const answers = screen.answers.map((answer) => answer.id);
		for (const name of Object.keys(text.answers ?? {}))
			if (!(answers as readonly string[]).includes(name))
				yield finding(name, answers, ['screens', id, 'answers', name]);
		for (const name of Object.keys(text.items ?? {}))
			if (!(screen.items as readonly string[]).includes(name))
				yield finding(name, screen.items, ['screens', id, 'items', name]);
	}
};
