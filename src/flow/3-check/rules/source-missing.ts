import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Rule } from '../rule.ts';

const SOURCED = ['norms', 'outcomes', 'parameters', 'contacts', 'terms'] as const;
const NAMES = { norms: 'Norm', outcomes: 'Uitkomst', parameters: 'Parameter', contacts: 'Contact', terms: 'Termijn' };

/** Every norm, outcome, parameter, contact and term says where it comes from, and how sure that is. */
export const sourceMissing: Rule = function* ({ flow, file, source, sources }) {
	if (!sources) return;
	const ids: Record<(typeof SOURCED)[number], readonly string[]> = {
		norms: flow.norms,
		outcomes: flow.outcomes,
		parameters: Object.keys(file.parameters ?? {}),
		contacts: Object.keys(file.contacts ?? {}),
		terms: Object.keys(file.terms ?? {})
	};
	for (const list of SOURCED)
		for (const [i, name] of ids[list].entries())
			if (!sources.value[list][name]) {
				const path = list === 'norms' || list === 'outcomes' ? [list, i] : [list, name];
				yield diagnostic('source-missing', source.placeOf(path), { what: NAMES[list], name });
			}
	const documents = Object.keys(sources.value.documents);
	for (const list of [...SOURCED, 'steps', 'screens'] as const)
		for (const [name, claim] of Object.entries(sources.value[list])) {
			const path = [list, name];
			if (claim.sources.length === 0 && claim.confidence !== 'low')
				yield diagnostic('source-empty', sources.source.placeOf(path), { what: list, name });
			for (const [i, key] of claim.sources.entries())
				if (!documents.includes(key)) {
					const nearest = nearestName(key, documents);
					const at = sources.source.placeOf([...path, 'sources', i]);
					yield diagnostic('source-unknown', at, { name: key, ...(nearest ? { nearest } : {}) });
				}
		}
	for (const [name, document] of Object.entries(sources.value.documents))
		if (!/^https?:\/\//.test(document.url))
			yield diagnostic('link-unsafe', sources.source.placeOf(['documents', name, 'url']), { name });
};
