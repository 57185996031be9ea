import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ScreenKind } from '../../flow.ts';
import { placeIn, screensOf, type Rule } from '../rule.ts';

/** What a kind needs and may have, besides what every screen may have (norm, outcome, norms, role, contacts). */
const KINDS: Record<ScreenKind, { readonly needs: readonly string[]; readonly may: readonly string[] }> = {
	question: { needs: ['answers'], may: ['weighing'] },
	checklist: { needs: ['items', 'next'], may: ['skip', 'optional'] },
	notes: { needs: ['next'], may: ['skip', 'optional'] },
	consult: { needs: ['roles', 'next'], may: ['skip', 'optional'] },
	talk: { needs: ['roles', 'next'], may: ['with', 'skip', 'optional'] },
	voice: { needs: ['roles', 'next'], may: ['with', 'optional'] },
	prompts: { needs: ['items', 'next'], may: ['optional'] },
	information: { needs: ['next'], may: ['optional'] },
	contact: { needs: ['contacts', 'next'], may: ['optional'] },
	agreement: { needs: ['roles', 'next'], may: ['skip', 'optional', 'purpose', 'terms'] },
	outcome: { needs: ['outcome', 'next'], may: [] },
	decision: { needs: ['answers', 'advised', 'departure'], may: [] },
	departure: { needs: ['reasons', 'roles', 'next'], may: [] },
	skip: { needs: ['reasons', 'skips', 'next'], may: [] },
	end: { needs: [], may: ['continues'] }
};
const ALWAYS = new Set(['kind', 'norm', 'outcome', 'norms', 'role', 'contacts']);

/** A screen has what its kind needs and nothing that its kind does not know. */
export const kinds: Rule = function* (input) {
	for (const screen of screensOf(input.flow)) {
		const written: Readonly<Record<string, unknown>> = input.file.steps[screen.step]?.screens[screen.id] ?? {};
		const { needs, may } = KINDS[screen.kind];
		const present = Object.keys(written);
		for (const name of needs)
			if (!present.includes(name) || isEmpty(name, written[name]))
				yield diagnostic('kind-incomplete', placeIn(input, screen), { kind: screen.kind, name });
		for (const name of present)
			if (!ALWAYS.has(name) && !needs.includes(name) && !may.includes(name))
				yield diagnostic('kind-mismatch', placeIn(input, screen, name), { kind: screen.kind, name });
	}
};

/** A list to choose from has something in it; `advised` may be empty, for a decision about which the norm says nothing. */
const isEmpty = (name: string, value: unknown): boolean =>
	name !== 'advised' && typeof value === 'object' && value !== null && Object.keys(value).length === 0;
