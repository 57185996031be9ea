import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Path } from '../../1-read/read-source.ts';
import { screenPath, screensOf, type Rule } from '../rule.ts';

/** Norms, outcomes, roles, reasons and contacts that a screen or step names are in the flow's lists. */
export const referenceUnknown: Rule = function* ({ flow, source }) {
	const lists: Record<string, readonly string[]> = {
		norms: flow.norms,
		outcomes: flow.outcomes,
		roles: flow.roles,
		reasons: flow.reasons,
		contacts: flow.contacts.map((contact) => contact.id),
		terms: Object.keys(flow.terms)
	};
	const references: { list: string; name: string; path: Path }[] = [];
	const refer = (list: string, path: Path, ...names: (string | null | undefined)[]) => {
		for (const [i, name] of names.entries())
			if (name) references.push({ list, name, path: names.length > 1 ? [...path, i] : path });
	};
	const referAll = (list: string, path: Path, names: readonly string[]) =>
		names.forEach((name, i) => refer(list, [...path, i], name));
	for (const step of flow.steps) refer('roles', ['steps', step.id, 'role'], step.role);
	for (const screen of screensOf(flow)) {
		const path = screenPath(screen);
		refer('norms', [...path, 'norm'], screen.norm);
		refer('outcomes', [...path, 'outcome'], screen.outcome);
		refer('roles', [...path, 'role'], screen.role);
		referAll('norms', [...path, 'norms'], screen.norms);
		referAll('roles', [...path, 'roles'], screen.roles);
		referAll('contacts', [...path, 'contacts'], screen.contacts);
		referAll('terms', [...path, 'terms'], screen.terms);
		referAll('reasons', [...path, 'reasons'], screen.reasons);
		referAll('reasons', [...path, 'skip', 'reasons'], screen.skip?.reasons ?? []);
		for (const outcome of Object.keys(screen.advised)) refer('outcomes', [...path, 'advised', outcome], outcome);
	}
	for (const { list, name, path } of references) {
		const known = lists[list] ?? [];
		if (known.includes(name)) continue;
		const nearest = nearestName(name, known);
		yield diagnostic('reference-unknown', source.placeOf(path), { name, list, ...(nearest ? { nearest } : {}) });
	}
};
